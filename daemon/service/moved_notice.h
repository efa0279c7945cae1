#pragma once

#include "daemon/service/session_change.h"

namespace mandated::daemon {

/// Queues for each contact one message a channel with the old and new days of the dates that
/// concern it; how many messages. Call inside the transaction of the change.
int queue_moved(Context& context, const ChangeReport& report);

} // namespace mandated::daemon
