#pragma once

#include "daemon/api/http/message.h"
#include "daemon/service/context.h"

namespace mandated::daemon {

/// Answers the requests of docs/api.md. Reading is open to whoever may connect to the socket;
/// changing needs root, the daemon's own user or a member of the configured group, told by the
/// peer's uid. Unknown paths, wrong methods and parameters become problem details that say what was
/// expected.
[[nodiscard]] Handler make_api(Context& context);

} // namespace mandated::daemon
