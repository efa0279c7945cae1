#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/review_screen.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

void print_milestones(const json::object& task) {
    for (const auto& value : task.at("milestones").as_array()) {
        const auto& milestone = value.as_object();
        auto head = day_and_status(milestone) + "  " + shown(milestone, "kind") + " of " +
                    shown(milestone, "occurrence");
        if (milestone.at("unconfirmed").as_bool())
            head += ", unconfirmed other reading";
        if (!milestone.at("delivered").is_null())
            head += ", delivered by " + shown(milestone, "delivered");
        if (milestone.at("past_at_entry").as_bool())
            head += ", past at entry";
        std::cout << paragraph_text(head, "  ", "  ")
                  << paragraph_text(with_day_words(shown(milestone, "basis")), "      ");
    }
    if (task.at("milestones").as_array().empty())
        std::cout << "  no date: the text states no time, or nobody has dated its session yet\n";
}

void print_evidence(const json::object& task) {
    for (const auto& value : task.at("evidence").as_array()) {
        const auto& span = value.as_object();
        std::cout << paragraph_text(shown(span, "what") + ": “" + shown(span, "text") + "”", "  ",
                                    "  ");
    }
}

/// What people decided, each with who, when and why; what was said with a whole task is its line.
void print_reviews(const json::object& task) {
    const auto& reviews = task.at("reviews").as_array();
    std::string whole; // when
    for (const auto& value : reviews)
        if (shown(value.as_object(), "field") == "verdict")
            whole = shown(value.as_object(), "at");
    for (const auto& value : reviews) {
        const auto& review = value.as_object();
        if (shown(review, "at") == whole && shown(review, "field") != "verdict")
            continue;
        const auto& what = review.at("value");
        const auto words = what.is_array()    ? shown_list(review, "value")
                           : what.is_object() ? shown(what.as_object(), "verdict")
                                              : shown(review, "value");
        std::cout << "reviewed: " << (what.is_object() ? "" : shown(review, "field") + " ") << words
                  << ", " << (review.at("first").is_null() ? "" : shown(review, "first") + " and ")
                  << shown(review, "by") << " on " << day_words(shown(review, "at").substr(0, 10))
                  << (review.at("note").is_null() ? "" : ": " + shown(review, "note")) << "\n";
    }
    std::cout << awaiting_text(task);
}

void print_task(const json::object& task) {
    std::cout << shown(task, "address") << "  (task " << shown(task, "id") << ", "
              << shown(task, "status") << ")\n"
              << paragraph_text(shown(task, "summary")) << "\n"
              << paragraph_text(
                     "kind " + shown(task, "kind") + ", by " + shown_list(task, "actors") +
                     ", for " + shown_list(task, "recipient") + ", verb " + shown(task, "verb") +
                     ", count " + shown(task, "count") + ", due " + shown_list(task, "due") +
                     (task.at("added").as_bool() ? " (added by a person)" : ""));
    if (task.at("withdrawn").as_bool())
        std::cout << "withdrawn: "
                  << (task.at("withdrawn_because").is_null() ? "the text no longer asks for it"
                                                             : shown(task, "withdrawn_because"))
                  << "\n";
    print_reviews(task);
    for (const auto& doubt : task.at("doubts").as_array())
        std::cout << paragraph_text("in doubt: " + shown_doubt(doubt.as_object()), "", "  ");
    if (const auto later = shown_replacement(task); !later.empty())
        std::cout << later << "\n";
    std::cout << related_text(task) << "\nDates\n";
    print_milestones(task);
    std::cout << "\nText\n";
    for (const auto& paragraph : task.at("paragraphs").as_array())
        std::cout << paragraph_text(shown(paragraph.as_object(), "number") + ". " +
                                        shown(paragraph.as_object(), "text"),
                                    "  ");
    std::cout << "\nEvidence\n";
    print_evidence(task);
    std::cout << "\nHistory\n";
    for (const auto& value : task.at("history").as_array()) {
        const auto& row = value.as_object();
        std::cout << paragraph_text(instant_words(shown(row, "at")) + "  " + shown(row, "action") +
                                        " by " + shown(row, "actor") + "  " +
                                        with_day_words(shown(row, "detail")),
                                    "  ", "  ");
    }
}

/// A resolution has no colon, a task's address one before its paragraph.
bool is_resolution(const std::string& typed) {
    return typed.find(':') == std::string::npos &&
           typed.find_first_not_of("0123456789") != std::string::npos;
}

int show_resolution(const Client& client, const std::string& typed, const std::string& format) {
    const auto resolution = client.get("/v1/resolutions/" + encoded(typed));
    if (format == "json") {
        print_json(resolution);
        return 0;
    }
    const auto& view = resolution.as_object();
    const auto tasks =
        client.get("/v1/tasks", {{"resolution", shown(view, "identity")}, {"limit", "1000"}});
    const auto table = tasks_table(tasks.at("items").as_array());
    if (format == "csv")
        print_table(table, format);
    else
        std::cout << heading_text(view) << "\n" << table.text();
    return 0;
}

} // namespace

void add_show(const CommandLine& line) {
    struct Options {
        std::string task;
        std::string format = "table";
    };
    auto options = std::make_shared<Options>();
    auto* command =
        line.app.add_subcommand("show", "All about a task, or a resolution and its tasks");
    command
        ->add_option("TASK", options->task,
                     "A task's address (59/3:33.2) or id, or a resolution (59/3)")
        ->required();
    add_format(*command, options->format, Formats::also_csv);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] {
            const Client client(socket);
            if (is_resolution(options->task))
                return show_resolution(client, options->task, options->format);
            const auto task = client.get("/v1/tasks/" + encoded(options->task));
            if (options->format == "json")
                print_json(task);
            else if (options->format == "csv")
                print_table(tasks_table({task}), options->format);
            else
                print_task(task.as_object());
            return 0;
        };
    });
}

} // namespace mandated::ctl
