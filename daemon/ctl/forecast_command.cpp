#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/forecast_chart.h"
#include "daemon/ctl/reminder_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <fstream>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

constexpr std::array counts = {"submissions", "deadlines", "confirmed",
                               "tentative",   "projected", "reminders"};

std::vector<Column> workload_columns(std::vector<Column> columns) {
    for (const auto* name :
         {"SUBMISSIONS", "DEADLINES", "CONFIRMED", "TENTATIVE", "PROJECTED", "REMINDERS"})
        columns.emplace_back(name);
    return columns;
}

std::vector<Cell> workload_cells(std::vector<Cell> cells, const json::object& row) {
    for (const auto* count : counts)
        cells.push_back(cell(row, count));
    return cells;
}

bool is_filled(const json::object& row) {
    return std::any_of(counts.begin(), counts.end(),
                       [&](const char* count) { return row.at(count).to_number<int>() > 0; });
}

/// Rows without anything are left out.
std::string workload_table(const json::array& rows, const std::string& key, const char* header) {
    Table table(workload_columns({header}));
    for (const auto& value : rows)
        if (const auto& row = value.as_object(); is_filled(row))
            table.row(workload_cells({date_cell(row, key)}, row));
    return table.empty() ? "" : table.text() + "\n";
}

/// All tables in one: each row says what it counts.
void print_csv(const json::object& forecast) {
    Table table(workload_columns({"OF", "WHICH"}));
    for (const auto& [list, of, key] : {std::tuple{"weeks", "week", "monday"},
                                        {"months", "month", "month"},
                                        {"sessions", "session", "session"},
                                        {"units", "unit", "unit"}})
        for (const auto& value : forecast.at(list).as_array())
            if (const auto& row = value.as_object(); is_filled(row))
                table.row(workload_cells({of, date_cell(row, key)}, row));
    print_table(table, "csv");
}

std::string forecast_text(const json::object& forecast) {
    const auto text = workload_table(forecast.at("weeks").as_array(), "monday", "WEEK OF") +
                      workload_table(forecast.at("months").as_array(), "month", "SOME DAY OF") +
                      workload_table(forecast.at("sessions").as_array(), "session", "SESSION") +
                      workload_table(forecast.at("units").as_array(), "unit", "UNIT");
    return "From " + with_day_words(shown(forecast, "from")) + " to " +
           with_day_words(shown(forecast, "until")) + "\n" +
           (text.empty() ? "nothing falls due\n" : text);
}

/// Each message, and below it what it tells of.
std::string messages_text(const json::object& answer) {
    const auto& messages = answer.at("messages").as_array();
    std::string text;
    std::size_t reminders = 0;
    for (const auto& value : messages) {
        const auto& message = value.as_object();
        const auto& items = message.at("reminders").as_array();
        reminders += items.size();
        text += instant_words(shown(message, "at")) + "  by " + shown(message, "channel") + "\n";
        for (const auto& item : items) {
            const auto& reminder = item.as_object();
            text += "    " + shown_stage(reminder) + ": " + shown(reminder, "address") + "  " +
                    shortened(shown(reminder, "summary"), 60);
            if (shown(reminder, "role") != "owner")
                text += "  [as " + shown(reminder, "role") + "]";
            if (shown(reminder, "why") == "escalation")
                text += "  [unless somebody answers]";
            if (!reminder.at("stands_in").is_null())
                text += "  [" + with_day_words(shown(reminder, "stands_in")) + "]";
            text += "\n";
        }
    }
    const auto counted = [](std::size_t count, const std::string& noun) {
        return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
    };
    return text + counted(messages.size(), "message") + " with " + counted(reminders, "reminder") +
           " for " + shown(answer, "for") +
           ", if all is done by its day, and nobody answers or moves anything\n";
}

Table reminders_of_messages(const json::array& messages) {
    Table table({"AT", "BY", "TASK", "OF", "AS", "WHY", "WHAT"});
    for (const auto& value : messages)
        for (const auto& item : value.at("reminders").as_array()) {
            const auto& reminder = item.as_object();
            table.row({instant_cell(value.as_object(), "at"), cell(value.as_object(), "channel"),
                       cell(reminder, "address"), shown_stage(reminder), cell(reminder, "role"),
                       cell(reminder, "why"), cell(reminder, "summary")});
        }
    return table;
}

int run_for(const std::string& socket, const std::string& person, const std::string& months,
            const std::string& format) {
    const auto answer = Client(socket).get("/v1/forecast/" + encoded(person), {{"months", months}});
    if (format == "json")
        print_json(answer);
    else if (format == "csv")
        print_table(reminders_of_messages(answer.at("messages").as_array()), format);
    else
        std::cout << messages_text(answer.as_object());
    return 0;
}

int run(const std::string& socket, const std::string& months, const std::string& svg,
        const std::string& format) {
    const auto forecast = Client(socket).get("/v1/forecast", {{"months", months}});
    if (!svg.empty()) {
        std::ofstream file(svg, std::ios::binary);
        file << forecast_chart(forecast.as_object());
        file.close();
        if (!file)
            throw Refused(svg + ": cannot be written");
    }
    if (format == "json")
        print_json(forecast);
    else if (format == "csv")
        print_csv(forecast.as_object());
    else
        std::cout << forecast_text(forecast.as_object());
    return 0;
}

} // namespace

void add_forecast(const CommandLine& line) {
    struct Options {
        std::string months = "12", svg, person;
        std::string format = "table";
    };
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand(
        "forecast", "What falls due and what will be sent, by week, session and unit");
    command->add_option("--months", options->months, "How far ahead, 1 to 120; 12 unless given");
    command->add_option("--svg", options->svg, "Write a chart to this file, too");
    command->add_option("--for", options->person,
                        "Each message to this person or contact instead, and why it goes");
    add_format(*command, options->format, Formats::also_csv);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] {
            if (!options->person.empty())
                return run_for(socket, options->person, options->months, options->format);
            return run(socket, options->months, options->svg, options->format);
        };
    });
}

} // namespace mandated::ctl
