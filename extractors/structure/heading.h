#pragma once

#include "extractors/structure/blocks.h"
#include "schema/model/resolution.h"

#include <span>

namespace mandated::extractors::structure {

/// The letter of the only part a file holds of a resolution adopted in parts: "B" alone between the
/// title of "76/246" and the organ's opening words. "" where there is none, or several parts follow
/// each other in `text`.
[[nodiscard]] std::string_view part_letter(std::span<const Block> heading,
                                           std::span<const Block> text);

/// Fills in what a resolution's heading tells: organ, session and its days, agenda item, number,
/// title, day of adoption, symbol. Fields the heading does not tell stay as they are. `session` may
/// come from the number where the heading names none.
void read_heading(std::span<const Block> heading, Resolution& resolution);

/// Derives the symbol (and the session, where unknown) once organ and number are known.
void complete_symbol(std::span<const Block> heading, Resolution& resolution);

} // namespace mandated::extractors::structure
