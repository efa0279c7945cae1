#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors {

/// The lines of a UTF-8 text, with the characters that only lay it out made plain: every kind of
/// space becomes a space, every kind of hyphen a hyphen, ligatures become letters; soft hyphens,
/// zero-width and stray control characters go, and a soft hyphen at a line's end takes the line end
/// with it. A form feed ends a line and leaves an empty one, as a page does.
[[nodiscard]] std::vector<std::string> split_lines(std::string_view text);

} // namespace mandated::extractors
