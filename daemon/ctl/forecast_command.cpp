#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/forecast_chart.h"
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
        std::string months = "12", svg;
        std::string format = "table";
    };
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand(
        "forecast", "What falls due and what will be sent, by week, session and unit");
    command->add_option("--months", options->months, "How far ahead, 1 to 120; 12 unless given");
    command->add_option("--svg", options->svg, "Write a chart to this file, too");
    add_format(*command, options->format);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] {
            return run(socket, options->months, options->svg, options->format);
        };
    });
}

} // namespace mandated::ctl
