#pragma once

#include <string>
#include <string_view>

namespace mandated::extractors::structure {

/// What sort of text was adopted; it shows in the symbol.
enum class TextSort { resolution, decision, statement };

/// The sort a number tells: "PRST OS/14/2" is a statement, "42/101" of the Human Rights Council a
/// decision, for each organ numbers its decisions from a fixed number on.
[[nodiscard]] TextSort sort_of(std::string_view organ, std::string_view number);

/// "A/HRC/RES/59/3" for ("HRC", "59/3"), "A/RES/71/272 B", "A/HRC/PRST/OS/14/2",
/// "E/RES/920(XXXIV)"; "" where the organ or number is not known.
[[nodiscard]] std::string symbol_of(std::string_view organ, std::string_view number, TextSort sort);

/// The number within a printed symbol: "59/3" of "A/HRC/RES/59/3"; "" where the symbol is no
/// adopted text's.
[[nodiscard]] std::string number_in_symbol(std::string_view symbol);

/// The session a number was given at: "59", "S-38", "2020", "34" of "920 (XXXIV)"; "" where it does
/// not tell.
[[nodiscard]] std::string session_in_number(std::string_view number);

/// The session a draft was put before: "59" of "A/HRC/59/L.12", "2023" of "E/2023/L.11"; "" where
/// its symbol does not tell.
[[nodiscard]] std::string session_in_draft(std::string_view symbol);

} // namespace mandated::extractors::structure
