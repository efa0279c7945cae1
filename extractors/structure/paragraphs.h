#pragma once

#include "extractors/structure/blocks.h"
#include "schema/model/resolution.h"

#include <span>

namespace mandated::extractors::structure {

/// Turns a resolution's blocks into its paragraphs: the first `heading_size` blocks are its
/// heading, the next its organ's opening words. Also reads what stands under the text: meeting, day
/// of adoption, vote.
void read_paragraphs(std::span<Block> blocks, std::size_t heading_size, const Headings& words,
                     Resolution& resolution);

} // namespace mandated::extractors::structure
