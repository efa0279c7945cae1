#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/forecast_chart.h"
#include "daemon/ctl/reminder_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <fstream>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

/// Rows without anything are left out, except where all are.
std::string workload_table(const json::array& rows, const std::string& key,
                           const std::string& header) {
    constexpr std::array columns = {"submissions", "deadlines", "confirmed",
                                    "tentative",   "projected", "reminders"};
    Table table(
        {header, "SUBMISSIONS", "DEADLINES", "CONFIRMED", "TENTATIVE", "PROJECTED", "REMINDERS"});
    bool any = false;
    for (const auto& value : rows) {
        const auto& row = value.as_object();
        std::vector<std::string> cells{shown(row, key)};
        bool filled = false;
        for (const auto* column : columns) {
            filled = filled || row.at(column).to_number<int>() > 0;
            cells.push_back(shown(row, column));
        }
        any = any || filled;
        if (filled)
            table.row(std::move(cells));
    }
    return any ? table.text() + "\n" : "";
}

std::string forecast_text(const json::object& forecast) {
    const auto text = workload_table(forecast.at("weeks").as_array(), "monday", "WEEK OF") +
                      workload_table(forecast.at("months").as_array(), "month", "SOME DAY OF") +
                      workload_table(forecast.at("sessions").as_array(), "session", "SESSION") +
                      workload_table(forecast.at("units").as_array(), "unit", "UNIT");
    return "From " + shown(forecast, "from") + " to " + shown(forecast, "until") + "\n" +
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
        text += shown(message, "at") + "  by " + shown(message, "channel") + "\n";
        for (const auto& item : items) {
            const auto& reminder = item.as_object();
            text += "    " + shown_stage(reminder) + ": " + shown(reminder, "address") + "  " +
                    shortened(shown(reminder, "summary"), 60);
            if (shown(reminder, "role") != "owner")
                text += "  [as " + shown(reminder, "role") + "]";
            if (shown(reminder, "why") == "escalation")
                text += "  [unless somebody answers]";
            if (!reminder.at("stands_in").is_null())
                text += "  [" + shown(reminder, "stands_in") + "]";
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

int run_for(const std::string& socket, const std::string& person, const std::string& months,
            const std::string& format) {
    const auto answer = Client(socket).get("/v1/forecast/" + encoded(person), {{"months", months}});
    if (format == "json")
        print_json(answer);
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
    add_format(*command, options->format);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] {
            if (!options->person.empty())
                return run_for(socket, options->person, options->months, options->format);
            return run(socket, options->months, options->svg, options->format);
        };
    });
}

} // namespace mandated::ctl
