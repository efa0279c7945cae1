#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string what; ///< a person, or the number of an address
    std::string query;
    std::string format = "table";
};

std::string links_table(const json::array& links) {
    Table table({"NUMBER", "PERSON", "SHOWS", "MADE", "LAST READ", "TAKEN BACK"});
    for (const auto& value : links) {
        const auto& link = value.as_object();
        const auto query = shown(link, "query");
        table.row({shown(link, "id"), shown(link, "person"), query == "–" ? "everything" : query,
                   shown(link, "created_at"), shown(link, "used_on"), shown(link, "revoked_at")});
    }
    return links.empty() ? "no calendar has a secret address\n" : table.text();
}

int list(const std::string& socket, const Options& options) {
    const auto answer = Client(socket).get("/v1/calendars", {{"limit", "1000"}});
    if (options.format == "json")
        print_json(answer);
    else
        std::cout << links_table(answer.at("items").as_array());
    return 0;
}

int make(const std::string& socket, const Options& options) {
    const json::object body{{"person", options.what}, {"query", options.query}};
    const auto answer =
        Client(socket).post("/v1/calendars", {}, json::serialize(body), "application/json");
    if (options.format == "json")
        print_json(answer);
    else
        std::cout << "The address for " << options.what
                  << "'s calendar program. It is shown this once; whoever knows it reads the "
                     "calendar:\n"
                  << shown(answer.as_object(), "url") << "\n";
    return 0;
}

int revoke(const std::string& socket, const Options& options) {
    const auto answer = Client(socket).post("/v1/calendars/" + encoded(options.what) + "/revoke",
                                            {}, "{}", "application/json");
    if (options.format == "json")
        print_json(answer);
    else
        std::cout << links_table({answer});
    return 0;
}

} // namespace

void add_calendar(const CommandLine& line) {
    auto* group = line.app.add_subcommand(
        "calendar", "Secret addresses at which calendar programs read the dates");
    group->require_subcommand(1);
    add_subcommand(*group, line, "list", "Those that were given to people", list);
    const auto making =
        add_subcommand(*group, line, "link", "Make an address for a person's program", make);
    making.command->add_option("PERSON", making.options->what, "A person or contact")->required();
    making.command->add_option("--query", making.options->query,
                               "What it shows, as in /v1/calendar.ics: organ=HRC&unit=desk; "
                               "everything unless given");
    const auto revoking = add_subcommand(*group, line, "revoke", "Take an address back", revoke);
    revoking.command->add_option("NUMBER", revoking.options->what, "Its number")->required();
}

} // namespace mandated::ctl
