#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string id, limit = "50";
    bool text = false;
    std::string format = "table";
};

Table messages_table(const json::array& messages) {
    using enum Column::In;
    Table table({"ID",
                 "CREATED",
                 {"KIND", spare},
                 "TO",
                 {"BY", spare},
                 "STATE",
                 {"ATTEMPTS", spare},
                 "SUBJECT",
                 {"REASON", spare},
                 {"IDENTITY", csv}});
    for (const auto& value : messages) {
        const auto& message = value.as_object();
        table.row({cell(message, "id"), instant_cell(message, "created_at"), cell(message, "kind"),
                   cell(message, "contact"), cell(message, "channel"), cell(message, "state"),
                   cell(message, "attempts"), cell(message, "subject"), cell(message, "reason"),
                   cell(message, "identity")});
    }
    return table;
}

void print_text(const json::object& message) {
    std::cout << "To: " << shown(message, "contact") << " by " << shown(message, "channel") << " ("
              << shown(message, "state") << ")\nSubject: " << shown(message, "subject")
              << "\nMessage-ID: " << shown(message, "identity") << "\n\n"
              << shown(message, "text") << "\n";
}

json::value one(const Client& client, const std::string& id) {
    return client.get("/v1/messages/" + encoded(id));
}

int run(const std::string& socket, const Options& options) {
    const Client client(socket);
    const auto answer = options.id.empty() ? client.get("/v1/messages", {{"limit", options.limit}})
                                           : one(client, options.id);
    if (options.format == "json")
        print_json(answer);
    else if (options.format == "csv")
        print_table(messages_table(options.id.empty() ? answer.at("items").as_array()
                                                      : json::array{answer}),
                    options.format);
    else if (!options.id.empty())
        print_text(answer.as_object());
    else if (!options.text)
        print_table(messages_table(answer.at("items").as_array()), options.format, "no messages");
    else
        for (const auto& message : answer.at("items").as_array())
            print_text(one(client, shown(message.as_object(), "id")).as_object());
    return 0;
}

void add_list_options(const Subcommand<Options>& listing) {
    auto& [command, options] = listing;
    command->add_option("--limit", options->limit, "How many to list, 50 unless given");
    command->add_flag("--text", options->text, "The text of each");
}

} // namespace

void add_messages(const CommandLine& line) {
    auto& group = group_named(line.app, "message", "Messages, or one message's text");
    group.alias("messages");
    const auto made = make_runnable(group, line, run, Formats::also_csv);
    made.command->add_option("ID", made.options->id, "A message's id; its text is shown");
    add_list_options(made);
    add_list_options(
        add_subcommand(group, line, "list", "Messages, the newest first", run, Formats::also_csv));
    const auto one =
        add_subcommand(group, line, "show", "One message's text", run, Formats::also_csv);
    one.command->add_option("ID", one.options->id, "A message's id")->required();
}

} // namespace mandated::ctl
