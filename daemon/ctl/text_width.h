#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mandated::ctl {

/// Cells of a terminal that UTF-8 text takes: two for East Asian wide characters, none for marks
/// that combine with the one before and for control characters.
[[nodiscard]] std::size_t width(std::string_view text);

/// The text cut to so many cells, with "…" where something was cut.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most);

/// Broken at white space into lines of at most so many cells; a longer word is broken where it
/// must be. A date such as "14 Dec 2026" stays on one line. One empty line for "".
[[nodiscard]] std::vector<std::string> broken(std::string_view text, std::size_t most);

/// The cells of the longest word.
[[nodiscard]] std::size_t longest_word(std::string_view text);

/// Broken into lines of at most `columns` cells, each behind `indent`, all but the first also
/// behind `hanging`.
[[nodiscard]] std::string wrapped(const std::string& text, std::size_t columns,
                                  const std::string& indent, const std::string& hanging = "");

} // namespace mandated::ctl
