#include "daemon/api/board_answer.h"

#include "daemon/api/access.h"
#include "daemon/api/board/board.h"

namespace mandated::daemon {

std::optional<Response> board_answer(Context& context, const Request& request) {
    if (!is_board(request))
        return std::nullopt;
    return board(context, request, may_change(request.peer, context.config.access.change_group));
}

} // namespace mandated::daemon
