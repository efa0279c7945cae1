#pragma once

#include "extractors/structure/blocks.h"

#include <cstddef>
#include <vector>

namespace mandated::extractors::structure {

/// Where a resolution stands among a document's blocks.
struct Extent {
    std::size_t heading = 0; ///< its first block
    std::size_t opening = 0; ///< "The Human Rights Council,", or a told decision's first paragraph
    std::size_t end = 0;     ///< behind its last block
};

/// Finds the resolutions of a document. A resolution begins with the heading above an organ's
/// opening words; the same words again without a new heading open a section, a proclaimed text or
/// an annex of the same resolution. It ends where the next one's heading begins, or where behind
/// its meeting and vote other paragraphs are numbered anew, as in a session's report.
[[nodiscard]] std::vector<Extent> divide(const std::vector<Block>& blocks, const Headings& words);

/// The length of "At its " before a meeting's name at the front of a paragraph, or 0.
[[nodiscard]] std::size_t before_told_meeting(std::string_view paragraph, const Headings& words);

/// The organ of a decision or statement that is told: "At its 30th meeting, on 4 July 2025, the
/// Human Rights Council decided …"; nothing where a paragraph begins otherwise.
[[nodiscard]] std::optional<NamedOrgan> telling_organ(std::string_view paragraph,
                                                      const Headings& words);

} // namespace mandated::extractors::structure
