#pragma once

#include "daemon/api/http/message.h"
#include "daemon/service/context.h"

namespace mandated::daemon {

/// Whether a request is for a page behind a link of a message: /answer/TOKEN.
[[nodiscard]] bool is_answer_page(const Request& request);

/// That page: GET shows the task and what may be answered, and changes nothing, since mail scanners
/// follow links; POST (a form's what: ack, snooze, start, submit, done or assign) answers in the
/// name of the link's reader and says what comes next. Whoever has the link needs no other right.
[[nodiscard]] Response answer_page(Context& context, const Request& request);

} // namespace mandated::daemon
