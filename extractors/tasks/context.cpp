#include "extractors/tasks/context.h"

namespace mandated::extractors {
namespace {

constexpr unsigned assembly_opens = 9; ///< the Assembly's session begins in September

/// How many years before and after the adoption a session may lie.
constexpr int years_back = 2;
constexpr int years_ahead = 7;

const Numbering* numbering(const Context& context, std::string_view organ) {
    for (const auto& entry : context.vocabulary.numberings)
        if (entry.organ == organ)
            return &entry;
    return nullptr;
}

/// The families whose short form needs no naming.
struct Home {
    std::string_view organ, family;
};
constexpr Home homes[] = {{"HRC", "council"}, {"ECOSOC", "council"}, {"GA", "assembly"}};

/// The last session that begins in the year of adoption.
std::optional<int> expected(const Context& context, std::string_view organ) {
    const auto* rule = numbering(context, organ);
    if (!rule || !context.year)
        return std::nullopt;
    return (*context.year - rule->epoch) * rule->sessions_a_year + rule->sessions_a_year - 1;
}

} // namespace

Context context_of(const Resolution& resolution, const Vocabulary& vocabulary) {
    Context context{vocabulary, resolution.organ, {}, {}, {}, {}, {}};
    context.session = SessionId{resolution.organ, resolution.session}.regular_number();
    if (resolution.adopted) {
        context.year = static_cast<int>(resolution.adopted->year());
        context.month = static_cast<unsigned>(resolution.adopted->month());
    }
    context.named["assembly"] = {ActorClass::UN, "GA"};
    for (const auto& home : homes)
        if (home.organ == context.organ)
            context.named[home.family] = {ActorClass::ORGAN, home.organ};
    return context;
}

bool is_numbered_by_year(const Context& context, std::string_view organ) {
    const auto* rule = numbering(context, organ);
    return rule && rule->epoch == 0;
}

Likelihood likelihood(const Context& context, std::string_view organ, int number) {
    if (number >= 1000) {
        if (numbering(context, organ) && !is_numbered_by_year(context, organ))
            return Likelihood::impossible; // it counts its sessions, not the years
        if (!context.year)
            return Likelihood::unknown;
        return number < *context.year                 ? Likelihood::past
               : number > *context.year + years_ahead ? Likelihood::impossible
                                                      : Likelihood::likely;
    }
    if (is_numbered_by_year(context, organ))
        return Likelihood::impossible;
    const auto* rule = numbering(context, organ);
    const int a_year = rule ? rule->sessions_a_year : 1;
    if (organ == context.organ && context.session && *context.session < 1000) {
        // The Assembly sits all year, so that its own session may still be ahead.
        const bool own = number == *context.session && organ != "GA";
        if (number < *context.session || own)
            return number + years_back * 2 * a_year < *context.session ? Likelihood::impossible
                                                                       : Likelihood::past;
        return number > *context.session + years_ahead * a_year ? Likelihood::impossible
                                                                : Likelihood::likely;
    }
    const auto last = expected(context, organ);
    if (!last)
        return Likelihood::unknown;
    if (number > *last + years_ahead * a_year || number < *last - 4 * years_back * a_year)
        return Likelihood::impossible;
    return number < *last - a_year ? Likelihood::past : Likelihood::likely;
}

std::optional<int> next_session(const Context& context, std::string_view organ) {
    if (organ == context.organ && context.session)
        return *context.session + 1;
    if (organ == "ECOSOC" && context.year)
        return *context.year + 1;
    const auto* rule = numbering(context, organ);
    if (organ == "GA" && rule && context.year)
        return *context.year - rule->epoch + (context.month.value_or(12) >= assembly_opens ? 1 : 0);
    return std::nullopt;
}

} // namespace mandated::extractors
