#include "daemon/ctl/occurrence_commands.h"

#include "daemon/ctl/tell_task.h"

#include <boost/json.hpp>

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

int agree(const std::string& socket, const Options& options) {
    bool any = false;
    for (const auto& [milestone, day] : options.days) {
        if (day.empty())
            continue;
        any = true;
        tell_task(socket, options.task, "agree",
                  {{"milestone", milestone},
                   {"day", day == "rule" ? json::value(nullptr) : json::value(day)},
                   {"source", options.note},
                   {"occurrence", options.occurrence}},
                  options.format);
    }
    if (any)
        return 0;
    std::cerr << "mandatectl: no day is given; expected --submission 2027-03-20 or the like\n";
    return 2;
}

int defer(const std::string& socket, const Options& options) {
    if (options.to.empty())
        return tell_task(socket, options.task, "status",
                         {{"status", "deferred"}, {"note", options.note}}, options.format);
    return tell_task(socket, options.task, "defer",
                     {{"to", options.to}, {"by", options.note}, {"occurrence", options.occurrence}},
                     options.format);
}

int done(const std::string& socket, const Options& options) {
    return tell_task(
        socket, options.task, "status",
        {{"status", "delivered"}, {"note", options.note}, {"occurrence", options.occurrence}},
        options.format);
}

Subcommand<Options> add(CLI::App& group, const CommandLine& line, const char* name,
                        const char* meaning, int (*run)(const std::string&, const Options&)) {
    auto made = add_subcommand(group, line, name, meaning, run);
    made.command->add_option("TASK", made.options->task, "Address (59/3:33.2) or id")->required();
    made.command->add_option("--occurrence", made.options->occurrence, occurrence_meaning);
    return made;
}

} // namespace

void add_occurrences(CLI::App& group, const CommandLine& line) {
    const auto agreeing =
        add(group, line, "agree", "A day agreed for a milestone overrides the rule", agree);
    constexpr std::array<std::pair<const char*, const char*>, 6> milestones = {
        {{"--submission", "submission"},
         {"--forecast", "forecast"},
         {"--call-for-inputs", "call for inputs"},
         {"--concept-note", "concept note"},
         {"--issued", "issued"},
         {"--organizational-meeting", "organizational meeting"}}};
    for (const auto& [option, milestone] : milestones)
        agreeing.command->add_option(option, agreeing.options->days[milestone],
                                     "The day (2027-03-20), or \"rule\" to take an agreed one "
                                     "back");
    agreeing.command->add_option("--source", agreeing.options->note, "Where it was agreed")
        ->required();

    const auto deferring = add(group, line, "defer", "Its status becomes deferred", defer);
    deferring.command->add_option("--by", deferring.options->note, "The decision that defers it")
        ->required();
    deferring.command->add_option("--to", deferring.options->to,
                                  "The session it moves to (HRC/66); it is reminded of there");

    const auto delivering = add(group, line, "done", "Its status becomes delivered", done);
    delivering.command
        ->add_option("--symbol", delivering.options->note,
                     "The symbol of the document, or where it happened")
        ->required();
}

} // namespace mandated::ctl
