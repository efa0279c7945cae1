#include "extractors/structure/sentences.h"

#include "extractors/structure/characters.h"

namespace mandated::extractors::structure {
namespace {

using namespace std::string_view_literals;

bool drop_end(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end))
        return false;
    text.remove_suffix(end.size());
    return true;
}

/// Takes off what may stand behind a paragraph's last sign.
bool drop_trailer(std::string_view& text) {
    for (const auto sign : {" "sv, "\t"sv, "]"sv, ")"sv, "\""sv, "”"sv, "’"sv, "»"sv, "*"sv})
        if (drop_end(text, sign))
            return true;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 3 && is_digit(text[text.size() - 1 - digits]))
        ++digits;
    const auto before = text.substr(0, text.size() - digits);
    const bool is_footnote_sign =
        digits > 0 && !before.empty() &&
        (",;:"sv.find(before.back()) != std::string_view::npos || before.ends_with("”"));
    if (is_footnote_sign)
        text = before;
    return is_footnote_sign;
}

bool is_end_sign(char c) {
    return c == ',' || c == ';' || c == ':' || c == '.';
}

} // namespace

bool is_finished(std::string_view text, const Headings& words) {
    // The last words tell; a limit keeps the work of many lines linear.
    constexpr std::size_t reach = 160;
    text.remove_prefix(text.size() > reach ? text.size() - reach : 0);
    while (drop_trailer(text)) {
    }
    if (text.empty())
        return true;
    if (is_end_sign(text.back()))
        return true;
    const auto space = text.rfind(' ');
    if (space == std::string_view::npos || !words.links_parts(text.substr(space + 1)))
        return false;
    const auto before = trimmed(text.substr(0, space));
    return !before.empty() && (before.back() == ';' || before.back() == ',');
}

bool goes_on(std::string_view line) {
    if (line.empty())
        return false;
    const auto digits = leading_digits(line);
    if (digits > 0) // "20 per cent"
        return digits + 1 < line.size() && line[digits] == ' ' && is_lower(line[digits + 1]);
    return is_lower(line.front()) || line.front() == '(' || line.front() == '"' ||
           line.starts_with("“") || line.starts_with("‘");
}

void append_line(std::string& text, std::string_view line, const Headings& words) {
    const bool word_before = text.size() > 1 && text[text.size() - 2] != ' ' && text.back() != ' ';
    const bool joins = word_before &&
                       (text.back() == '-' || text.back() == '/' || text.ends_with("–")) &&
                       !words.keeps_hyphen_apart(first_word(line));
    if (!joins && !text.empty() && text.back() != ' ')
        text += ' ';
    append_folded(text, line);
}

} // namespace mandated::extractors::structure
