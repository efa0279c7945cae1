#include "extractors/structure/divide.h"

namespace mandated::extractors::structure {
namespace {

bool is_under_text(Landmark mark) {
    return mark == Landmark::meeting || mark == Landmark::vote || mark == Landmark::vote_side;
}

/// The first line of the heading whose number line or adoption line stands at `at`: what belongs to
/// the text above (its numbered paragraphs, meeting and vote) is none of it.
std::size_t heading_start(const std::vector<Block>& blocks, std::size_t at, std::size_t earliest) {
    while (at > earliest) {
        const auto& above = blocks[at - 1];
        if (is_under_text(above.mark) || above.mark == Landmark::annex)
            break;
        if (above.mark == Landmark::days && at - 1 > earliest && is_under_text(blocks[at - 2].mark))
            break;
        if (above.mark == Landmark::none && !above.footnote &&
            (above.shape || above.text.size() > 250))
            break;
        --at;
    }
    return at;
}

bool opens_heading(const Block& block) {
    return block.mark == Landmark::number_line || block.mark == Landmark::adopted_by;
}

} // namespace

std::vector<Extent> divide(const std::vector<Block>& blocks) {
    std::vector<Extent> extents;
    std::size_t first_sign =
        blocks.size(); // the first number or adoption line since the last opening
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (opens_heading(blocks[i]) && first_sign == blocks.size())
            first_sign = i;
        if (blocks[i].mark != Landmark::organ_opening)
            continue;
        if (first_sign == blocks.size() && !extents.empty())
            continue;
        const std::size_t earliest = extents.empty() ? 0 : extents.back().opening + 1;
        const auto start = heading_start(blocks, first_sign < i ? first_sign : i, earliest);
        if (!extents.empty())
            extents.back().end = start;
        extents.push_back({start, i, blocks.size()});
        first_sign = blocks.size();
    }
    return extents;
}

} // namespace mandated::extractors::structure
