#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

/// The resolutions of the line, each below the one before with why it continues that.
void print_line(const json::array& line) {
    std::string indent;
    for (const auto& value : line) {
        const auto& entry = value.as_object();
        std::cout << indent << (indent.empty() ? "" : "└─ ") << shown(entry, "identity")
                  << "  adopted " << day_words(shown(entry, "adopted")) << "  "
                  << shown(entry, "title") << "\n";
        indent += indent.empty() ? " " : "   ";
        for (const auto& link : entry.at("continues").as_array())
            std::cout << indent << "   continues " << shown(link.as_object(), "resolution") << ": "
                      << shown(link.as_object(), "reason") << "\n";
    }
}

/// "due HRC/65, deadline 2027-06-14 projected, planned".
std::string state_of(const json::object& task) {
    std::vector<std::string> parts{"due " + shown_list(task, "due")};
    if (!task.at("deadline").is_null())
        parts.push_back("deadline " + shown_day(task, "deadline"));
    parts.push_back(shown(task, "status"));
    if (task.at("overdue").as_bool())
        parts.emplace_back(task.at("past_at_entry").as_bool() ? "past at entry" : "OVERDUE");
    if (auto later = shown_replacement(task); !later.empty())
        parts.push_back(std::move(later));
    return joined(parts);
}

void print_thread(const json::array& tasks) {
    const auto& latest = tasks.back().as_object();
    std::cout << "\n"
              << shortened(shown(latest, "summary"), 90) << "  (" << shown(latest, "kind") << ", "
              << shown_list(latest, "actors") << ")\n";
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto& task = tasks[i].as_object();
        std::cout << (i + 1 == tasks.size() ? "└─ " : "├─ ") << shown(task, "address") << "  "
                  << state_of(task) << "\n";
    }
}

int run(const std::string& socket, const std::string& resolution, const std::string& format) {
    const auto answer = Client(socket).get("/v1/resolutions/" + encoded(resolution) + "/lineage");
    if (format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& lineage = answer.as_object();
    print_line(lineage.at("line").as_array());
    for (const auto& thread : lineage.at("threads").as_array())
        print_thread(thread.as_array());
    for (const auto& task : lineage.at("single").as_array())
        print_thread({task});
    return 0;
}

} // namespace

void add_lineage(const CommandLine& line) {
    struct Options {
        std::string resolution;
        std::string format = "table";
    };
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand(
        "lineage", "The resolutions one continues, and the requests they repeat");
    command->add_option("RESOLUTION", options->resolution, "Symbol or its end: 59/3")->required();
    add_format(*command, options->format);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] { return run(socket, options->resolution, options->format); };
    });
}

} // namespace mandated::ctl
