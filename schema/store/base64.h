#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mandated::store {

/// As RFC 4648 has it, with padding and without line ends.
[[nodiscard]] std::string to_base64(std::string_view bytes);
/// Nothing where the text is none.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

} // namespace mandated::store
