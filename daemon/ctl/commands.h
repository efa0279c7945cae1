#pragma once

#include <CLI/App.hpp>
#include <functional>

namespace mandated::ctl {

/// What a parsed command line runs; the value is the exit status: 0 done, 1 something failed, 2 wrong usage.
using Command = std::function<int()>;

/// Each adds its subcommand to the command line and sets `chosen` when it is the one typed.
void add_extract(CLI::App& app, Command& chosen);

} // namespace mandated::ctl
