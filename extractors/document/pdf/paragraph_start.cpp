#include "extractors/document/pdf/paragraph_start.h"

#include "extractors/document/pdf/row_text.h"

#include <cmath>

namespace mandated::extractors::pdf {
namespace {

/// Type that differs by more is another size; rows that stand farther apart than so many times the
/// usual are paragraphs; less than this share of the size is no indentation.
constexpr double same_size = 1.08;
constexpr double wide_pitch = 1.25;
constexpr double indentation = 0.6;
/// Larger type than the text's by so much is a heading's.
constexpr double heading_size = 1.1;
/// A tab is wider than spaces are; the gap as a share of the size.
constexpr double tab = 0.55;
constexpr double stretched = 1.5; ///< and than the row's other gaps

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// "12.", "(a)", "(iv)", "73/3.", "•", "–": what is printed before paragraphs.
bool is_label(std::string_view word) {
    if (word == "\xE2\x80\xA2" || word == "\xE2\x80\x93" || word == "-" || word == "\xEF\x82\xB7")
        return true;
    if (word.size() < 2 || word.size() > 10)
        return false;
    const auto inner = word.substr(0, word.size() - 1);
    if (word.back() == '.')
        return is_digit(word.front()) &&
               inner.find_first_not_of("0123456789/") == std::string_view::npos;
    return word.back() == ')' && word.size() <= 5;
}

/// Has a sentence or a part of one ended?
bool is_finished(std::string_view text) {
    while (!text.empty() && (text.back() == ')' || text.back() == '"' || text.back() == ']'))
        text.remove_suffix(1);
    if (text.ends_with("\xE2\x80\x9D"))
        text.remove_suffix(3);
    return !text.empty() && std::string_view(".,;:").find(text.back()) != std::string_view::npos;
}

/// "73/3. Political declaration": a resolution's number and title, below a line that no word in the
/// middle of a sentence ends.
bool opens_resolution(const TextRow& last, const TextRow& row) {
    const auto& words = row.row.words;
    if (words.size() < 2 || last.text.empty() || !is_label(words[0].text) ||
        words[0].text.find('/') == std::string::npos || !is_upper(words[1].text.front()))
        return false;
    const char end = last.text.back();
    return !(end >= 'a' && end <= 'z');
}

bool near(double a, double b, double size) {
    return std::abs(a - b) < size * indentation;
}

/// Do two rows stand around the middle of their column, clear of its left edge?
bool are_centred(const TextRow& a, const TextRow& b) {
    const double size = a.row.size, sides = a.left + a.right;
    return near(a.row.left + a.row.right, sides, size) &&
           near(b.row.left + b.row.right, sides, size) && a.row.left > a.left + size &&
           b.row.left > b.left + size;
}

/// Would the row's first word have found room on the row before? Then that one was ended on
/// purpose. Where no sentence ends between, what opens without a capital
/// letter may be held to the next word by a space that does not break.
bool found_room(const TextRow& last, const TextRow& row) {
    const auto& words = row.row.words;
    const double space = row.row.size * 0.25;
    double needed = space + words.front().width();
    const char opening = row.text.empty() ? ' ' : row.text.front();
    if (!is_finished(last.text) && !is_upper(opening) && words.size() > 1)
        needed += space + words[1].width();
    const double behind = last.right - last.row.right;
    return (are_centred(last, row) ? 2 * behind : behind) > needed;
}

/// A printed number without a tab, indented as the paragraph's first row was: "63/99. Human
/// rights".
bool is_numbered_like(const TextRow& first, const TextRow& row) {
    const auto& words = row.row.words;
    const double size = row.row.size;
    return words.size() > 1 && is_label(words.front().text) && is_upper(words[1].text.front()) &&
           near(row.row.left, first.row.left, size) && !near(row.row.left, row.left, size);
}

/// Behind the end of a column or page the distance says nothing.
bool starts_in_new_column(const TextRow& first, const TextRow& last, const TextRow& row) {
    if (found_room(last, row))
        return true;
    const double shift = row.left - last.left;
    const double size = row.row.size;
    const double goes_on_at = (&first == &last ? first.text_left : last.row.left) + shift;
    if (near(row.row.left, row.left, size) || near(row.row.left, goes_on_at, size))
        return false;
    return is_finished(last.text);
}

} // namespace

void look_at(TextRow& row) {
    const auto& words = row.row.words;
    row.text_left = row.row.left;
    row.labelled = words.size() > 1 && is_label(words.front().text) &&
                   words[1].left - words.front().right >
                       std::max(row.row.size * tab, usual_gap(row.row) * stretched);
    if (row.labelled)
        row.text_left = words[1].left;
}

Usual usual_in(const std::vector<TextRow>& rows) {
    std::map<long, std::size_t> sizes, pitches;
    for (const auto& row : rows)
        sizes[std::lround(row.row.size * 4)] += row.text.size();
    const auto commonest = [](const auto& counts) {
        return std::max_element(counts.begin(), counts.end(),
                                [](const auto& a, const auto& b) { return a.second < b.second; });
    };
    Usual usual;
    if (sizes.empty())
        return usual;
    usual.size = static_cast<double>(commonest(sizes)->first) / 4;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const double pitch = (rows[i].row.bottom - rows[i - 1].row.bottom) / usual.size;
        if (rows[i].column == rows[i - 1].column && pitch > 0.5 && pitch < 3)
            ++pitches[std::lround(pitch * 50)];
    }
    // Where paragraphs are short, the space between them may be commoner than that within: the
    // narrowest pitch that is common is the one of lines.
    const auto most = pitches.empty() ? 0 : commonest(pitches)->second;
    const auto first = std::find_if(pitches.begin(), pitches.end(),
                                    [most](const auto& pitch) { return pitch.second * 4 >= most; });
    usual.pitch = first == pitches.end() ? 1.2 : static_cast<double>(first->first) / 50;
    return usual;
}

bool starts_paragraph(const TextRow& first, const TextRow& last, const TextRow& row,
                      const Usual& usual) {
    const double size = row.row.size;
    if (size > last.row.size * same_size || last.row.size > size * same_size || row.labelled ||
        opens_resolution(last, row))
        return true;
    if (row.column != last.column)
        return starts_in_new_column(first, last, row);
    const double pitch = (row.row.bottom - last.row.bottom) / size;
    if (pitch < usual.pitch / 2 || pitch > usual.pitch * wide_pitch)
        return true;
    const bool second = &first == &last;
    const bool hanging = near(row.row.left, first.text_left, size);
    const bool aligned = near(row.row.left, last.row.left, size);
    const bool centred = near(row.row.left + row.row.right, last.row.left + last.row.right, size);
    // Headings may be narrower than the text, so their rows are never short.
    if (size > usual.size * heading_size)
        return !hanging && !aligned && !centred;
    if (found_room(last, row) || is_numbered_like(first, row))
        return true;
    if (aligned || centred || (second && hanging))
        return false;
    return row.row.left > last.row.left || !second;
}

} // namespace mandated::extractors::pdf
