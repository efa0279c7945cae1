#include "extractors/structure/layout.h"

#include "extractors/structure/characters.h"

#include <algorithm>

namespace mandated::extractors::structure {

Layout layout_of(const std::vector<std::string>& lines) {
    // Printed lines end before this column; a paragraph on one line seldom does.
    constexpr std::size_t widest_print = 130;
    std::vector<std::size_t> lengths;
    std::size_t longer = 0;
    for (const auto& line : lines) {
        const auto length = columns(line);
        if (length == 0)
            continue;
        if (length > widest_print)
            ++longer;
        else
            lengths.push_back(length);
    }
    // A table or an address may stick out of wrapped text; one long line in twenty is no accident.
    if (lengths.empty() || longer * 20 > lengths.size())
        return {};
    const auto nine_in_ten =
        lengths.begin() + static_cast<std::ptrdiff_t>((lengths.size() - 1) * 9 / 10);
    std::nth_element(lengths.begin(), nine_in_ten, lengths.end());
    return {true, *nine_in_ten};
}

} // namespace mandated::extractors::structure
