#include "daemon/ctl/occurrence_commands.h"

#include "daemon/ctl/client.h"
#include "daemon/ctl/shown.h"

#include <array>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string task, occurrence, note, to;
    std::map<std::string, std::string> days; ///< by milestone
    std::string format = "table";
};

constexpr const char* occurrence_meaning =
    "The session or date it is due at (HRC/65); needed where there are several";

void tell(const std::string& socket, const Options& options, const std::string& what,
          const json::object& body) {
    const auto task = Client(socket).post("/v1/tasks/" + encoded(options.task) + "/" + what, {},
                                          json::serialize(body), "application/json");
    if (options.format == "json")
        print_json(task);
    else
        std::cout << task_table({task});
}

int agree(const std::string& socket, const Options& options) {
    bool any = false;
    for (const auto& [milestone, day] : options.days) {
        if (day.empty())
            continue;
        any = true;
        tell(socket, options, "agree",
             {{"milestone", milestone},
              {"day", day == "rule" ? json::value(nullptr) : json::value(day)},
              {"source", options.note},
              {"occurrence", options.occurrence}});
    }
    if (any)
        return 0;
    std::cerr << "mandatectl: no day is given; expected --submission 2027-03-20 or the like\n";
    return 2;
}

int defer(const std::string& socket, const Options& options) {
    if (!options.to.empty())
        tell(socket, options, "defer",
             {{"to", options.to}, {"by", options.note}, {"occurrence", options.occurrence}});
    else
        tell(socket, options, "status", {{"status", "deferred"}, {"note", options.note}});
    return 0;
}

int done(const std::string& socket, const Options& options) {
    tell(socket, options, "status",
         {{"status", "delivered"}, {"note", options.note}, {"occurrence", options.occurrence}});
    return 0;
}

std::shared_ptr<Options> add(CLI::App& group, const CommandLine& line, const char* name,
                             const char* meaning, int (*run)(const std::string&, const Options&),
                             CLI::App*& command) {
    auto options = std::make_shared<Options>();
    command = group.add_subcommand(name, meaning);
    command->add_option("TASK", options->task, "Address (59/3:33.2) or id")->required();
    command->add_option("--occurrence", options->occurrence, occurrence_meaning);
    add_format(*command, options->format);
    command->callback([options, run, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, run, &socket] { return run(socket, *options); };
    });
    return options;
}

} // namespace

void add_occurrences(CLI::App& group, const CommandLine& line) {
    CLI::App* command = nullptr;
    auto agreeing = add(group, line, "agree", "A day agreed for a milestone overrides the rule",
                        agree, command);
    constexpr std::array<std::pair<const char*, const char*>, 6> milestones = {
        {{"--submission", "submission"},
         {"--forecast", "forecast"},
         {"--call-for-inputs", "call for inputs"},
         {"--concept-note", "concept note"},
         {"--issued", "issued"},
         {"--organizational-meeting", "organizational meeting"}}};
    for (const auto& [option, milestone] : milestones)
        command->add_option(option, agreeing->days[milestone],
                            "The day (2027-03-20), or \"rule\" to take an agreed one back");
    command->add_option("--source", agreeing->note, "Where it was agreed")->required();

    auto deferring = add(group, line, "defer", "Its status becomes deferred", defer, command);
    command->add_option("--by", deferring->note, "The decision that defers it")->required();
    command->add_option("--to", deferring->to,
                        "The session it moves to (HRC/66); it is reminded of there");

    auto delivering = add(group, line, "done", "Its status becomes delivered", done, command);
    command
        ->add_option("--symbol", delivering->note,
                     "The symbol of the document, or where it happened")
        ->required();
}

} // namespace mandated::ctl
