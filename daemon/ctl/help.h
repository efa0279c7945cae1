#pragma once

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace mandated::ctl {

/// Gives the whole command line, once all commands are in it, its help: commands in groups by what
/// they are for, examples, lines that fit the terminal, and --help-all.
void add_help(CLI::App& app);

/// The names that lead to a command, without the program's: {"task", "show"}.
[[nodiscard]] std::vector<std::string> path_of(const CLI::App& command);

/// Subcommands that help tells of, in the order they were added.
[[nodiscard]] std::vector<const CLI::App*> shown_subcommands(const CLI::App& command);

} // namespace mandated::ctl
