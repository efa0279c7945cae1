#pragma once

#include "extractors/language/headings.h"

#include <string>
#include <string_view>

/// How a piece of text ends and how the next begins: what tells a line end from a paragraph's end.
namespace mandated::extractors::structure {

/// Does a paragraph or a part of one end here: with , ; : or . (footnote signs, quotes and brackets
/// behind it disregarded) or with the "; and" before a last part?
[[nodiscard]] bool is_finished(std::string_view text, const Headings& words);

/// Does the text go on with what was broken off: a small letter, a figure's rest, an opening
/// quotation mark?
[[nodiscard]] bool goes_on(std::string_view line);

/// Appends a line to the text it continues: a space between, none behind a hyphen or dash that
/// joins words.
void append_line(std::string& text, std::string_view line, const Headings& words);

} // namespace mandated::extractors::structure
