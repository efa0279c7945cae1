#include "extractors/structure/layout.h"

#include "extractors/structure/characters.h"
#include "extractors/structure/labels.h"

#include <algorithm>

namespace mandated::extractors::structure {

Layout layout_of(const std::vector<std::string>& lines) {
    // Printed lines end before this column; a paragraph on one line seldom does.
    constexpr std::size_t widest_print = 130;
    std::vector<std::size_t> lengths;
    std::size_t longer = 0, numbered = 0, numbered_apart = 0;
    bool behind_empty = true;
    for (const auto& line : lines) {
        const auto text = trimmed(line);
        if (text.empty()) {
            behind_empty = true;
            continue;
        }
        if (const auto label = leading_label(text);
            label && label->shape == Label::Shape::decimal) {
            ++numbered;
            numbered_apart += behind_empty;
        }
        behind_empty = false;
        // No character takes more than four bytes.
        const auto length = line.size() > 4 * widest_print ? line.size() : columns(line);
        if (length > widest_print)
            ++longer;
        else
            lengths.push_back(length);
    }
    // A table or an address may stick out of wrapped text; one long line in twenty is no accident.
    if (lengths.empty() || longer * 20 > lengths.size())
        return {};
    // Of many lines a few stick out; of few the longest tells.
    constexpr std::size_t few = 30;
    const auto rank = lengths.size() < few ? lengths.size() - 1 : (lengths.size() - 1) * 9 / 10;
    const auto usual = lengths.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(lengths.begin(), usual, lengths.end());
    return {true, numbered > 0 && numbered_apart * 10 >= numbered * 9, *usual};
}

} // namespace mandated::extractors::structure
