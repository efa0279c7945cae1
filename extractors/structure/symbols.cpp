#include "extractors/structure/symbols.h"

#include "extractors/structure/characters.h"

#include <algorithm>

namespace mandated::extractors::structure {
namespace {

struct OrganSymbols {
    std::string_view organ;
    std::string_view stem; ///< what stands before "RES/"
    int first_decision;    ///< the lowest number given to a decision of a session
};
constexpr OrganSymbols kOrgans[] = {
    {"HRC", "A/HRC/", 101}, {"GA", "A/", 401},       {"ECOSOC", "E/", 201},
    {"SC", "S/", 10000},    {"CHR", "E/CN.4/", 101},
};
constexpr std::string_view kStatement = "PRST ";
constexpr std::string_view kSorts[] = {"RES/", "DEC/", "PRST/"};

const OrganSymbols* find_organ(std::string_view organ) {
    for (const auto& known : kOrgans)
        if (known.organ == organ)
            return &known;
    return nullptr;
}

} // namespace

TextSort sort_of(std::string_view organ, std::string_view number) {
    if (number.starts_with(kStatement))
        return TextSort::statement;
    const auto* known = find_organ(organ);
    const auto slash = number.rfind('/');
    if (!known || slash == std::string_view::npos)
        return TextSort::resolution;
    const auto behind = number.substr(slash + 1);
    const int within_session = number_of(behind.substr(0, leading_digits(behind)));
    return within_session >= known->first_decision ? TextSort::decision : TextSort::resolution;
}

std::string symbol_of(std::string_view organ, std::string_view number, TextSort sort) {
    const auto* known = find_organ(organ);
    if (!known || number.empty())
        return {};
    if (number.starts_with(kStatement))
        number.remove_prefix(kStatement.size());
    std::string symbol(known->stem);
    symbol += kSorts[static_cast<std::size_t>(sort)];
    // "920 (XXXIV)" is written without the space, "71/272 B" with it.
    for (std::size_t i = 0; i < number.size(); ++i)
        if (number[i] != ' ' || i + 1 == number.size() || number[i + 1] != '(')
            symbol += number[i];
    return symbol;
}

std::string number_in_symbol(std::string_view symbol) {
    for (const auto sort : kSorts)
        if (const auto at = symbol.find(sort); at != std::string_view::npos && at > 0) {
            const bool statement = sort == kSorts[2];
            std::string number(statement ? kStatement : "");
            number += symbol.substr(at + sort.size());
            while (number.ends_with('*'))
                number.pop_back();
            return number;
        }
    return {};
}

std::string session_in_number(std::string_view number) {
    if (number.starts_with(kStatement))
        number.remove_prefix(kStatement.size());
    if (const auto bracket = number.find('('); bracket != std::string_view::npos) {
        const auto inside = number.substr(bracket + 1, number.find(')') - bracket - 1);
        const bool special = inside.starts_with("S-");
        const int value = roman_value(special ? inside.substr(2) : inside);
        if (value == 0)
            return {};
        return (special ? "S-" : "") + std::to_string(value);
    }
    const auto slash = number.find('/');
    if (slash == std::string_view::npos)
        return {};
    const auto session = number.substr(0, slash);
    const bool told = !session.empty() && is_digit(session.back());
    return told ? std::string(session) : std::string();
}

std::string session_in_draft(std::string_view symbol) {
    const auto series = symbol.rfind("/L.");
    if (series == std::string_view::npos || series == 0)
        return {};
    const auto session = symbol.substr(symbol.rfind('/', series - 1) + 1);
    const auto part = session.substr(0, session.find('/'));
    const auto figures = part.substr(part.find_last_not_of("0123456789") + 1);
    const bool told =
        !figures.empty() && (figures == part || part.ends_with("S-" + std::string(figures)));
    return told ? std::string(part) : std::string();
}

} // namespace mandated::extractors::structure
