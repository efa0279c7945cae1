#include "notify/compose/languages/fr_remarks.h"

#include "notify/compose/languages/speech.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace mandated::notify {
namespace {

struct Rule {
    const char* english; ///< a regular expression
    const char* french;
};

/// In this order; what a rule left is what the next one sees. The sources of rules and the words of
/// people stay as they are.
constexpr Rule rules[] = {
    {R"(\b1 week before\b)", "1 semaine avant"},
    {R"(\b(\d+) weeks before\b)", R"(\1 semaines avant)"},
    {R"(\b1 week after\b)", "1 semaine après"},
    {R"(\b(\d+) weeks after\b)", R"(\1 semaines après)"},
    {R"(\b(\d+) days before\b)", R"(\1 jours avant)"},
    {R"(\b(\d+) days after\b)", R"(\1 jours après)"},
    {R"(\bthe day before (\S+) opens\b)", R"(la veille de l’ouverture de \1)"},
    {R"(\bthe day before (\S+) closes\b)", R"(la veille de la clôture de \1)"},
    {R"(\bthe day after (\S+) opens\b)", R"(le lendemain de l’ouverture de \1)"},
    {R"(\bthe day after (\S+) closes\b)", R"(le lendemain de la clôture de \1)"},
    {R"(\b(avant|après) (\S+) opens\b)", R"(\1 l’ouverture de \2)"},
    {R"(\b(avant|après) (\S+) closes\b)", R"(\1 la clôture de \2)"},
    {R"(\bbefore (\S+) opens\b)", R"(avant l’ouverture de \1)"},
    {R"(^(\S+) opens\b)", R"(ouverture de \1)"},
    {R"(^(\S+) closes\b)", R"(clôture de \1)"},
    {R"(\b((?:ouverture|clôture) de \S+) on (\d{4}))", R"(\1 le \2)"},
    {R"(\b((?:ouverture|clôture) de \S+) in ([A-Z]))", R"(\1 en \2)"},
    {R"(; moved from (\S+), )", R"( ; déplacé du \1, )"},
    {R"(\ba Saturday\b)", "un samedi"},
    {R"(\ba Sunday\b)", "un dimanche"},
    {R"(\ba day off at )", "jour férié à "},
    {R"(, as the text says)", ", comme le dit le texte"},
    {R"(\bthe text says )", "le texte dit "},
    {R"(\bevery year from )", "chaque année à partir de "},
    {R"(\bevery (\d+) years from )", R"(tous les \1 ans à partir de )"},
    {R"(\bevery month from )", "chaque mois à partir de "},
    {R"(\bevery (\d+) months from )", R"(tous les \1 mois à partir de )"},
    {R"(\bevery session after )", "chaque session après "},
    {R"(\b1 year after the adoption on )", "1 an après l’adoption, le "},
    {R"(\b(\d+) years after the adoption on )", R"(\1 ans après l’adoption, le )"},
    {R"(\b1 month after the adoption on )", "1 mois après l’adoption, le "},
    {R"(\b(\d+) months after the adoption on )", R"(\1 mois après l’adoption, le )"},
    {R"(, until the end of the running term is entered)",
     ", jusqu’à ce que la fin du mandat en cours soit saisie"},
    {R"(\bdeferred from (\S+) by )", R"(reporté de \1 par )"},
    {R"(^agreed: )", "convenu : "},
    {R"(; the rule says )", " ; la règle dit "},
    {R"( or )", " ou "},
    {R"(\(tracked change\))", "(modification suivie)"},
    {R"(\(unlikely session number\))", "(numéro de session peu vraisemblable)"},
    {R"(\(time far from its output\))", "(date éloignée de ce qui est demandé)"},
    {R"(\(a time may belong here\))", "(une date se rapporte peut-être à cela)"},
    {R"(\(next session, counted from the last one the text names\))",
     "(prochaine session, comptée à partir de la dernière que nomme le texte)"},
    {R"(\bprobably replaced by (\S+); to confirm: )",
     R"(probablement remplacée par \1 ; à confirmer : )"},
    {R"(\bprobably replaces (\S+); to confirm: )", R"(remplace probablement \1 ; à confirmer : )"},
};

using Compiled = std::pair<std::unique_ptr<RE2>, const char*>;

std::vector<Compiled> compiled() {
    std::vector<Compiled> all;
    for (const auto& rule : rules)
        all.emplace_back(std::make_unique<RE2>(rule.english), rule.french);
    return all;
}

/// "5 avril 2027" for each "2027-04-05" in the text.
std::string with_days(const std::string& text) {
    static const RE2 iso(R"((\d{4})-(\d{2})-(\d{2}))");
    std::string out;
    re2::StringPiece rest(text), before = rest;
    int year = 0;
    unsigned month = 0, day = 0;
    while (RE2::FindAndConsume(&rest, iso, &year, &month, &day)) {
        constexpr std::size_t length = 10;
        out.append(before.data(), before.size() - rest.size() - length);
        out += month >= 1 && month <= 12 ? french.day(day, french.months.at(month - 1), year)
                                         : std::string(rest.data() - length, length);
        before = rest;
    }
    return out.append(before.data(), before.size());
}

} // namespace

std::string french_remark(const std::string& english_words) {
    static const auto all = compiled();
    auto text = english_words;
    for (const auto& [pattern, words] : all)
        RE2::GlobalReplace(&text, *pattern, words);
    for (std::size_t i = 0; i < english.months.size(); ++i)
        RE2::GlobalReplace(&text, fmt::format("\\ben {}\\b", english.months.at(i)),
                           fmt::format("en {}", french.months.at(i)));
    return with_days(text);
}

} // namespace mandated::notify
