#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <filesystem>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string to;
    int keep = 0;
    bool list = false;
    std::string format = "table";
};

void print_list(const json::array& backups) {
    Table table({"MADE", "BYTES", "BACKUP"});
    for (const auto& value : backups) {
        const auto& backup = value.as_object();
        table.row({shown(backup, "made_at"), shown(backup, "bytes"), shown(backup, "path")});
    }
    std::cout << (backups.empty() ? "no backups\n" : table.text());
}

void print_made(const json::object& backup) {
    std::cout << shown(backup, "path") << ": " << shown(backup, "bytes") << " bytes, schema "
              << shown(backup, "schema") << ", " << shown(backup, "tasks") << " tasks\n";
    for (const auto& removed : backup.at("removed").as_array())
        std::cout << "removed " << removed.as_string().c_str() << "\n";
}

int run(const std::string& socket, const Options& options) {
    const Client client(socket);
    if (options.list) {
        const auto answer = client.get("/v1/backups", {{"limit", "1000"}});
        if (options.format == "json")
            print_json(answer);
        else
            print_list(answer.at("items").as_array());
        return 0;
    }
    json::object body;
    if (!options.to.empty())
        body["to"] = std::filesystem::absolute(options.to).string();
    if (options.keep > 0)
        body["keep"] = options.keep;
    const auto made = client.post("/v1/backups", {}, json::serialize(body), "application/json");
    if (options.format == "json")
        print_json(made);
    else
        print_made(made.as_object());
    return 0;
}

} // namespace

void add_backup(const CommandLine& line) {
    const auto made = add_subcommand(
        line.app, line, "backup", "Copy the database while it is in use, checked and whole", run);
    made.command->add_option("--to", made.options->to,
                             "A folder, or a new file ending in .db; the folder \"backups\" beside "
                             "the database unless given");
    made.command
        ->add_option("--keep", made.options->keep,
                     "Keep so many of the folder's backups, the newest, and remove older ones")
        ->check(CLI::Range(1, 10'000));
    made.command->add_flag("--list", made.options->list,
                           "Only list the backups beside the database");
}

} // namespace mandated::ctl
