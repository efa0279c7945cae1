#pragma once

#include "daemon/service/context.h"

#include <optional>

namespace mandated::daemon {

/// Tells the administrators by mail of messages that died and that they were not told of: once a
/// day, from the hour on at which reminders leave. When to look again, where there is something to
/// tell later.
[[nodiscard]] std::optional<Instant> report_undelivered(Context& context);

} // namespace mandated::daemon
