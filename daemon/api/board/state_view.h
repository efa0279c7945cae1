#pragma once

#include "daemon/api/board/visit.h"

namespace mandated::daemon {

/// How the tracker fares, for the head of the timeline: "doubts" to review, the "next" reminder,
/// and what is wrong as "troubles" (messages that do not arrive, servers that are spared, the
/// clock).
void set_state(const Visit& visit, kainjow::mustache::data& values);

} // namespace mandated::daemon
