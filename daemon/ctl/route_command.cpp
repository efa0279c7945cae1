#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string what; ///< a route's number, or a task
    std::map<std::string, std::string> conditions;
    std::string format = "table";
};

Table routes_table(const json::array& routes) {
    Table table({"ROUTE", "TAKES", "UNIT"});
    for (const auto& value : routes) {
        const auto& route = value.as_object();
        table.row({shown(route, "id"), shown(route, "words"), shown(route, "unit")});
    }
    return table;
}

void print_route(const json::value& route, const std::string& format) {
    if (format == "json")
        print_json(route);
    else
        print_table(routes_table({route}), format);
}

int list(const std::string& socket, const Options& options) {
    const auto answer = Client(socket).get("/v1/routes");
    if (options.format == "json")
        print_json(answer);
    else
        print_table(routes_table(answer.at("items").as_array()), options.format,
                    "no routes; every task goes to the contacts of the configuration");
    return 0;
}

int add_one(const std::string& socket, const Options& options) {
    json::object body;
    for (const auto& [key, value] : options.conditions)
        if (!value.empty())
            body[key] = value;
    print_route(Client(socket).post("/v1/routes", {}, json::serialize(body), "application/json"),
                options.format);
    return 0;
}

int remove(const std::string& socket, const Options& options) {
    print_route(Client(socket).post("/v1/routes/" + encoded(options.what) + "/remove", {}, "{}",
                                    "application/json"),
                options.format);
    return 0;
}

/// "assigned to unit X", "route 3 takes it", "no route takes it".
std::string why(const json::object& answer) {
    if (answer.at("assigned").as_bool())
        return "assigned by a person";
    if (!answer.at("route").is_null())
        return "by route " + shown(answer, "route");
    return "no route takes it, so the contacts of the configuration are told";
}

int explain(const std::string& socket, const Options& options) {
    const auto value = Client(socket).get("/v1/tasks/" + encoded(options.what) + "/route");
    if (options.format == "json") {
        print_json(value);
        return 0;
    }
    const auto& answer = value.as_object();
    std::cout << shown(answer, "address") << "  unit " << shown(answer, "unit") << ", "
              << why(answer) << "\n";
    for (const auto& each : answer.at("holders").as_array()) {
        const auto& holder = each.as_object();
        std::cout << "  " << shown(holder, "role") << ": " << shown(holder, "name") << " by "
                  << shown(holder, "channel");
        if (!holder.at("stands_in").is_null())
            std::cout << "; today " << shown(holder, "today") << ", "
                      << with_day_words(shown(holder, "stands_in"));
        std::cout << "\n";
    }
    for (const auto& each : answer.at("routes").as_array()) {
        const auto& route = each.as_object();
        std::cout << "  route " << shown(route, "id") << " (" << shown(route, "words") << " → "
                  << shown(route, "unit") << ") "
                  << (route.at("takes").as_bool() ? "takes it" : "does not take it") << "\n";
    }
    return 0;
}

} // namespace

void add_routes(const CommandLine& line) {
    constexpr std::array<std::pair<const char*, const char*>, 7> conditions = {
        {{"unit", "The unit that gets the tasks"},
         {"actor", "One of the actors: SG, HC, SP, MECH, ORGAN, UN or OTHER"},
         {"kind", "report, oral_update, dialogue, panel, event, mandate, …"},
         {"organ", "That adopted the resolution: HRC"},
         {"title", "Words that all stand in the resolution's title"},
         {"resolution", "Its symbol or the end of it: 59/3"},
         {"before", "The number of the route before which it is tried; at the end unless given"}}};
    auto* group = &group_named(line.app, "route", "Which tasks go to which unit");
    group->alias("routes");
    make_runnable(*group, line, list, Formats::also_csv);
    add_subcommand(*group, line, "list", "Routes in the order they are tried", list,
                   Formats::also_csv);
    const auto adding =
        add_subcommand(*group, line, "add",
                       "Send tasks to a unit; every condition given must hold, the first route "
                       "that takes a task counts",
                       add_one);
    for (const auto& [key, meaning] : conditions)
        adding.command
            ->add_option(std::string("--") + key, adding.options->conditions[key], meaning)
            ->required(std::string_view(key) == "unit");
    const auto removing = add_subcommand(*group, line, "remove", "Take a route away", remove);
    removing.command->add_option("ROUTE", removing.options->what, "Its number")->required();
    const auto explaining =
        add_subcommand(*group, line, "explain", "Who answers for a task, and why", explain);
    explaining.command->add_option("TASK", explaining.options->what, "Address (59/3:33.2) or id")
        ->required();
}

} // namespace mandated::ctl
