#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mandated {

/// Base64 for addresses (RFC 4648, section 5), without padding.
[[nodiscard]] std::string to_base64_url(std::string_view bytes);
/// What was written so; nothing where it was not, padding and bits to spare included.
[[nodiscard]] std::optional<std::string> from_base64_url(std::string_view text);

} // namespace mandated
