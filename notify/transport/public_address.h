#pragma once

#include <sys/socket.h>

namespace mandated::notify {

/// Whether an address is one of the public internet: not loopback, private, link-local, shared,
/// multicast, reserved or for documentation (IANA's special-purpose registries), also where an IPv6
/// address wraps an IPv4 one.
[[nodiscard]] bool is_public_address(const sockaddr& address);

} // namespace mandated::notify
