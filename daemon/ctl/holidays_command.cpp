#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/files.h"
#include "daemon/ctl/shown.h"

#include <filesystem>
#include <iostream>

namespace mandated::ctl {
namespace {

struct Options {
    std::string file, station;
    std::string format = "table";
};

int import(const std::string& socket, const Options& options) {
    const auto bytes = read_file(options.file);
    if (!bytes)
        throw Refused(bytes.error());
    std::map<std::string, std::string> query{
        {"name", std::filesystem::path(options.file).filename().string()}};
    if (!options.station.empty())
        query["station"] = options.station;
    const auto report =
        Client(socket).post("/v1/holidays", query, *bytes, "application/octet-stream");
    if (options.format == "json")
        print_json(report);
    else
        std::cout << "days off taken: " << shown(report.as_object(), "taken") << "\n";
    return 0;
}

} // namespace

void add_holidays(const CommandLine& line) {
    auto* group = &group_named(line.app, "holiday", "Days off by duty station");
    group->alias("holidays");
    add_holiday_list({*group, line.socket, line.chosen});
    auto options = std::make_shared<Options>();
    auto* command = group->add_subcommand(
        "import", "Take days off from a table (station,date,name) or an .ics, in place of those of "
                  "the stations and years in it");
    command->add_option("FILE", options->file, "CSV or iCalendar")->required();
    command->add_option("--station", options->station, "Where the days of an .ics are off: Geneva");
    add_format(*command, options->format);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] { return import(socket, *options); };
    });
}

} // namespace mandated::ctl
