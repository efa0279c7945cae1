#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

void print_list(const json::object& answer, const char* key, const char* title, const char* address,
                const char* summary) {
    const auto& list = answer.at(key).as_object();
    const auto& items = list.at("items").as_array();
    std::cout << title << ": " << shown(list, "total") << "\n";
    for (const auto& item : items)
        std::cout << "  " << shown(item.as_object(), address) << "  "
                  << shortened(shown(item.as_object(), summary), 80) << "\n";
    if (list.at("total").to_number<std::size_t>() > items.size())
        std::cout << "  … (--limit shows more)\n";
}

void print(const json::object& answer) {
    print_list(answer, "without_task", "Resolutions without any task", "resolution", "title");
    const auto& gaps = answer.at("gaps").as_array();
    std::cout << "Sessions with gaps in the numbering: " << gaps.size() << "\n";
    for (const auto& value : gaps) {
        std::vector<std::string> numbers;
        for (const auto& number : value.as_object().at("missing").as_array())
            numbers.push_back(json::serialize(number));
        std::cout << "  " << shown(value.as_object(), "series") << "  "
                  << shortened(joined(numbers), 100) << "\n";
    }
    print_list(answer, "without_owner", "Tasks that no contact asks for", "task", "summary");
    print_list(answer, "without_unit", "Tasks that no route takes", "task", "summary");
    print_list(answer, "projected", "Tasks whose deadlines rest on projections only", "task",
               "summary");
    print_list(answer, "without_date", "Tasks without any date", "task", "summary");
}

/// A row for whatever is missing or unsure.
Table gaps_table(const json::object& answer) {
    Table table({"WHAT", "WHICH", "SUMMARY"});
    const auto add = [&](const char* key, const char* address, const char* summary) {
        for (const auto& item : answer.at(key).at("items").as_array())
            table.row({key, cell(item.as_object(), address), cell(item.as_object(), summary)});
    };
    add("without_task", "resolution", "title");
    for (const auto& value : answer.at("gaps").as_array())
        for (const auto& number : value.as_object().at("missing").as_array())
            table.row({"gap", cell(value.as_object(), "series"), json::serialize(number)});
    for (const auto* key : {"without_owner", "without_unit", "projected", "without_date"})
        add(key, "task", "summary");
    return table;
}

} // namespace

void add_completeness(const CommandLine& line) {
    struct Options {
        std::string limit;
        std::string format = "table";
    };
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand("completeness", "What is missing or unsure");
    command->add_option("--limit", options->limit, "How many of each to list, 50 unless given");
    add_format(*command, options->format, Formats::also_csv);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] {
            std::map<std::string, std::string> query;
            if (!options->limit.empty())
                query["limit"] = options->limit;
            const auto answer = Client(socket).get("/v1/completeness", query);
            if (options->format == "json")
                print_json(answer);
            else if (options->format == "csv")
                print_table(gaps_table(answer.as_object()), options->format);
            else
                print(answer.as_object());
            return 0;
        };
    });
}

} // namespace mandated::ctl
