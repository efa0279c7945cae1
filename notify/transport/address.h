#pragma once

#include <algorithm>
#include <string>

namespace mandated::notify {

/// Whether an address is of the form name@domain and can be part of a command: no spaces, angle
/// brackets or control characters, and no hyphen in front, which would make it an option.
[[nodiscard]] inline bool is_plain_address(const std::string& address) {
    const auto at = address.find('@');
    return at != 0 && at != std::string::npos && at + 1 < address.size() &&
           !address.starts_with('-') &&
           std::none_of(address.begin(), address.end(), [](unsigned char byte) {
               return byte <= 0x20 || byte == 0x7f || byte == '<' || byte == '>';
           });
}

} // namespace mandated::notify
