#pragma once

#include <CLI/App.hpp>

#include <functional>
#include <memory>
#include <string>

namespace mandated::ctl {

/// What a parsed command line runs; the value is the exit status: 0 done, 1 something failed, 2
/// wrong usage.
using Command = std::function<int()>;

/// The command line under construction: each add_… puts its subcommands in, and the one typed
/// becomes `chosen`.
struct CommandLine {
    CLI::App& app;
    std::string& socket; ///< --socket, "" unless given
    Command& chosen;
};

void add_extract(const CommandLine& line);
void add_ingest(const CommandLine& line);
void add_lists(const CommandLine& line);
void add_sessions(const CommandLine& line);
void add_holidays(const CommandLine& line);
/// The "list" of a group of commands: `line.app` is the group.
void add_session_list(const CommandLine& line);
void add_holiday_list(const CommandLine& line);
/// The "explain" of the group `line.app`.
void add_reminder_explain(const CommandLine& line);
void add_people(const CommandLine& line);
void add_routes(const CommandLine& line);
void add_plan(const CommandLine& line);
void add_lineage(const CommandLine& line);
void add_completeness(const CommandLine& line);
void add_show(const CommandLine& line);
void add_status(const CommandLine& line);
void add_task(const CommandLine& line);
/// "review", which is "task review" in short.
void add_review(const CommandLine& line);
void add_reread(const CommandLine& line);
void add_rules(const CommandLine& line);
void add_forecast(const CommandLine& line);
void add_messages(const CommandLine& line);
void add_notify(const CommandLine& line);
void add_outbox(const CommandLine& line);
void add_calendar(const CommandLine& line);
void add_board(const CommandLine& line);

/// Adds --format table|json to a command.
inline void add_format(CLI::App& command, std::string& format) {
    command.add_option("--format", format, "table for people, or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->default_str("table");
}

/// A subcommand and what is typed with it.
template <typename Options> struct Subcommand {
    CLI::App* command;
    std::shared_ptr<Options> options; ///< has a `format`
};

/// Adds a subcommand with --format, which runs with the socket and its options.
template <typename Options>
Subcommand<Options> add_subcommand(CLI::App& group, const CommandLine& line, const char* name,
                                   const char* meaning,
                                   int (*run)(const std::string& socket, const Options&)) {
    auto options = std::make_shared<Options>();
    auto* command = group.add_subcommand(name, meaning);
    add_format(*command, options->format);
    command->callback([options, run, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, run, &socket] { return run(socket, *options); };
    });
    return {command, std::move(options)};
}

} // namespace mandated::ctl
