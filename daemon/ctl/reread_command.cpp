#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::vector<std::string> resolutions;
    bool dry_run = false;
    std::string format = "table";
};

std::vector<std::string> every_resolution(const Client& client) {
    constexpr std::size_t page = 1000;
    std::vector<std::string> identities;
    while (true) {
        const auto answer =
            client.get("/v1/resolutions", {{"limit", std::to_string(page)},
                                           {"offset", std::to_string(identities.size())}});
        const auto& items = answer.at("items").as_array();
        for (const auto& item : items)
            identities.push_back(shown(item.as_object(), "identity"));
        if (items.size() < page)
            return identities;
    }
}

void add_fields(const std::string& of, const std::string& what, const json::array& fields,
                Table& table) {
    for (const auto& value : fields) {
        const auto& field = value.as_object();
        table.row({of, what, shown(field, "field"), shortened(shown(field, "before"), 60),
                   shortened(shown(field, "now"), 60),
                   field.at("held").as_bool() ? "stays: a person decided it" : ""});
    }
}

void print_table(const std::vector<json::object>& reports, const Options& options) {
    Table table({"TASK", "IS", "FIELD", "BEFORE", "NOW", ""});
    std::size_t differ = 0;
    for (const auto& report : reports) {
        const auto& heading = report.at("heading").as_array();
        const auto& tasks = report.at("tasks").as_array();
        differ += heading.empty() && tasks.empty() ? 0 : 1;
        add_fields(shown(report, "resolution"), "changed", heading, table);
        for (const auto& value : tasks) {
            const auto& task = value.as_object();
            const auto& fields = task.at("fields").as_array();
            if (fields.empty())
                table.row({shown(task, "address"), shown(task, "what"), "", "",
                           shortened(shown(task, "summary"), 60), ""});
            add_fields(shown(task, "address"), shown(task, "what"), fields, table);
        }
    }
    if (differ > 0)
        std::cout << table.text();
    std::cout << reports.size() << " read again, " << differ << " read differently"
              << (options.dry_run ? "; nothing was changed\n" : "\n");
}

int run(const std::string& socket, const Options& options) {
    const Client client(socket);
    std::vector<json::object> reports;
    int status = 0;
    for (const auto& resolution :
         options.resolutions.empty() ? every_resolution(client) : options.resolutions) {
        try {
            reports.push_back(client
                                  .post("/v1/resolutions/" + encoded(resolution) + "/reread",
                                        {{"dry_run", options.dry_run ? "true" : "false"}}, "{}",
                                        "application/json")
                                  .as_object());
            if (options.format == "json")
                print_json(reports.back());
        } catch (const Refused& refused) {
            std::cerr << "mandatectl: " << refused.what() << "\n";
            status = 1;
        }
    }
    if (options.format != "json")
        print_table(reports, options);
    return status;
}

} // namespace

void add_reread(const CommandLine& line) {
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand(
        "reread", "Read the stored texts again by this version; reviews hold");
    command->add_option("RESOLUTION", options->resolutions,
                        "Symbols or their ends (59/3); all unless given");
    command->add_flag("--dry-run", options->dry_run, "Say what would change, change nothing");
    add_format(*command, options->format);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] { return run(socket, *options); };
    });
}

} // namespace mandated::ctl
