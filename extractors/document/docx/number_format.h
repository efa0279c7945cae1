#pragma once

#include <string>
#include <string_view>

namespace mandated::extractors::docx {

/// A place in a list as Word prints it in one of its formats (ECMA-376 part 1, 17.18.59): "decimal"
/// 3, "decimalZero" 03, "lowerLetter" c (27 is aa, 28 bb), "upperRoman" III, "ordinal" 3rd,
/// "numberInDash" - 3 -; "none" gives nothing. Formats of other scripts, and values too large for
/// letters (780) or Roman numbers (3999), are printed as figures.
[[nodiscard]] std::string printed_number(int value, std::string_view format);

} // namespace mandated::extractors::docx
