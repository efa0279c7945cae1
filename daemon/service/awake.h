#pragma once

#include "daemon/service/context.h"

#include <string>

namespace mandated::daemon {

/// Leaves a line for the administrators at a start: how long the daemon was away, and what that
/// delayed. To be called before the first plan. Returns the line; "" at the very first start.
std::string note_start(Context& context);

/// Notes that a plan was completed, at most once a minute.
void note_awake(Context& context);

} // namespace mandated::daemon
