#include "daemon/ctl/answer_commands.h"

#include "daemon/ctl/client.h"
#include "daemon/ctl/reminder_words.h"
#include "daemon/ctl/shown.h"

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
              << shown(answer, "until") << "; ";
    const auto* next = answer.at("next_reminder").if_object();
    if (next)
        std::cout << "the next reminder goes " << shown(*next, "planned_at") << " to "
                  << shown(*next, "contact") << ", " << shown_stage(*next) << "\n";
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
    const json::object body{
        {"unit", options.unit}, {"owner", options.owner}, {"note", options.note}};
    const auto task = Client(socket).post("/v1/tasks/" + encoded(options.task) + "/assign", {},
                                          json::serialize(body), "application/json");
    if (options.format == "json")
        print_json(task);
    else
        std::cout << task_table({task});
    return 0;
}

std::shared_ptr<Options> add(CLI::App& group, const CommandLine& line, const char* name,
                             const char* meaning, int (*run)(const std::string&, const Options&),
                             CLI::App*& command) {
    auto options = std::make_shared<Options>();
    command = group.add_subcommand(name, meaning);
    command->add_option("TASK", options->task, "Address (59/3:33.2) or id")->required();
    command->add_option("--note", options->note, "Why");
    add_format(*command, options->format);
    command->callback([options, run, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, run, &socket] { return run(socket, *options); };
    });
    return options;
}

} // namespace

void add_answers(CLI::App& group, const CommandLine& line) {
    CLI::App* command = nullptr;
    auto acknowledging =
        add(group, line, "ack", "Say that you know of it: its reminders wait, nothing is escalated",
            acknowledge, command);
    command->add_option("--for", acknowledging->time, "7d or 2w; 7d unless given");
    auto snoozing =
        add(group, line, "snooze", "Have its reminders wait until a day", snooze, command);
    command->add_option("--until", snoozing->time, "2027-06-14")->required();
    auto assigning = add(group, line, "assign",
                         "Say who answers for it, whatever the routes say; neither: the routes "
                         "say it again",
                         assign, command);
    command->add_option("--unit", assigning->unit, "As unit list shows it");
    command->add_option("--owner", assigning->owner, "As people list shows it");
}

} // namespace mandated::ctl
