#include "extractors/structure/numbering.h"

#include "extractors/structure/characters.h"

#include <algorithm>
#include <array>

namespace mandated::extractors::structure {
namespace {

/// No resolution goes deeper than "12(a)(i)(1)"; what does is a list of something else.
constexpr std::size_t kDeepest = 6;

std::string in_capitals(std::string_view letters) {
    std::string capitals(letters);
    std::transform(capitals.begin(), capitals.end(), capitals.begin(),
                   [](char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; });
    return capitals;
}

/// 0 from 50 on: a lone "l" or "c" is a letter.
int low_roman_value(std::string_view capitals) {
    const int value = roman_value(capitals);
    return value < 50 ? value : 0;
}

/// a to z, then aa, bb … or aa, ab …: 1 to 26, 27 on. Letters of one case, one or two of them.
int letter_ordinal(std::string_view label) {
    const int first = to_lower(label[0]) - 'a' + 1;
    if (label.size() == 1)
        return first;
    const int second = to_lower(label[1]) - 'a' + 1;
    return first == second ? 26 + first : 26 * first + second;
}

} // namespace

void Numbering::restart() {
    root_.clear();
    path_.clear();
    levels_.clear();
}

const std::string& Numbering::number(std::string_view decimal) {
    levels_.clear();
    root_ = decimal;
    return path_ = root_;
}

/// The place of the label in a series of this style, 0 where it cannot be one of it.
int Numbering::ordinal_in(Style style, std::string_view label) {
    const bool figures = leading_digits(label) == label.size();
    const bool capitals = is_upper(label.front());
    switch (style) {
    case Style::figure:
        return figures ? number_of(label) : 0;
    case Style::letter:
    case Style::capital:
        return figures || label.size() > 2 || capitals != (style == Style::capital)
                   ? 0
                   : letter_ordinal(label);
    case Style::roman:
        return figures || capitals ? 0 : low_roman_value(in_capitals(label));
    case Style::capital_roman:
        return capitals ? low_roman_value(label) : 0;
    }
    return 0;
}

void Numbering::set(std::size_t level, std::string_view label) {
    levels_.resize(level + 1);
    levels_[level].ordinal = ordinal_in(levels_[level].style, label);
    path_.resize(levels_[level].path_length);
    path_.append("(").append(label).append(")");
}

bool Numbering::continue_level(std::string_view label) {
    for (std::size_t level = levels_.size(); level-- > 0;)
        if (ordinal_in(levels_[level].style, label) == levels_[level].ordinal + 1) {
            set(level, label);
            return true;
        }
    return false;
}

/// A label was skipped or misprinted: it belongs to the innermost level that could hold it.
bool Numbering::resume_level(std::string_view label) {
    for (std::size_t level = levels_.size(); level-- > 0;)
        if (ordinal_in(levels_[level].style, label) > 0) {
            set(level, label);
            return true;
        }
    return false;
}

const std::string& Numbering::part(std::string_view label, std::string_view next) {
    // "i" both follows "h" and begins a Roman series.
    const bool begins_roman = (label == "i" && next == "ii") || (label == "I" && next == "II");
    if (!begins_roman && continue_level(label))
        return path_;
    constexpr std::array first_of = {Style::roman, Style::capital_roman, Style::letter,
                                     Style::capital, Style::figure};
    const auto begun = std::find_if(first_of.begin(), first_of.end(),
                                    [&](Style style) { return ordinal_in(style, label) == 1; });
    if (begun == first_of.end() && resume_level(label))
        return path_;
    Style style = Style::letter;
    if (begun != first_of.end())
        style = *begun;
    else if (leading_digits(label) == label.size())
        style = Style::figure;
    else if (ordinal_in(Style::letter, label) == 0)
        style = is_upper(label.front()) ? Style::capital : Style::roman;
    if (levels_.size() == kDeepest)
        levels_.back().style = style;
    else
        levels_.push_back({style, 0, path_.size()});
    set(levels_.size() - 1, label);
    return path_;
}

} // namespace mandated::extractors::structure
