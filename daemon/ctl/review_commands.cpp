#include "daemon/ctl/review_commands.h"

#include "daemon/ctl/client.h"
#include "daemon/ctl/field_line.h"
#include "daemon/ctl/tell_task.h"

#include <iostream>
#include <optional>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string task, note, into, verb, kind, summary;
    std::vector<std::string> due, actors, recipients, parts;
    std::optional<int> count;
    std::string format = "table";
};

json::object fields_of(const Options& options) {
    json::object fields;
    if (!options.due.empty())
        fields["due"] = typed_list(options.due);
    if (!options.kind.empty())
        fields["kind"] = options.kind;
    if (!options.actors.empty())
        fields["actors"] = typed_list(options.actors);
    if (options.count)
        fields["count"] = *options.count;
    if (!options.recipients.empty())
        fields["recipients"] = typed_list(options.recipients);
    if (!options.summary.empty())
        fields["summary"] = options.summary;
    return fields;
}

int tell_with_note(const std::string& socket, const std::string& path, json::object body,
                   const Options& options) {
    if (!options.note.empty())
        body["note"] = options.note;
    return tell(socket, path, body, options.format);
}

std::string path_of(const Options& options, const std::string& what) {
    return "/v1/tasks/" + encoded(options.task) + "/" + what;
}

int confirm(const std::string& socket, const Options& options) {
    auto body = fields_of(options);
    body["confirm"] = true;
    return tell_with_note(socket, path_of(options, "review"), std::move(body), options);
}

int correct(const std::string& socket, const Options& options) {
    auto body = fields_of(options);
    body["confirm"] = false;
    return tell_with_note(socket, path_of(options, "review"), std::move(body), options);
}

int second(const std::string& socket, const Options& options) {
    return tell_with_note(socket, path_of(options, "second"), {}, options);
}

int not_a_task(const std::string& socket, const Options& options) {
    return tell_with_note(socket, path_of(options, "not-a-task"), {}, options);
}

int merge(const std::string& socket, const Options& options) {
    return tell_with_note(socket, path_of(options, "merge"), {{"into", options.into}}, options);
}

int restore(const std::string& socket, const Options& options) {
    return tell_with_note(socket, path_of(options, "restore"), {}, options);
}

int split(const std::string& socket, const Options& options) {
    json::array parts;
    for (const auto& line : options.parts) {
        auto fields = read_field_line(line);
        if (!fields) {
            std::cerr << "mandatectl: --part '" << line << "': " << fields.error() << "\n";
            return 2;
        }
        parts.push_back(*std::move(fields));
    }
    return tell_with_note(socket, path_of(options, "split"), {{"parts", std::move(parts)}},
                          options);
}

int add(const std::string& socket, const Options& options) {
    const auto colon = options.task.rfind(':');
    if (colon == std::string::npos) {
        std::cerr << "mandatectl: '" << options.task
                  << "' names no paragraph, expected a resolution and one such as 59/3:33\n";
        return 2;
    }
    auto body = fields_of(options);
    body["para"] = options.task.substr(colon + 1);
    if (!options.verb.empty())
        body["verb"] = options.verb;
    return tell_with_note(socket,
                          "/v1/resolutions/" + encoded(options.task.substr(0, colon)) + "/tasks",
                          std::move(body), options);
}

using Made = Subcommand<Options>;

Made make(CLI::App& group, const CommandLine& line, const char* name, const char* meaning,
          int (*run)(const std::string&, const Options&),
          const char* task = "Address (59/3:33.2) or id") {
    auto made = add_subcommand(group, line, name, meaning, run);
    made.command->add_option("TASK", made.options->task, task)->required();
    made.command->add_option("--note", made.options->note, "Why");
    return made;
}

void add_fields(const Made& made) {
    auto& [command, options] = made;
    command->add_option("--due", options->due,
                        "HRC/65, before:HRC/65, by:2026-12-31, every:P1Y …; several, or none");
    command->add_option("--kind", options->kind, "report, oral_update, dialogue, panel, …");
    command->add_option("--actors", options->actors, "SG, HC, SP, MECH, ORGAN, UN, OTHER; several");
    command->add_option("--count", options->count, "How many are asked for");
    command->add_option("--recipients", options->recipients, "Organs such as HRC or GA; several");
    command->add_option("--summary", options->summary, "What is asked for, in words");
}

} // namespace

void add_reviews(CLI::App& group, const CommandLine& line) {
    add_walk(group, line);
    add_fields(make(group, line, "confirm",
                    "It is right as shown, but for what is given here; its doubts are settled",
                    confirm));
    add_fields(make(group, line, "correct", "Put fields right; doubts about others stay", correct));
    make(group, line, "second", "Say the same as the first person, where it takes two", second);
    const auto splitting =
        make(group, line, "split", "It is several tasks, each with its own address", split);
    splitting.command
        ->add_option("--part", splitting.options->parts,
                     "One of them: \"summary=report on snow; due=HRC/63\"; as the whole otherwise")
        ->required()
        ->allow_extra_args(false);
    const auto merging =
        make(group, line, "merge", "It asks for the same as another task of its resolution", merge);
    merging.command->add_option("--into", merging.options->into, "That task, which stays")
        ->required();
    make(group, line, "not-a-task", "Nothing is asked for; it is withdrawn", not_a_task);
    make(group, line, "restore", "Bring back a task that a review withdrew", restore);
    const auto adding = make(group, line, "add", "A task that the reader missed", add,
                             "A resolution's operative paragraph: 59/3:33");
    add_fields(adding);
    adding.command->get_option("--kind")->required();
    adding.command->get_option("--summary")->required();
    adding.command->add_option("--verb", adding.options->verb, "request unless given");
}

} // namespace mandated::ctl
