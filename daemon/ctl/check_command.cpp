#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"
#include "schema/store/integrity.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string database;
    std::string format = "table";
};

json::object findings_of_file(const std::string& path) {
    auto database = store::Database::open_to_read(path);
    if (!database)
        throw Refused(database.error());
    json::array findings;
    for (const auto& each : store::find_faults(*database))
        findings.push_back({{"where", each.where}, {"what", each.what}});
    return {{"database", path}, {"findings", std::move(findings)}};
}

int run(const std::string& socket, const Options& options) {
    const auto answer = options.database.empty() ? Client(socket).get("/v1/check").as_object()
                                                 : findings_of_file(options.database);
    const auto& findings = answer.at("findings").as_array();
    if (options.format == "json") {
        print_json(answer);
    } else if (findings.empty()) {
        std::cout << shown(answer, "database") << ": nothing is wrong\n";
    } else {
        Table table({"WHERE", "WHAT"});
        for (const auto& each : findings)
            table.row({shown(each.as_object(), "where"), shown(each.as_object(), "what")});
        std::cout << table.text() << findings.size() << " findings in " << shown(answer, "database")
                  << "\n";
    }
    return findings.empty() ? 0 : 1;
}

} // namespace

void add_check(const CommandLine& line) {
    const auto made = add_subcommand(
        line.app, line, "check",
        "Go through the whole database and list what should not be; status 1 where something is",
        run);
    made.command->add_option("--database", made.options->database,
                             "A file, a backup for instance, in place of the daemon's database");
}

} // namespace mandated::ctl
