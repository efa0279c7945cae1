#pragma once

#include "daemon/ctl/commands.h"

namespace mandated::ctl {

/// Adds to `task` what a person decides about what was read: confirm, correct, second, split,
/// merge, add, not-a-task, restore, and review, which walks the doubtful ones.
void add_reviews(CLI::App& group, const CommandLine& line);

/// Adds "review" to `app`: the walk over the tasks that are in doubt.
void add_walk(CLI::App& app, const CommandLine& line);

} // namespace mandated::ctl
