#include "daemon/api/http/client.h"
#include "daemon/config/config.h"
#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "schema/store/restore.h"

#include <date/date.h>
#include <fmt/format.h>

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

namespace fs = std::filesystem;

struct Options {
    std::string file, config, database;
    bool dry_run = false;
    std::string format = "table";
};

constexpr const char* to_stop = "stop it first: systemctl stop mandated.socket mandated.service";

/// Where the database is, and the socket of the daemon that may have it open.
struct Places {
    fs::path database, socket;
};

Places places(const std::string& socket, const Options& options) {
    auto config = daemon::default_config();
    const fs::path installed = "/etc/mandated/mandated.toml";
    const auto file = !options.config.empty()                             ? fs::path(options.config)
                      : options.database.empty() && fs::exists(installed) ? installed
                                                                          : fs::path();
    if (!file.empty()) {
        auto loaded = daemon::load_config(file);
        if (!loaded)
            throw Refused(loaded.error());
        config = *std::move(loaded);
    }
    Places found{config.database, config.socket};
    if (!options.database.empty()) {
        found.database = fs::absolute(options.database);
        if (file.empty())
            found.socket = Client(socket).socket();
    }
    if (!socket.empty())
        found.socket = socket;
    return found;
}

/// A daemon that answers for another database is in nobody's way.
bool answers_for(const Places& places) {
    const auto reply = daemon::http_call(places.socket, "GET", "/v1/status");
    if (!reply || reply->status != 200)
        return false;
    json::error_code failure;
    const auto status = json::parse(reply->body, failure);
    const auto* database = failure ? nullptr : status.as_object().if_contains("database");
    std::error_code none;
    return database == nullptr ||
           fs::equivalent(database->as_string().c_str(), places.database, none) ||
           fs::path(database->as_string().c_str()) == places.database;
}

void refuse_while_in_use(const Places& places) {
    if (answers_for(places))
        throw Refused(fmt::format("{}: mandated runs and has {} open; {}", places.socket.string(),
                                  places.database.string(), to_stop));
    if (const auto user = store::user_of(places.database))
        throw Refused(fmt::format("{}: {} has it open; {}", places.database.string(),
                                  *user > 0 ? fmt::format("process {}", *user) : "another process",
                                  to_stop));
}

std::string in_words(const store::Contents& contents) {
    return fmt::format("schema {}, {} tasks, {}", contents.schema, contents.tasks,
                       contents.newest ? "last change " + to_string(*contents.newest)
                                       : "no change yet");
}

json::value view(const store::Contents& contents) {
    return {{"schema", contents.schema},
            {"tasks", contents.tasks},
            {"newest",
             contents.newest ? json::value(to_string(*contents.newest)) : json::value(nullptr)}};
}

void print(const Places& places, const Options& options, const store::Restored& done) {
    if (options.format == "json") {
        print_json(json::object{
            {"database", places.database.string()},
            {"backup", view(done.backup)},
            {"before", done.before ? view(*done.before) : json::value(nullptr)},
            {"kept", done.kept.empty() ? json::value(nullptr) : json::value(done.kept.string())},
            {"dry_run", options.dry_run}});
        return;
    }
    std::cout << (options.dry_run ? "would restore " : "restored ") << places.database.string()
              << "\nfrom      " << options.file << ": " << in_words(done.backup) << "\n";
    if (!done.kept.empty())
        std::cout << "before    "
                  << (done.before ? in_words(*done.before) : std::string("it could not be read"))
                  << (options.dry_run ? "\nwould be kept as " : "\nkept as   ")
                  << done.kept.string() << "\n";
    if (done.backup.schema < store::newest_schema())
        std::cout << "The daemon moves it to schema " << store::newest_schema()
                  << " when it starts.\n";
    if (!options.dry_run)
        std::cout << "Start it again: systemctl start mandated.socket mandated.service\n";
}

int run(const std::string& socket, const Options& options) {
    const auto where = places(socket, options);
    refuse_while_in_use(where);
    const auto now = date::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto done = store::restore(options.file, where.database, now, options.dry_run);
    if (!done)
        throw Refused(done.error());
    print(where, options, *done);
    return 0;
}

} // namespace

void add_restore(const CommandLine& line) {
    const auto made =
        add_subcommand(line.app, line, "restore",
                       "Put a backup in the database's place, on this machine and while the daemon "
                       "is stopped; the database before is kept",
                       run);
    auto& options = *made.options;
    made.command->add_option("FILE", options.file, "A backup")->required();
    made.command->add_option("--config", options.config,
                             "The configuration that names the database; "
                             "/etc/mandated/mandated.toml unless given");
    made.command->add_option("--database", options.database, "The database itself");
    made.command->add_flag("--dry-run", options.dry_run, "Only check, and say what would be done");
}

} // namespace mandated::ctl
