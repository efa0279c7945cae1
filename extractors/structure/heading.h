#pragma once

#include "extractors/structure/blocks.h"
#include "schema/model/resolution.h"

#include <span>

namespace mandated::extractors::structure {

/// Fills in what a resolution's heading tells: organ, session and its days, agenda item, number,
/// title, day of adoption, symbol. Fields the heading does not tell stay as they are. `session` may
/// come from the number where the heading names none.
void read_heading(std::span<const Block> heading, Resolution& resolution);

/// Derives the symbol (and the session, where unknown) once organ and number are known.
void complete_symbol(Resolution& resolution, std::span<const Block> heading);

} // namespace mandated::extractors::structure
