#pragma once

#include <cstddef>
#include <string>

namespace mandated::notify {

/// How many code points a text has.
[[nodiscard]] std::size_t code_points(const std::string& text);
/// The text where it has at most so many code points, else its beginning, cut at a word if one ends
/// near, and "…".
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most);
/// The same counted in bytes; never cuts within a code point.
[[nodiscard]] std::string shortened_bytes(const std::string& text, std::size_t most);
/// The text with a capital: "Été" for "été".
[[nodiscard]] std::string capitalized(std::string text);
/// A text from elsewhere as one line of plain words: line breaks and other control characters
/// become spaces, and what reorders text (bidirectional embeddings, overrides and isolates) is left
/// out, so that no text can look like another part of the message or read other than it is.
[[nodiscard]] std::string in_line(const std::string& text);
/// Lines over 76 code points broken at spaces; the rest goes below the text of its line, not below
/// its label or its bullet.
[[nodiscard]] std::string wrapped(const std::string& text);

} // namespace mandated::notify
