#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors::docx {

/// A text as one line: its characters made plain as split_lines does, line breaks as spaces, no
/// white space at its ends.
[[nodiscard]] std::string one_line(std::string_view text);

/// The lines a printed paragraph counts as. Line breaks set out a heading ("Human Rights Council",
/// "Fifty-ninth session"): where every piece is short and none goes on the one before it, each is a
/// line. Otherwise they only lay out a sentence, which stays one line.
[[nodiscard]] std::vector<std::string> heading_lines(std::string_view text);

/// Whether there is more in it than white space.
[[nodiscard]] bool has_text(std::string_view text);
/// Whether there is more in it than white space and marks.
[[nodiscard]] bool has_words(std::string_view text);

} // namespace mandated::extractors::docx
