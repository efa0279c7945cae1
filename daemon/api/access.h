#pragma once

#include "daemon/api/http/message.h"

#include <string>

namespace mandated::daemon {

/// Whether the process at the other end may change things: root, the daemon's own user, or a member
/// of the group (by the system's user database). A group that does not exist has no members.
[[nodiscard]] bool may_change(const Peer& peer, const std::string& group);

} // namespace mandated::daemon
