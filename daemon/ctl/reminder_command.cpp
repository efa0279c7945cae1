#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/reminder_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

/// How many of the same kind in a row are listed before the rest is put into one line.
constexpr std::size_t listed_in_a_row = 3;

/// Reminders to come that say the same of a passed date to the same person.
bool repeats(const json::object& one, const json::object& other) {
    const auto is_overdue = [](const json::object& each) {
        return each.at("outcome").is_null() && each.at("lead_days").to_number<int>() < 0;
    };
    return is_overdue(one) && is_overdue(other) && one.at("why") == other.at("why") &&
           one.at("occurrence") == other.at("occurrence") && one.at("role") == other.at("role") &&
           one.at("recipient") == other.at("recipient") && one.at("channel") == other.at("channel");
}

/// Whether enough of its kind come before a reminder.
bool is_folded(const json::array& items, std::size_t at) {
    std::size_t earlier = 0;
    for (std::size_t i = 0; i < at; ++i)
        earlier += repeats(items[i].as_object(), items[at].as_object()) ? 1 : 0;
    return earlier >= listed_in_a_row;
}

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
        to += ", " + with_day_words(shown(reminder, "stands_in"));
    return to;
}

std::vector<Column> columns_explained() {
    using enum Column::In;
    return {"AT", "OF", "TO", {"AS", spare}, {"BY", spare}, "WHY OR WHY NOT"};
}

std::vector<Cell> explained(const json::object& reminder) {
    return {instant_cell(reminder, "planned_at"),
            shown_stage(reminder),
            recipient_of(reminder),
            cell(reminder, "role"),
            cell(reminder, "channel"),
            fate_of(reminder)};
}

std::string listed(const json::array& items) {
    Table table(columns_explained());
    std::size_t folded = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& reminder = items[i].as_object();
        if (is_folded(items, i))
            ++folded;
        else
            table.row(explained(reminder));
    }
    return folded == 0 ? table.text()
                       : table.text() + "and " + std::to_string(folded) +
                             " more after the day, the last at " +
                             instant_words(shown(items.back().as_object(), "planned_at")) + "\n";
}

int explain(const std::string& socket, const std::string& task, const std::string& format) {
    const auto answer = Client(socket).get("/v1/tasks/" + encoded(task) + "/reminders");
    if (format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& view = answer.as_object();
    const auto& items = view.at("items").as_array();
    if (format == "csv") {
        Table table(columns_explained());
        for (const auto& item : items)
            table.row(explained(item.as_object()));
        print_table(table, format);
        return 0;
    }
    std::cout << paragraph_text(shown(view, "address") + "  " + shown(view, "summary"))
              << shown(view, "status") << ", by the plans " << shown(view, "plans") << "\n";
    if (!items.empty())
        std::cout << listed(items);
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
    add_format(*command, options->format, Formats::also_csv);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] { return explain(socket, options->task, options->format); };
    });
}

} // namespace mandated::ctl
