#pragma once

#include "daemon/api/http/message.h"
#include "schema/model/result.h"

#include <string_view>

namespace mandated::daemon {

/// The path, segments and query of a request's target ("/v1/tasks?due_within=90d", or with a scheme
/// and host before it, as proxies send), decoded. The error says what is malformed.
[[nodiscard]] Result<Request> read_target(std::string_view target);

} // namespace mandated::daemon
