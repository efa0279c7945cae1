#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/complete.h"
#include "daemon/ctl/help.h"
#include "daemon/ctl/operator_commands.h"
#include "daemon/ctl/terminal.h"
#include "daemon/version.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <iostream>

int main(int argc, char** argv) {
    using namespace mandated;
    constexpr int failed = 1, wrong_usage = 2, unreachable = 3;
    CLI::App app{"Ask and tell mandated, the daemon that tracks what resolutions ask for.",
                 "mandatectl"};
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", std::string(daemon::program_version));
    std::string socket;
    app.add_option("--socket", socket,
                   "The daemon's socket; else $MANDATED_SOCKET, else /run/mandated/mandated.sock");
    app.add_option_function<std::string>("--color", ctl::choose_colour,
                                         "always, never, or auto: on a terminal without NO_COLOR")
        ->check(CLI::IsMember({"auto", "always", "never"}));
    ctl::Command chosen;
    const ctl::CommandLine line{app, socket, chosen};
    for (const auto add :
         {ctl::add_ingest,     ctl::add_lists,   ctl::add_sessions,     ctl::add_holidays,
          ctl::add_show,       ctl::add_lineage, ctl::add_completeness, ctl::add_task,
          ctl::add_review,     ctl::add_reread,  ctl::add_rules,        ctl::add_forecast,
          ctl::add_people,     ctl::add_routes,  ctl::add_plan,         ctl::add_messages,
          ctl::add_notify,     ctl::add_outbox,  ctl::add_calendar,     ctl::add_status,
          ctl::add_extract,    ctl::add_board,   ctl::add_watch,        ctl::add_doctor,
          ctl::add_completion, ctl::add_backup,  ctl::add_restore,      ctl::add_check,
          ctl::add_export,     ctl::add_import})
        add(line);
    ctl::add_help(app);
    if (const auto words = ctl::words_to_complete(argc, argv))
        return ctl::complete(app, *words);
    if (argc == 1) {
        std::cerr << app.help();
        return wrong_usage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? 0 : wrong_usage;
    }
    try {
        return chosen();
    } catch (const ctl::Unreachable& fault) {
        std::cerr << "mandatectl: " << fault.what() << "\n";
        return unreachable;
    } catch (const std::exception& fault) {
        std::cerr << "mandatectl: " << fault.what() << "\n";
        return failed;
    }
}
