#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/reminder_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

/// "sent in message 12: one of 3 in one message", or what the planner says.
std::string fate_of(const json::object& reminder) {
    if (reminder.at("outcome").is_null())
        return shown_reason(shown(reminder, "why"));
    std::string fate = shown(reminder, "outcome");
    if (!reminder.at("message").is_null())
        fate += ", message " + shown(reminder, "message") + " " + shown(reminder, "message_state");
    if (!reminder.at("reason").is_null())
        fate += ": " + shown(reminder, "reason");
    return fate;
}

std::string recipient_of(const json::object& reminder) {
    auto to = shown(reminder, "recipient");
    if (!reminder.at("stands_in").is_null())
        to += ", " + shown(reminder, "stands_in");
    return to;
}

int explain(const std::string& socket, const std::string& task, const std::string& format) {
    const auto answer = Client(socket).get("/v1/tasks/" + encoded(task) + "/reminders");
    if (format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& view = answer.as_object();
    std::cout << shown(view, "address") << "  " << shown(view, "summary") << "\n"
              << shown(view, "status") << ", by the plans " << shown(view, "plans") << "\n";
    Table table({"AT", "OF", "TO", "AS", "BY", "WHY OR WHY NOT"});
    const auto& items = view.at("items").as_array();
    for (const auto& item : items) {
        const auto& reminder = item.as_object();
        table.row({shown(reminder, "planned_at"), shown_stage(reminder), recipient_of(reminder),
                   shown(reminder, "role"), shown(reminder, "channel"), fate_of(reminder)});
    }
    if (!items.empty())
        std::cout << table.text();
    else if (view.at("withdrawn").as_bool() || view.at("draft").as_bool())
        std::cout << "no reminders: "
                  << (view.at("draft").as_bool() ? "of a draft" : "the text no longer asks for it")
                  << "\n";
    else
        std::cout << "no reminders: nothing of it is open, or no plan is for its dates\n";
    return 0;
}

} // namespace

void add_reminder_explain(const CommandLine& line) {
    struct Options {
        std::string task;
        std::string format = "table";
    };
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand(
        "explain", "Every reminder of a task, sent, to come or not, with the reason");
    command->add_option("TASK", options->task, "Address (59/3:33.2) or id")->required();
    add_format(*command, options->format);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] { return explain(socket, options->task, options->format); };
    });
}

} // namespace mandated::ctl
