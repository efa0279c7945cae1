#pragma once

#include "daemon/api/http/message.h"
#include "daemon/service/context.h"

#include <optional>

namespace mandated::daemon {

/// The board's answer, or nothing where the request is not for it.
[[nodiscard]] std::optional<Response> board_answer(Context& context, const Request& request);

} // namespace mandated::daemon
