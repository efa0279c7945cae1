#pragma once

#include "daemon/service/context.h"

namespace mandated::daemon {

/// Tells webhooks what befell tasks and files since it was last called, as the audit trail has it:
/// one message for each line and contact that wants such events. What was loaded as history is no
/// news. How many messages.
int queue_events(Context& context);

} // namespace mandated::daemon
