#include "extractors/language/fr/headings.h"

#include "extractors/language/fr/ordinals.h"
#include "extractors/language/letters.h"

#include <algorithm>
#include <array>

namespace mandated::extractors::fr {
namespace {

constexpr auto kArticles = std::to_array<std::string_view>({"le ", "la ", "l'"});
constexpr std::array kOrgans = {
    OrganName{"HRC", "conseil des droits de l'homme"},    OrganName{"GA", "assemblee generale"},
    OrganName{"ECOSOC", "conseil economique et social"},  OrganName{"SC", "conseil de securite"},
    OrganName{"CHR", "commission des droits de l'homme"},
};

constexpr std::array kFixedWords = {
    FixedWords{"resolution adoptee par", FixedLine::resolution_adopted, false},
    FixedWords{"resolution adoptee le", FixedLine::resolution_adopted, false},
    FixedWords{"resolutions adoptees par", FixedLine::resolution_adopted, false},
    FixedWords{"decision adoptee par", FixedLine::decision_adopted, false},
    FixedWords{"declaration du president", FixedLine::statement, false},
    FixedWords{"declaration de la presidente", FixedLine::statement, false},
    FixedWords{"point 1", FixedLine::agenda_item, false},
    FixedWords{"point 2", FixedLine::agenda_item, false},
    FixedWords{"point 3", FixedLine::agenda_item, false},
    FixedWords{"point 4", FixedLine::agenda_item, false},
    FixedWords{"point 5", FixedLine::agenda_item, false},
    FixedWords{"point 6", FixedLine::agenda_item, false},
    FixedWords{"point 7", FixedLine::agenda_item, false},
    FixedWords{"point 8", FixedLine::agenda_item, false},
    FixedWords{"point 9", FixedLine::agenda_item, false},
    FixedWords{"annexe", FixedLine::annex, true},
    FixedWords{"annexes", FixedLine::annex, true},
    FixedWords{"appendice", FixedLine::annex, true},
    FixedWords{"piece jointe", FixedLine::annex, true},
    FixedWords{"[adopte", FixedLine::vote, false},
    FixedWords{"adoptee sans vote", FixedLine::vote, false},
    FixedWords{"adoptee sans etre mise aux voix", FixedLine::vote, false},
    FixedWords{"adoptee par consensus", FixedLine::vote, false},
    FixedWords{"adoptee par ", FixedLine::vote, false},
    FixedWords{"adoptee a l'issue d'un vote", FixedLine::vote, false},
    FixedWords{"ont vote pour", FixedLine::in_favour, false},
    FixedWords{"votent pour", FixedLine::in_favour, false},
    FixedWords{"pour :", FixedLine::in_favour, false},
    FixedWords{"ont vote contre", FixedLine::against, false},
    FixedWords{"votent contre", FixedLine::against, false},
    FixedWords{"contre :", FixedLine::against, false},
    FixedWords{"se sont abstenus", FixedLine::abstaining, false},
    FixedWords{"s'abstiennent", FixedLine::abstaining, false},
    FixedWords{"abstentions :", FixedLine::abstaining, false},
    FixedWords{"projet de resolution", FixedLine::draft, true},
    FixedWords{"projet de decision", FixedLine::draft, true},
    FixedWords{"projet de resolution depose par", FixedLine::draft, false},
    FixedWords{"projet de resolution presente par", FixedLine::draft, false},
    FixedWords{"rectificatif", FixedLine::corrigendum, true},
};

constexpr auto kAfterSponsors = std::to_array<std::string_view>(
    {": projet de resolution", ": projet de resolution revise", ": projet de decision"});
constexpr auto kBeforeMeeting = std::to_array<std::string_view>({"a sa ", "a la "});
constexpr auto kParagraphNames = std::to_array<std::string_view>({"paragraphe ", "par. "});
constexpr auto kGivesAnew =
    std::to_array<std::string_view>({"doit se lire", "doit se lire comme suit", "lire comme suit",
                                     "est remplace par", "remplacer le texte existant par"});
constexpr auto kOtherDocuments = std::to_array<std::string_view>(
    {"rapport du", "rapport de", "note du", "note de cadrage", "note verbale", "lettre datee",
     "lettres identiques datees", "ordre du jour provisoire", "ordre du jour annote",
     "annotations a l'ordre du jour", "programme de travail", "compte rendu analytique",
     "projet de budget-programme", "document de travail"});

constexpr std::array kSessions = {SessionName{" session extraordinaire d'urgence", "ES-"},
                                  SessionName{" session extraordinaire", "S-"},
                                  SessionName{" session", {}}};
constexpr auto kDayJoints =
    std::to_array<std::string_view>({"–", "—", "-", "au ", "et ", ", et ", ","});

constexpr auto kMonths = std::to_array<std::string_view>(
    {"janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
     "octobre", "novembre", "decembre"});

constexpr auto kFootnoteOpenings = std::to_array<std::string_view>(
    {"Voir", "Ibid", "Nations Unies", "Résolution", "Documents officiels", "Rapport d",
     "Société des Nations", "Adopté", "Disponible", "Document", "Traduction"});

// The verbs, in the third person, with which organs act and speak in operative paragraphs; without
// "se" and "s'". In alphabetical order.
constexpr auto kOperativeVerbs = std::to_array<std::string_view>(
    {"accepte",   "accueille",  "adopte",    "adresse",   "affirme",   "alerte",     "appelle",
     "applaudit", "approuve",   "appuie",    "associe",   "attend",    "autorise",   "charge",
     "compte",    "condamne",   "confirme",  "considere", "constate",  "convient",   "convoque",
     "cree",      "decide",     "declare",   "demande",   "denonce",   "deplore",    "designe",
     "dit",       "elit",       "encourage", "engage",    "estime",    "etablit",    "exhorte",
     "exige",     "exprime",    "fait",      "felicite",  "incite",    "inquiete",   "insiste",
     "institue",  "invite",     "juge",      "lance",     "loue",      "mandate",    "met",
     "nomme",     "note",       "observe",   "preconise", "prend",     "prie",       "proclame",
     "prolonge",  "propose",    "proroge",   "rappelle",  "reaffirme", "recommande", "reconduit",
     "reconnait", "redit",      "regrette",  "reitere",   "rejette",   "rejouit",    "remercie",
     "rend",      "renouvelle", "repete",    "reste",     "sait",      "salue",      "sollicite",
     "souhaite",  "souligne",   "souscrit",  "soutient",  "suggere",   "supprime",   "tient",
     "transmet"});

// Adjectives and participles that open a preambular paragraph, without their ending for gender and
// number; those in -ant need no list.
constexpr auto kPreambleWords = std::to_array<std::string_view>(
    {"affecte",   "afflige",   "alarme",    "anime",      "atterre", "choque",
     "conscient", "consterne", "convaincu", "decide",     "desireu", "determine",
     "encourage", "guide",     "horrifie",  "indigne",    "inquiet", "inspire",
     "persuade",  "preoccupe", "resolu",    "scandalise", "soucieu", "trouble"});

constexpr auto kJoinedNames =
    std::to_array<std::string_view>({"Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
                                     "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord"});

/// The first word of a paragraph, in plain letters; what stands before the word that tells a
/// preamble from an operative part ("Profondément", "se", "s'") is left out. "" where the paragraph
/// does not begin with a capital letter.
std::string opening_word(std::string_view paragraph) {
    constexpr std::size_t reach = 120;
    if (paragraph.empty() ||
        !((paragraph.front() >= 'A' && paragraph.front() <= 'Z') || paragraph.front() == '\xC3'))
        return {};
    const auto text = plain_text(paragraph.substr(0, reach));
    constexpr auto skipped = std::to_array<std::string_view>(
        {"se", "s", "ne", "en", "outre", "y", "egalement", "tres", "vivement", "a", "nouveau"});
    for (std::size_t at = 0, words = 0; at < text.size() && words < 6; ++words) {
        auto end = at;
        while (end < text.size() && ((text[end] >= 'a' && text[end] <= 'z') || text[end] == '-'))
            ++end;
        const auto word = std::string_view(text).substr(at, end - at);
        const bool adverb = word.ends_with("ment") ||
                            std::find(skipped.begin(), skipped.end(), word) != skipped.end();
        if (!adverb || word.empty())
            return std::string(word);
        at = std::min(text.find_first_not_of(" ,'", end), text.size());
    }
    return {};
}

std::optional<unsigned> month(std::string_view word) {
    for (unsigned i = 0; i < kMonths.size(); ++i)
        if (!word.empty() && leading_words(word, kMonths[i]) == word.size())
            return i + 1;
    return std::nullopt;
}

bool opens_preamble(std::string_view paragraph) {
    const auto word = opening_word(paragraph);
    if (word.size() > 5 && word.ends_with("ant"))
        return true;
    if (word == "ayant" || word == "vu")
        return true;
    // "S'inquiète" and "Décide" open an operative paragraph, "Inquiète" and "Décidé" a preambular
    // one.
    if (leading_words(paragraph, "se ") || leading_words(paragraph, "s'"))
        return false;
    if (word == "decide" || word == "encourage")
        return paragraph.substr(0, 10).find("é", 3) != std::string_view::npos;
    return std::any_of(kPreambleWords.begin(), kPreambleWords.end(), [&](std::string_view stem) {
        constexpr auto endings =
            std::to_array<std::string_view>({"", "e", "s", "es", "x", "se", "ses", "te", "tes"});
        return word.starts_with(stem) &&
               std::find(endings.begin(), endings.end(),
                         std::string_view(word).substr(stem.size())) != endings.end();
    });
}

bool opens_operative(std::string_view paragraph) {
    const auto word = opening_word(paragraph);
    return !opens_preamble(paragraph) &&
           std::find(kOperativeVerbs.begin(), kOperativeVerbs.end(), word) != kOperativeVerbs.end();
}

bool keeps_hyphen_apart(std::string_view word) {
    return word == "et" || word == "ou" || word == "à";
}

bool links_parts(std::string_view word) {
    return word == "et" || word == "ou";
}

/// "30e séance", "65e séance plénière", "44ème séance (reprise)".
std::size_t meeting_length(std::string_view line) {
    const auto blank = line.find(' ');
    if (blank == std::string_view::npos || line.front() < '0' || line.front() > '9' ||
        !ordinal(line.substr(0, blank)))
        return 0;
    constexpr auto names = std::to_array<std::string_view>(
        {"seance pleniere", "seance (reprise)", "seance privee", "seance"});
    for (const auto name : names)
        if (const auto length = leading_words(line.substr(blank + 1), name))
            return blank + 1 + length;
    return 0;
}

/// "3" of "Point 3 de l'ordre du jour".
std::string_view agenda_item(std::string_view line) {
    const auto digit = line.find_first_of("0123456789");
    if (digit == std::string_view::npos)
        return {};
    line.remove_prefix(digit);
    return line.substr(0, line.find(" de l"));
}

/// "30 voix contre 16, avec 1 abstention": the first count stands before "voix".
std::optional<std::string_view> recorded_counts(std::string_view text) {
    const auto votes = text.find(" voix contre ");
    if (votes == std::string_view::npos)
        return std::nullopt;
    const auto blank = text.rfind(' ', votes - 1);
    return text.substr(blank == std::string_view::npos ? 0 : blank + 1);
}

std::optional<int> count_word(std::string_view word) {
    if (word == "zéro" || word == "aucune")
        return 0;
    return word == "une" ? std::optional(1) : std::nullopt;
}

} // namespace

const Headings& headings() {
    static constexpr Headings french = {
        .language = "fr",
        .name = "French",
        .articles = kArticles,
        .organs = kOrgans,
        .fixed_words = kFixedWords,
        .sessions = kSessions,
        .after_sponsors = kAfterSponsors,
        .other_documents = kOtherDocuments,
        .before_meeting = kBeforeMeeting,
        .before_session_year = "session de ",
        .day_joints = kDayJoints,
        .day_ending = "er",
        .footnote_openings = kFootnoteOpenings,
        .before_last_name = " et ",
        .joined_names = kJoinedNames,
        .paragraph_names = kParagraphNames,
        .before_wrong = "au lieu de ",
        .before_right = " lire ",
        .gives_anew = kGivesAnew,
        .ordinal = ordinal,
        .month = month,
        .opens_preamble = opens_preamble,
        .opens_operative = opens_operative,
        .keeps_hyphen_apart = keeps_hyphen_apart,
        .links_parts = links_parts,
        .meeting_length = meeting_length,
        .agenda_item = agenda_item,
        .recorded_counts = recorded_counts,
        .count_word = count_word,
    };
    return french;
}

} // namespace mandated::extractors::fr
