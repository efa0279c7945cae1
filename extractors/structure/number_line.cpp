#include "extractors/structure/characters.h"
#include "extractors/structure/landmarks.h"

namespace mandated::extractors::structure {
namespace {

/// The length of "59/3", "S-38/1", "OS/14/2", "2020/14", or 0.
std::size_t slashed_number(std::string_view text) {
    std::size_t at = 0;
    for (const std::string_view prefix : {"S-", "ES-", "OS/", "OM/"})
        if (text.starts_with(prefix))
            at = prefix.size();
    const auto session = leading_digits(text.substr(at));
    if (session == 0 || session > 4 || at + session >= text.size() || text[at + session] != '/')
        return 0;
    at += session + 1;
    for (const std::string_view open : {"…", "..."}) // a draft has no number yet
        if (text.substr(at).starts_with(open))
            return at + open.size();
    const auto number = leading_digits(text.substr(at));
    return number == 0 || number > 3 ? 0 : at + number;
}

/// The length of "920 (XXXIV)" or "2334 (2016)", or 0.
std::size_t bracketed_session_number(std::string_view text) {
    const auto digits = leading_digits(text);
    if (digits == 0 || digits > 4 || !text.substr(digits).starts_with(" ("))
        return 0;
    const auto close = text.substr(0, digits + 16).find(')');
    if (close == std::string_view::npos)
        return 0;
    auto session = text.substr(digits + 2, close - digits - 2);
    if (session.starts_with("S-"))
        session.remove_prefix(2);
    const bool year = session.size() == 4 && leading_digits(session) == 4;
    return year || roman_value(session) > 0 ? close + 1 : 0;
}

/// " A", " B": the letter of a part adopted under a number of its own.
std::size_t part_letter(std::string_view after) {
    const bool present = after.size() >= 2 && after[0] == ' ' && is_upper(after[1]) &&
                         (after.size() == 2 || after[2] == '.' || after[2] == '\t');
    return present ? 2 : 0;
}

} // namespace

std::optional<NumberLine> number_line(std::string_view line) {
    constexpr std::string_view statement = "PRST";
    const bool is_statement = line.starts_with(statement);
    auto number = is_statement ? line.substr(statement.size()) : line;
    while (is_statement && !number.empty() && (number.front() == ' ' || number.front() == '/'))
        number.remove_prefix(1);
    auto length = slashed_number(number);
    if (length == 0)
        length = is_statement ? 0 : bracketed_session_number(number);
    if (length == 0)
        return std::nullopt;
    length += part_letter(number.substr(length));
    const auto after = number.substr(length);
    // "59/3. Title"; a full stop that was lost is made up for by a capital letter.
    const bool stopped =
        after.starts_with('.') && (after.size() == 1 || is_blank(after[1]) || is_upper(after[1]));
    const auto title = trimmed(after.substr(stopped ? 1 : 0));
    const bool unstopped =
        !after.empty() && is_blank(after.front()) && !title.empty() && is_upper(title.front());
    const bool bare = after.empty() && !is_statement; // as older texts print it, above the title
    if (!stopped && !unstopped && !bare)
        return std::nullopt;
    NumberLine found{std::string(number.substr(0, length)), title};
    if (is_statement)
        found.number.insert(0, "PRST ");
    return found;
}

} // namespace mandated::extractors::structure
