#pragma once

#include "daemon/api/http/message.h"
#include "daemon/service/context.h"

namespace mandated::daemon {

/// Whether a request is for the board: the pages for people who would rather look.
[[nodiscard]] bool is_board(const Request& request);

/// The board's page or file at the request's path, in French or English. GET changes nothing; POST
/// /review/{task} takes a person's review from a form and answers 303 to the list. Forms are shown
/// to those alone who may change; others and other sites' forms are refused with 403.
[[nodiscard]] Response board(Context& context, const Request& request, bool may_change);

} // namespace mandated::daemon
