#pragma once

#include <CLI/App.hpp>

#include <functional>
#include <memory>
#include <string>

namespace mandated::ctl {

/// What a parsed command line runs; the value is the exit status: 0 done, 1 something failed or was
/// refused, 2 wrong usage, 3 the daemon cannot be reached.
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
void add_task_list(const CommandLine& line);
void add_session_list(const CommandLine& line);
/// Also what the group itself does.
void add_holiday_list(const CommandLine& line);
/// The "explain" of the group `line.app`.
void add_reminder_explain(const CommandLine& line);
void add_people(const CommandLine& line);
void add_routes(const CommandLine& line);
void add_plan(const CommandLine& line);
/// The "lineage", "show" and "reread" of the whole or of a group.
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
void add_backup(const CommandLine& line);
void add_restore(const CommandLine& line);
void add_check(const CommandLine& line);
void add_export(const CommandLine& line);
void add_import(const CommandLine& line);
/// The "data" and "erase" of the group `line.app`.
void add_personal_data(const CommandLine& line);

/// Which formats a command has: those that list or show things have csv, too.
enum class Formats { table_or_json, also_csv };

/// Adds --format.
inline void add_format(CLI::App& command, std::string& format,
                       Formats formats = Formats::table_or_json) {
    auto* option =
        command.add_option("--format", format,
                           formats == Formats::also_csv ? "table for people, json, or csv"
                                                        : "table for people, or json");
    option->default_str("table");
    if (formats == Formats::also_csv)
        option->check(CLI::IsMember({"table", "json", "csv"}));
    else
        option->check(CLI::IsMember({"table", "json"}));
}

/// The group of that name, new or as another command added it before.
inline CLI::App& group_named(CLI::App& app, const char* name, const char* meaning) {
    for (auto* known : app.get_subcommands([&](CLI::App* each) { return each->check_name(name); }))
        return *known;
    return *app.add_subcommand(name, meaning);
}

/// A subcommand and what is typed with it.
template <typename Options> struct Subcommand {
    CLI::App* command;
    std::shared_ptr<Options> options; ///< has a `format`
};

/// Adds --format to a command, which then runs with the socket and its options. Where a command of
/// its own is typed below it, that runs.
template <typename Options>
Subcommand<Options> make_runnable(CLI::App& command, const CommandLine& line,
                                  int (*run)(const std::string& socket, const Options&),
                                  Formats formats = Formats::table_or_json) {
    auto options = std::make_shared<Options>();
    add_format(command, options->format, formats);
    command.callback([options, run, &command, &socket = line.socket, &chosen = line.chosen] {
        if (command.get_subcommands().empty())
            chosen = [options, run, &socket] { return run(socket, *options); };
    });
    return {&command, std::move(options)};
}

/// Adds a subcommand with --format, which runs with the socket and its options.
template <typename Options>
Subcommand<Options> add_subcommand(CLI::App& group, const CommandLine& line, const char* name,
                                   const char* meaning,
                                   int (*run)(const std::string& socket, const Options&),
                                   Formats formats = Formats::table_or_json) {
    return make_runnable(*group.add_subcommand(name, meaning), line, run, formats);
}

} // namespace mandated::ctl
