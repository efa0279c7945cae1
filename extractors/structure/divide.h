#pragma once

#include "extractors/structure/blocks.h"

#include <cstddef>
#include <vector>

namespace mandated::extractors::structure {

/// Where a resolution stands among a document's blocks.
struct Extent {
    std::size_t heading = 0; ///< its first block
    std::size_t opening = 0; ///< "The Human Rights Council,"
    std::size_t end = 0;     ///< behind its last block
};

/// Finds the resolutions of a document. A resolution begins with the heading above an organ's
/// opening words; the same words again without a new heading open a section, a proclaimed text or
/// an annex of the same resolution.
[[nodiscard]] std::vector<Extent> divide(const std::vector<Block>& blocks);

} // namespace mandated::extractors::structure
