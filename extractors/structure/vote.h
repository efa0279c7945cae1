#pragma once

#include "extractors/language/headings.h"
#include "schema/model/resolution.h"

#include <string_view>

namespace mandated::extractors::structure {

/// Reads "Adopted by a recorded vote of 30 to 16, with 1 abstention. The voting was as follows: In
/// favour: …" or "Adopted without a vote" out of the text that stands under a resolution. A line
/// end within it counts as a space. Nothing where the text tells of no adoption.
[[nodiscard]] std::optional<Vote> read_vote(std::string_view text, const Headings& words);

} // namespace mandated::extractors::structure
