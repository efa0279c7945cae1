#include "daemon/api/board_answer.h"

#include "daemon/api/access.h"
#include "daemon/api/board/board.h"

namespace mandated::daemon {

std::optional<Response> board_answer(Context& context, const Request& request) {
    if (!is_board(request))
        return std::nullopt;
    const auto caller = caller_of(context, request);
    return board(context, request,
                 {caller.by, caller.may != Access::read,
                  [&](const store::TaskRow& task) { return may_act(context, caller, task); }});
}

} // namespace mandated::daemon
