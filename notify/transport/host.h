#pragma once

#include <string>

namespace mandated::notify {

/// The "host:port" of a URL, the port the scheme's where none is given; "" of what is none.
[[nodiscard]] std::string host_and_port(const std::string& url);

} // namespace mandated::notify
