#include "extractors/structure/footnotes.h"

#include "extractors/structure/blocks.h"
#include "extractors/structure/characters.h"

#include <algorithm>

namespace mandated::extractors::structure {
namespace {

using namespace std::string_view_literals;

/// "A/HRC/59/36", "E/CN.4/2001/2", "FCCC/CP/2015/10": capitals before the first slash.
bool begins_with_symbol(std::string_view text) {
    std::size_t capitals = 0;
    while (capitals < text.size() && is_upper(text[capitals]))
        ++capitals;
    return capitals > 0 && capitals < text.size() && text[capitals] == '/';
}

bool begins_like_footnote(std::string_view text, const Headings& words) {
    const auto openings = words.footnote_openings;
    return begins_with_symbol(text) ||
           std::any_of(openings.begin(), openings.end(),
                       [text](auto opening) { return text.starts_with(opening); });
}

/// The length of the raised digit at the front of the text, or 0.
std::size_t raised_digit(std::string_view text) {
    if (text.starts_with("¹") || text.starts_with("²") || text.starts_with("³"))
        return 2;
    if (text.size() < 3 || text[0] != '\xE2' || text[1] != '\x81')
        return 0;
    const auto last = static_cast<unsigned char>(text[2]);
    return last == 0xB0 || (last >= 0xB4 && last <= 0xB9) ? 3 : 0;
}

std::size_t raised_digits(std::string_view text) {
    std::size_t length = 0;
    while (const auto digit = raised_digit(text.substr(length)))
        length += digit;
    return length;
}

constexpr auto kReference = "[footnoteRef:"sv;

/// Takes "[1:  See …  3 See … ]" apart: Word's own footnote and those that page breaks glued to it.
void add_texts(std::string_view number, std::string_view text, std::vector<Block>& footnotes,
               const Headings& words) {
    const auto add = [&footnotes](std::string_view sign, std::string_view note) {
        Block footnote;
        footnote.footnote = true;
        footnote.label = std::string(sign);
        append_folded(footnote.text, note);
        footnotes.push_back(std::move(footnote));
    };
    std::size_t start = 0;
    for (auto stop = text.find(". "); stop != std::string_view::npos;
         stop = text.find(". ", stop + 1)) {
        const auto behind = trimmed(text.substr(stop + 1));
        const auto next = footnote_line(behind, words);
        if (!next)
            continue;
        add(number, trimmed(text.substr(start, stop + 1 - start)));
        number = next->number;
        start = static_cast<std::size_t>(next->rest.data() - text.data());
        stop = start;
    }
    add(number, trimmed(text.substr(start)));
}

/// Removes Word's footnotes from the text; the whole is copied once.
void take_word_footnotes(std::string& text, std::vector<Block>& footnotes, const Headings& words) {
    if (text.find(kReference) == std::string::npos)
        return;
    const std::string_view all = text;
    std::string kept;
    std::size_t at = 0;
    for (auto found = all.find(kReference); found != std::string_view::npos;
         found = all.find(kReference, at)) {
        const auto number_at = found + kReference.size();
        const auto digits = leading_digits(all.substr(number_at));
        auto end = number_at + digits;
        if (digits == 0 || digits > 4 || end >= all.size() || all[end] != ']') {
            kept.append(all.substr(at, number_at - at));
            at = number_at;
            continue;
        }
        ++end;
        kept.append(trimmed(all.substr(at, found - at)));
        const auto number = all.substr(number_at, digits);
        // The text follows in brackets of its own: " [1: … ]".
        const auto bracket = all.find_first_not_of(' ', end);
        if (bracket != std::string_view::npos && all[bracket] == '[' &&
            all.substr(bracket + 1, digits) == number &&
            all.substr(bracket + 1 + digits).starts_with(':')) {
            const auto close = all.find(']', bracket);
            const auto text_at = bracket + digits + 2;
            const auto stop = close == std::string_view::npos ? all.size() : close;
            add_texts(number, all.substr(text_at, stop - text_at), footnotes, words);
            end = close == std::string_view::npos ? all.size() : close + 1;
        }
        if (end < all.size() && !kept.empty() && is_blank(all[end]))
            kept += ' ';
        at = all.find_first_not_of(' ', end);
        if (at == std::string_view::npos)
            at = all.size();
    }
    kept.append(all.substr(at));
    text = std::string(trimmed(kept));
}

/// "2009," as against "120,".
bool ends_with_year(std::string_view before) {
    if (before.size() < 6)
        return false;
    const auto year = before.substr(before.size() - 6, 5);
    return year[0] == ' ' && leading_digits(year.substr(1)) == 4;
}

/// The figures of one sign or of several: "7", "7,8".
std::size_t sign_figures(std::string_view rest) {
    auto length = leading_digits(rest);
    while (length > 0 && length <= 3 && rest.substr(length).starts_with(',')) {
        const auto more = leading_digits(rest.substr(length + 1));
        if (more == 0 || more > 2)
            break;
        length += 1 + more;
    }
    return length;
}

/// Is the sign behind `before` glued to what a footnote sign may follow: a word in small letters, a
/// quotation mark, a bracket, a comma or semicolon that is not within a figure?
bool may_follow(std::string_view before) {
    if (before.empty())
        return false;
    const char last = before.back();
    if (is_lower(last))
        return before.size() > 2 && is_letter(before[before.size() - 2]) &&
               is_letter(before[before.size() - 3]);
    if (last == ';' || last == ')')
        return true;
    if (last == ',') // "Agreement,1" and "2009,2", but not "25,000"
        return before.size() > 1 &&
               (!is_digit(before[before.size() - 2]) || ends_with_year(before));
    return before.ends_with("”") || before.ends_with("’");
}

/// How long the sign is that stands at the front; 0 where what stands there is text.
std::size_t glued_sign(std::string_view before, std::string_view rest) {
    if (const auto raised = raised_digits(rest)) {
        const bool unit =
            before.ends_with(" m") || before.ends_with(" km") || before.ends_with(" cm");
        return unit ? 0 : raised;
    }
    const auto digits = leading_digits(rest) > 3 ? 0 : sign_figures(rest);
    if (digits == 0 || !may_follow(before))
        return 0;
    const auto after = rest.substr(digits);
    const bool ends = after.empty() || after.front() == ' ' ||
                      ((after.front() == ',' || after.front() == ';' || after.front() == '.') &&
                       (after.size() == 1 || after[1] == ' '));
    return ends ? digits : 0;
}

void take_signs(std::string& text) {
    const auto is_candidate = [](char c) { return is_digit(c) || c == '\xC2' || c == '\xE2'; };
    const auto first = std::find_if(text.begin(), text.end(), is_candidate);
    auto kept = static_cast<std::size_t>(first - text.begin());
    for (auto i = kept; i < text.size();) {
        // Only a figure's first digit can be a sign's beginning.
        if (i > 0 && is_candidate(text[i]) && !is_digit(text[i - 1])) {
            const std::string_view all = text;
            if (const auto length = glued_sign(all.substr(0, kept), all.substr(i))) {
                i += length;
                continue;
            }
        }
        if (kept != i)
            text[kept] = text[i];
        ++kept;
        ++i;
    }
    text.resize(kept);
}

/// A sign behind the paragraph's last stop: "report.10", "Development; 4".
void take_last_sign(std::string& text) {
    auto end = text.size();
    while (end > 0 && is_digit(text[end - 1]))
        --end;
    if (end < 6 || end == text.size() || text.size() - end > 3)
        return;
    const auto before = std::string_view(text).substr(0, end);
    const bool apart = before.ends_with("; ") || before.ends_with(". ");
    // "report.10", but not "A/60/7/Add.1".
    const auto word = before.substr(0, before.size() - 1);
    const bool glued = before.back() == '.' && is_lower(word.back()) &&
                       is_lower(word[word.size() - 2]) && is_lower(word[word.size() - 3]) &&
                       is_lower(word[word.size() - 4]);
    if (apart || glued)
        text.resize(apart ? end - 1 : end);
}

} // namespace

std::optional<FootnoteLine> footnote_line(std::string_view line, const Headings& words) {
    auto length = leading_digits(line);
    if (length == 0)
        length = raised_digits(line);
    if (length == 0 || length > 9 || (is_digit(line.front()) && length > 3))
        return std::nullopt;
    const auto rest = trimmed(line.substr(length));
    const bool apart = rest.size() < line.size() - length;
    if (!begins_like_footnote(rest, words) || (!apart && is_digit(line.front())))
        return std::nullopt;
    return FootnoteLine{line.substr(0, length), rest};
}

void take_inline_footnotes(std::string& text, std::vector<Block>& footnotes,
                           const Headings& words) {
    take_word_footnotes(text, footnotes, words);
    take_signs(text);
    take_last_sign(text);
}

} // namespace mandated::extractors::structure
