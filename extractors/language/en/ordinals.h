#pragma once

#include <optional>
#include <string_view>

namespace mandated::extractors::en {

/// The value, 1 to 999, of an ordinal in words or figures: "sixty-fifth", "one hundred and tenth",
/// "64th". Typing faults that real texts hold are read as meant: a missing or doubled separator
/// ("sixtyfirst", "fifty  fifth"), another case, a wrong ending of figures ("62th"), common
/// misspellings ("fourtieth"). Nothing for anything else, two ordinals side by side ("sixty-second
/// fifth") included.
[[nodiscard]] std::optional<int> ordinal(std::string_view words);

/// Whether a word ends as ordinals do; few others need a closer look.
[[nodiscard]] bool ends_ordinal(std::string_view word);

} // namespace mandated::extractors::en
