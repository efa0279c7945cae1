#pragma once

#include "daemon/ctl/commands.h"

namespace mandated::ctl {

/// task ack, snooze and assign, put into the group `task`.
void add_answers(CLI::App& group, const CommandLine& line);

} // namespace mandated::ctl
