#pragma once

#include "daemon/ctl/commands.h"

namespace mandated::ctl {

/// What happens, as it happens.
void add_watch(const CommandLine& line);
/// What is wrong with this installation; needs no daemon.
void add_doctor(const CommandLine& line);
/// Scripts for shells, and the hidden command "complete" that they ask. Goes last: it knows what
/// was added before.
void add_completion(const CommandLine& line);

} // namespace mandated::ctl
