#include "daemon/ctl/answer_commands.h"

#include "daemon/ctl/client.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/reminder_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/tell_task.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string task, time, note, unit, owner;
    std::string format = "table";
};

/// What was taken, and what happens next.
void print_answer(const json::object& answer) {
    std::cout << shown(answer, "address") << ": " << shown(answer, "answer") << " until "
              << day_words(shown(answer, "until")) << "; ";
    const auto* next = answer.at("next_reminder").if_object();
    if (next)
        std::cout << "the next reminder goes " << instant_words(shown(*next, "planned_at"))
                  << " to " << shown(*next, "contact") << ", " << shown_stage(*next) << "\n";
    else
        std::cout << "no reminder is ahead\n";
}

int answer(const std::string& socket, const Options& options, const std::string& what,
           const json::object& body) {
    const auto done = Client(socket).post("/v1/tasks/" + encoded(options.task) + "/" + what, {},
                                          json::serialize(body), "application/json");
    if (options.format == "json")
        print_json(done);
    else
        print_answer(done.as_object());
    return 0;
}

int acknowledge(const std::string& socket, const Options& options) {
    return answer(socket, options, "ack", {{"for", options.time}, {"note", options.note}});
}

int snooze(const std::string& socket, const Options& options) {
    return answer(socket, options, "snooze", {{"until", options.time}, {"note", options.note}});
}

int assign(const std::string& socket, const Options& options) {
    return tell_task(socket, options.task, "assign",
                     {{"unit", options.unit}, {"owner", options.owner}, {"note", options.note}},
                     options.format);
}

Subcommand<Options> add(CLI::App& group, const CommandLine& line, const char* name,
                        const char* meaning, int (*run)(const std::string&, const Options&)) {
    auto made = add_subcommand(group, line, name, meaning, run);
    made.command->add_option("TASK", made.options->task, "Address (59/3:33.2) or id")->required();
    made.command->add_option("--note", made.options->note, "Why");
    return made;
}

} // namespace

void add_answers(CLI::App& group, const CommandLine& line) {
    const auto acknowledging =
        add(group, line, "ack", "Say that you know of it: its reminders wait, nothing is escalated",
            acknowledge);
    acknowledging.command->add_option("--for", acknowledging.options->time,
                                      "7d or 2w; 7d unless given");
    const auto snoozing = add(group, line, "snooze", "Have its reminders wait until a day", snooze);
    snoozing.command->add_option("--until", snoozing.options->time, "2027-06-14")->required();
    const auto assigning = add(group, line, "assign",
                               "Say who answers for it, whatever the routes say; neither: the "
                               "routes say it again",
                               assign);
    assigning.command->add_option("--unit", assigning.options->unit, "As unit list shows it");
    assigning.command->add_option("--owner", assigning.options->owner, "As person list shows it");
}

} // namespace mandated::ctl
