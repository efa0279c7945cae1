#include "daemon/ctl/answer_commands.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/occurrence_commands.h"
#include "daemon/ctl/review_commands.h"
#include "daemon/ctl/tell_task.h"

#include <boost/json.hpp>

namespace mandated::ctl {
namespace {

struct Options {
    std::string task, note;
    std::string format = "table";
};

/// A word a person says about a task: its status, and the option that gives the reason.
struct Word {
    const char* name;
    const char* status;
    const char* option;
    const char* meaning;
    bool needs_reason;
};

constexpr std::array<Word, 4> words = {{
    {"start", "in progress", "--note", "What is being done", false},
    {"submit", "submitted", "--late-because", "Why it is late", false},
    {"supersede", "superseded", "--by", "The task or resolution that replaces it", true},
    {"discontinue", "discontinued", "--by", "The decision that ends it", true},
}};

void add_word(CLI::App& group, const CommandLine& line, const Word& word) {
    auto options = std::make_shared<Options>();
    auto* command =
        group.add_subcommand(word.name, std::string("Its status becomes ") + word.status);
    command->add_option("TASK", options->task, "Address (59/3:33.2) or id")->required();
    auto* note = command->add_option(word.option, options->note, word.meaning);
    if (word.needs_reason)
        note->required();
    add_format(*command, options->format);
    command->callback([options, &word, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &word, &socket] {
            return tell_task(socket, options->task, "status",
                             {{"status", word.status}, {"note", options->note}}, options->format);
        };
    });
}

void add_replaced(CLI::App& group, const CommandLine& line) {
    auto options = std::make_shared<Options>();
    auto stays = std::make_shared<bool>(false);
    auto* command = group.add_subcommand(
        "replaced", "Say whether the later task that repeats it replaces it; see lineage");
    command->add_option("TASK", options->task, "The earlier one: address (56/2:31.2) or id")
        ->required();
    command->add_flag("--not", *stays, "It does not: both stay");
    command->add_option("--note", options->note, "Why");
    add_format(*command, options->format);
    command->callback([options, stays, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, stays, &socket] {
            return tell_task(socket, options->task, "replaced",
                             {{"replaced", !*stays}, {"note", options->note}}, options->format);
        };
    });
}

} // namespace

void add_task(const CommandLine& line) {
    auto* group = line.app.add_subcommand("task", "Look at tasks, and say what a person knows");
    group->require_subcommand(1);
    const CommandLine below{*group, line.socket, line.chosen};
    add_task_list(below);
    add_show(below);
    add_reviews(*group, line);
    add_occurrences(*group, line);
    add_answers(*group, line);
    add_replaced(*group, line);
    for (const auto& word : words)
        add_word(*group, line, word);
}

void add_review(const CommandLine& line) {
    add_walk(line.app, line);
}

} // namespace mandated::ctl
