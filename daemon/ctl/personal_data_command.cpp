#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

constexpr std::size_t widest = 60;

struct Options {
    std::string name, because;
    bool force = false;
    std::string format = "table";
};

/// The rows of one table that name the person, under the table's name.
void print_rows(const json::object& held) {
    const auto& rows = held.at("rows").as_array();
    std::vector<std::string> header;
    std::vector<Column> columns;
    for (const auto& [column, value] : rows.front().as_object()) {
        header.emplace_back(column);
        columns.emplace_back(header.back().c_str());
    }
    Table table(columns);
    for (const auto& row : rows) {
        std::vector<std::string> cells;
        for (const auto& column : header)
            cells.push_back(shortened(shown(row.as_object(), column), widest));
        table.row(std::move(cells));
    }
    std::cout << "\n" << shown(held, "table") << ": " << rows.size() << "\n" << table.text();
}

int data(const std::string& socket, const Options& options) {
    const auto answer = Client(socket).get("/v1/people/" + encoded(options.name) + "/data");
    if (options.format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& person = answer.as_object();
    const auto& messages = person.at("messages").as_object();
    std::cout << shown(person, "name") << "\nemail     " << shown(person, "email") << "\nlogin     "
              << shown(person, "login") << "\nrecorded  also as " << shown(person, "recorded_as")
              << "\nmessages  " << shown(messages, "total") << ", from " << shown(messages, "first")
              << " to " << shown(messages, "last") << ", " << shown(messages, "with_text")
              << " with their text, to " << shown_list(messages, "addresses") << "\n";
    for (const auto& table : person.at("tables").as_array())
        print_rows(table.as_object());
    return 0;
}

int erase(const std::string& socket, const Options& options) {
    const auto answer = Client(socket).post(
        "/v1/people/" + encoded(options.name) + "/erase", {},
        json::serialize(json::object{{"because", options.because}, {"force", options.force}}),
        "application/json");
    if (options.format == "json") {
        print_json(answer);
        return 0;
    }
    const auto& done = answer.as_object();
    std::cout << "now \"" << shown(done, "person") << "\": " << shown(done, "rows")
              << " rows changed, texts and addresses of " << shown(done, "messages")
              << " messages removed\n";
    if (!done.at("journal_emptied").as_bool())
        std::cout << "The journal (the file -wal) could not be emptied while a backup or an export "
                     "reads; it is when the daemon stops.\n";
    std::cout << "Still holding the name: " << shown(done, "still_held") << "\n";
    return 0;
}

} // namespace

void add_personal_data(const CommandLine& line) {
    const auto showing =
        add_subcommand(line.app, line, "data", "Everything that is held on a person", data);
    showing.command->add_option("NAME", showing.options->name, "As person list shows it")
        ->required();
    const auto erasing = add_subcommand(
        line.app, line, "erase", "Put a pseudonym in a person's place everywhere, for good", erase);
    erasing.command->add_option("NAME", erasing.options->name, "As person list shows it")
        ->required();
    erasing.command->add_option("--because", erasing.options->because, "Why, for the record")
        ->required();
    erasing.command->add_flag("--force", erasing.options->force,
                              "Leave posts vacant and drop messages that wait");
}

} // namespace mandated::ctl
