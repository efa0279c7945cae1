#include "daemon/config/read_rules.h"
#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/shown.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

int check(const std::string& file) {
    const auto rules = daemon::load_rules(file);
    if (!rules) {
        std::cerr << rules.error() << "\n";
        return 1;
    }
    std::cout << file << ": no faults; version " << rules->version << ", " << rules->outputs.size()
              << " rules for outputs, " << rules->anchors.size() << " for due anchors\n";
    return 0;
}

void print_date(const json::object& date) {
    auto head =
        day_and_status(date) + "  " + shown(date, "kind") + " of " + shown(date, "occurrence");
    if (date.at("unconfirmed").as_bool())
        head += ", unconfirmed other reading";
    std::cout << "\n" << paragraph_text(head);
    int number = 0;
    for (const auto& value : date.at("steps").as_array()) {
        const auto& step = value.as_object();
        auto text = std::to_string(++number) + ". " + with_day_words(shown(step, "what"));
        if (!step.at("source").as_string().empty())
            text += "  [" + shown(step, "source") + "]";
        std::cout << paragraph_text(text, "  ", "   ");
    }
}

Table steps_table(const json::object& view) {
    Table table({"DATE", "STATUS", "KIND", "OCCURRENCE", "UNCONFIRMED", "STEP", "WHAT", "SOURCE"});
    for (const auto& value : view.at("dates").as_array()) {
        const auto& date = value.as_object();
        int number = 0;
        for (const auto& step : date.at("steps").as_array())
            table.row({iso_words(shown(date, "shown")), cell(date, "status"), cell(date, "kind"),
                       cell(date, "occurrence"), cell(date, "unconfirmed"),
                       std::to_string(++number), cell(step.as_object(), "what"),
                       cell(step.as_object(), "source")});
    }
    return table;
}

int explain(const std::string& socket, const std::string& task, const std::string& format) {
    const auto answer = Client(socket).get("/v1/tasks/" + encoded(task) + "/explain");
    if (format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& view = answer.as_object();
    if (format == "csv") {
        print_table(steps_table(view), format);
        return 0;
    }
    std::cout << paragraph_text(shown(view, "address") + "  " + shown(view, "summary"))
              << "by the rules " << shown(view, "rules") << "\n"
              << related_text(view);
    for (const auto& doubt : view.at("doubts").as_array())
        std::cout << paragraph_text("in doubt: " + shown_doubt(doubt.as_object()), "", "  ");
    for (const auto& date : view.at("dates").as_array())
        print_date(date.as_object());
    if (view.at("dates").as_array().empty())
        std::cout << "no date: the text states no time, or nobody has dated its session yet\n";
    return 0;
}

} // namespace

void add_rules(const CommandLine& line) {
    struct Options {
        std::string file, task;
        std::string format = "table";
    };
    auto options = std::make_shared<Options>();
    auto* group = line.app.add_subcommand("rules", "The rules that dates follow");
    group->require_subcommand(1);
    auto* checking = group->add_subcommand("check", "Check a file of rules, without the daemon");
    checking->add_option("FILE", options->file, "A TOML file as docs/rules.md describes it")
        ->required();
    checking->callback(
        [options, &chosen = line.chosen] { chosen = [options] { return check(options->file); }; });
    auto* explaining = group->add_subcommand(
        "explain", "How each date of a task comes about, step by step, with sources");
    explaining->add_option("TASK", options->task, "Address (59/3:33.2) or id")->required();
    add_format(*explaining, options->format, Formats::also_csv);
    explaining->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] { return explain(socket, options->task, options->format); };
    });
}

} // namespace mandated::ctl
