#include "extractors/document/pdf/footnote_rows.h"

namespace mandated::extractors::pdf {
namespace {

/// Footnotes are set in type at most so large, as a share of the text's.
constexpr double largest_note = 0.95;
/// A raised sign is at most so large, as a share of its line's type.
constexpr double largest_sign = 0.8;

bool is_rule(const Row& row) {
    std::size_t length = 0;
    for (const auto& word : row.words) {
        if (word.text.find_first_not_of('_') != std::string::npos)
            return false;
        length += word.text.size();
    }
    return length >= 5;
}

std::string without_comma(std::string text) {
    if (text.ends_with(','))
        text.pop_back();
    return text;
}

/// Does a footnote begin with this row?
bool opens_note(const Row& row, const std::set<std::string>& signs) {
    const auto& first = row.words.front();
    if (!is_footnote_sign(first.text) || row.words.size() < 2)
        return false;
    return is_raised(first, row) || signs.contains(first.text) ||
           first.text.find_first_not_of('*') == std::string::npos;
}

/// Where the footnotes begin in a column, and where the text before them ends.
struct Boundary {
    std::size_t text_end = 0, notes = 0;
};

Boundary boundary_of(const std::vector<Row>& rows, double body_size,
                     const std::set<std::string>& signs) {
    auto small = rows.size();
    while (small > 0 && rows[small - 1].size <= body_size * largest_note &&
           !is_rule(rows[small - 1]))
        --small;
    if (small > 0 && is_rule(rows[small - 1]))
        return {small - 1, small};
    while (small < rows.size() && !opens_note(rows[small], signs))
        ++small;
    return {small, small};
}

} // namespace

bool is_footnote_sign(std::string_view text) {
    if (text.ends_with(','))
        text.remove_suffix(1);
    const auto only = [text](std::string_view characters) {
        return text.find_first_not_of(characters) == std::string_view::npos;
    };
    return !text.empty() &&
           ((text.size() <= 3 && (only("0123456789") || only("*"))) || text == "\xE2\x80\xA0" ||
            text == "\xE2\x80\xA1" || (text.size() == 1 && text[0] >= 'a' && text[0] <= 'z'));
}

bool is_raised(const Word& word, const Row& row) {
    return word.height() <= row.size * largest_sign && word.middle() < row.middle();
}

std::set<std::string> raised_signs(const Page& page) {
    std::set<std::string> signs;
    for (const auto& row : page.rows)
        for (const auto& word : row.words)
            if (is_raised(word, row) && is_footnote_sign(word.text))
                signs.insert(without_comma(word.text));
    return signs;
}

std::vector<FootnoteRows> take_footnotes(Column& column, double body_size,
                                         const std::set<std::string>& signs) {
    auto& rows = column.rows;
    const auto [text_end, first] = boundary_of(rows, body_size, signs);
    std::vector<FootnoteRows> notes;
    for (auto i = first; i < rows.size(); ++i) {
        if (opens_note(rows[i], signs)) {
            notes.push_back({rows[i].words.front().text, {}});
            rows[i].words.erase(rows[i].words.begin());
            measure(rows[i]);
        } else if (notes.empty()) {
            notes.emplace_back();
        }
        notes.back().rows.push_back(std::move(rows[i]));
    }
    rows.resize(text_end);
    return notes;
}

} // namespace mandated::extractors::pdf
