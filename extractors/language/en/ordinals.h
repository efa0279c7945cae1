#pragma once

#include <optional>
#include <string_view>

namespace mandated::extractors::en {

/// The value of an ordinal in words or figures: "sixty-fifth", "fifty fifth", "sixtyfirst", "64th".
[[nodiscard]] std::optional<int> ordinal(std::string_view words);

} // namespace mandated::extractors::en
