#pragma once

#include "daemon/ctl/commands.h"

namespace mandated::ctl {

/// Adds to `task` what a person says about one occurrence: agree, defer, done.
void add_occurrences(CLI::App& group, const CommandLine& line);

} // namespace mandated::ctl
