#include "daemon/run/read_again.h"

#include "daemon/config/checks.h"
#include "daemon/supervision/log.h"
#include "schema/store/people.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

/// The system's time zones may have been exchanged since the start.
std::string faults_of_people(store::Database& database) {
    std::string faults;
    for (const auto& person : store::load_people(database).people)
        if (!person.zone.empty())
            if (const auto expected = check_zone_name(person.zone); !expected.empty())
                faults +=
                    fmt::format("{}person '{}' has the time zone '{}', expected {}",
                                faults.empty() ? "" : "\n", person.name, person.zone, expected);
    return faults;
}

Result<Config> read_and_check(const std::filesystem::path& file, store::Database& database) {
    try {
        auto config = file.empty() ? Result<Config>(default_config()) : load_config(file);
        std::string faults = config ? "" : config.error();
        if (const auto more = faults_of_people(database); !more.empty())
            faults += (faults.empty() ? "" : "\n") + more;
        return faults.empty() ? std::move(config) : Result<Config>(Error{faults});
    } catch (const std::exception& fault) {
        return Error{fmt::format("{}: {}", file.string(), store::explained(fault, database))};
    }
}

} // namespace

Result<Config> read_again(const std::filesystem::path& file, const Config& old,
                          store::Database& database) {
    auto config = read_and_check(file, database);
    if (!config)
        return config;
    if (config->database != old.database || config->socket != old.socket ||
        config->inbox != old.inbox)
        log(LogLevel::warning, "[paths] of the configuration has changed, which needs a restart; "
                               "the paths from before stay in use");
    config->database = old.database;
    config->socket = old.socket;
    config->inbox = old.inbox;
    return config;
}

} // namespace mandated::daemon
