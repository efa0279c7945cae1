#include "daemon/clock/clocks.h"
#include "daemon/planner/local_time.h"
#include "daemon/run/daemon.h"
#include "daemon/supervision/entries.h"
#include "daemon/version.h"
#include "embedded/default_config.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <csignal>
#include <iostream>
#include <sstream>

namespace {

using namespace mandated;
using namespace mandated::daemon;

constexpr int wrong_usage = 2;

int complain(const std::string& reason) {
    std::cerr << "mandated: " << reason << "\n";
    return wrong_usage;
}

/// An entry for each fault, so that each can be read alone in the journal.
int log_faults(const std::string& faults) {
    std::istringstream lines(faults);
    for (std::string line; std::getline(lines, line);)
        log(LogLevel::error, "the configuration has a fault: " + line,
            {entries::configuration_refused});
    return wrong_usage;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app{"Tracks what United Nations resolutions ask for and by when, and reminds of it.",
                 "mandated"};
    std::string config_file, at;
    std::string checked_file;
    app.add_option("--config", config_file,
                   "Configuration; /etc/mandated/mandated.toml where that exists");
    auto* check = app.add_option("--check-config", checked_file,
                                 "Check this configuration (or the one that would be used) and end")
                      ->expected(0, 1);
    app.add_option("--at", at, "Run as if the day were this one (2027-04-01); for trying out");
    bool print_default = false;
    app.add_flag("--print-default-config", print_default,
                 "Print a configuration that says what holds without one, each key explained, and "
                 "end");
    app.set_version_flag("--version", std::string(program_version));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? 0 : wrong_usage;
    }

    if (print_default) {
        std::cout << embedded::default_config.front().text;
        return std::cout.flush() ? 0 : 1;
    }
    if (!checked_file.empty())
        config_file = checked_file;
    const std::filesystem::path installed = "/etc/mandated/mandated.toml";
    if (config_file.empty() && std::filesystem::exists(installed))
        config_file = installed;
    auto config = config_file.empty() ? Result<Config>(default_config()) : load_config(config_file);
    if (!config)
        return check->count() > 0 ? complain("the configuration has faults:\n" + config.error())
                                  : log_faults(config.error());
    if (const auto zone = check_zone(config->reminders.zone); !zone)
        return check->count() > 0 ? complain(zone.error()) : log_faults(zone.error());
    if (check->count() > 0) {
        std::cout << (config_file.empty() ? "the defaults" : config_file) << ": no faults\n";
        return 0;
    }

    DaemonOptions options{config_file, *std::move(config), std::make_unique<SystemClock>()};
    if (!at.empty()) {
        const auto day = parse_date(at);
        if (!day)
            return complain("--at is '" + at + "', expected a date such as 2027-04-01");
        // Nine in the morning: the day's reminders are due.
        options.clock = std::make_unique<ShiftedClock>(
            local_instant(*day, std::chrono::hours{9}, options.config.reminders.zone));
    }
    // A receiver that hangs up and a limit on files are errors to handle, not ends of the daemon.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return run_daemon(std::move(options));
}
