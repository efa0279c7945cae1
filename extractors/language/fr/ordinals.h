#pragma once

#include <optional>
#include <string_view>

namespace mandated::extractors::fr {

/// The value, 1 to 999, of a French ordinal in words or figures, accents and case disregarded:
/// "soixante-cinquième", "soixante et onzième", "quatre-vingt-unième", "cent dixième", "première",
/// "65e", "65ème". Nothing for anything else; Roman figures ("XXIe siècle") are no session's
/// number.
[[nodiscard]] std::optional<int> ordinal(std::string_view words);

/// Whether a plain word ends as ordinals in letters do.
[[nodiscard]] bool ends_ordinal(std::string_view word);

} // namespace mandated::extractors::fr
