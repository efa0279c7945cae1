#include "extractors/structure/session_line.h"

#include "extractors/language/letters.h"
#include "extractors/structure/characters.h"

namespace mandated::extractors::structure {
namespace {

bool ends_line(char c) {
    return c == '*' || c == ',' || c == '.' || is_blank(c);
}

/// The number of the longest part at the end of the text that is an ordinal: of "Resumed
/// fifty-ninth", "General Assembly—Twenty-ninth".
std::optional<int> last_ordinal(std::string_view text, const Headings& words) {
    constexpr std::size_t most_words_before = 4;
    for (std::size_t i = 0; i < most_words_before; ++i) {
        if (const auto value = words.ordinal(text))
            return value;
        const auto next = text.find_first_of(" \xE2");
        if (next == std::string_view::npos)
            break;
        text.remove_prefix(std::min(text.size(), next + (text[next] == ' ' ? 1 : std::size_t{3})));
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> session_number(std::string_view line, const Headings& words) {
    while (!line.empty() && ends_line(line.back()))
        line.remove_suffix(1);
    while (!line.empty() && (line.front() == '*' || is_blank(line.front())))
        line.remove_prefix(1);
    if (!words.before_session_year.empty())
        if (const auto length = leading_words(line, words.before_session_year);
            length > 0 && leading_digits(line.substr(length)) == 4)
            return std::string(line.substr(length, 4));
    for (auto at = line.find(' ', 1); at < line.size(); at = line.find(' ', at + 1))
        for (const auto& name : words.sessions) {
            if (leading_words(line.substr(at), name.words) != line.size() - at)
                continue;
            const auto before = line.substr(0, at);
            if (leading_digits(before) == 4)
                return std::string(before.substr(0, 4));
            const auto value = last_ordinal(before, words);
            return value ? std::string(name.prefix) + std::to_string(*value) : std::string();
        }
    return std::nullopt;
}

} // namespace mandated::extractors::structure
