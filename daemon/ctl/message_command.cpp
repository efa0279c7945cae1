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

void print_list(const json::array& messages) {
    Table table({"ID", "CREATED", "KIND", "TO", "BY", "STATE", "ATTEMPTS", "SUBJECT", "REASON"});
    for (const auto& value : messages) {
        const auto& message = value.as_object();
        table.row({shown(message, "id"), shown(message, "created_at"), shown(message, "kind"),
                   shown(message, "contact"), shown(message, "channel"), shown(message, "state"),
                   shown(message, "attempts"), shown(message, "subject"),
                   shown(message, "reason")});
    }
    std::cout << (messages.empty() ? "no messages\n" : table.text());
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
    else if (!options.id.empty())
        print_text(answer.as_object());
    else if (!options.text)
        print_list(answer.at("items").as_array());
    else
        for (const auto& message : answer.at("items").as_array())
            print_text(one(client, shown(message.as_object(), "id")).as_object());
    return 0;
}

} // namespace

void add_messages(const CommandLine& line) {
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand("messages", "The outbox, or one message's text");
    command->add_option("ID", options->id, "A message's id; its text is shown");
    command->add_option("--limit", options->limit, "How many to list, 50 unless given");
    command->add_flag("--text", options->text, "The text of each");
    add_format(*command, options->format);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] { return run(socket, *options); };
    });
}

} // namespace mandated::ctl
