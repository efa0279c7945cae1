#pragma once

#include "daemon/api/http/message.h"
#include "daemon/service/context.h"
#include "schema/store/tasks.h"

#include <functional>
#include <string>

namespace mandated::daemon {

/// Who looks at the board.
struct Visitor {
    std::string by;          ///< as the audit trail names them
    bool may_change = false; ///< some tasks at least: is shown forms
    std::function<bool(const store::TaskRow&)> may_change_task;
};

/// Whether a request is for the board: the pages for people who would rather look.
[[nodiscard]] bool is_board(const Request& request);

/// The board's page or file at the request's path, in French or English. GET changes nothing; POST
/// /review/{task} takes a person's review from a form and answers 303 to the list. Forms are shown
/// to those alone who may change the task; others and other sites' forms are refused with 403.
[[nodiscard]] Response board(Context& context, const Request& request, const Visitor& visitor);

} // namespace mandated::daemon
