#pragma once

#include "daemon/service/context.h"
#include "schema/model/resolution.h"
#include "schema/model/task.h"

#include <optional>
#include <string>

namespace mandated::daemon {

/// The dates an adopted text prints for its session ("59th session, 16 June–8 July 2025") confirm
/// that session's, with the text as their source, and move what hangs on them. Where they are
/// against confirmed ones, or the text was not adopted within them, nothing is taken: the doubt
/// says so. `history`: those concerned get no message. Call inside a transaction.
[[nodiscard]] std::optional<Doubt> learn_session(Context& context, const Resolution& text,
                                                 const std::string& identity, bool history);

} // namespace mandated::daemon
