#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string state, contact, channel, limit = "50", because;
    std::vector<std::int64_t> ids;
    bool all_dead = false;
    std::string format = "table";
};

Table messages_table(const json::array& messages) {
    using enum Column::In;
    Table table({"ID",
                 {"CREATED", spare},
                 {"KIND", spare},
                 "TO",
                 {"BY", spare},
                 "STATE",
                 {"TRIES", spare},
                 "NEXT",
                 "WHY",
                 {"SUBJECT", csv},
                 {"IDENTITY", csv}});
    for (const auto& value : messages) {
        const auto& message = value.as_object();
        const auto state = shown(message, "state");
        table.row({cell(message, "id"), instant_cell(message, "created_at"), cell(message, "kind"),
                   cell(message, "contact"), cell(message, "channel"),
                   Cell(state).in(state == "dead"     ? Tone::bad
                                  : state == "failed" ? Tone::warning
                                                      : Tone::plain),
                   cell(message, "attempts"), instant_cell(message, "next_attempt_at"),
                   cell(message, "reason"), cell(message, "subject"), cell(message, "identity")});
    }
    return table;
}

void print_list(const json::object& page, const std::string& format) {
    const auto& items = page.at("items").as_array();
    print_table(messages_table(items), format, "nothing waits");
    if (page.at("total").to_number<std::size_t>() > items.size())
        (format == "csv" ? std::cerr : std::cout)
            << "(" << items.size() << " of " << shown(page, "total") << ")\n";
}

int list(const std::string& socket, const Options& options) {
    std::map<std::string, std::string> query{{"limit", options.limit}};
    if (options.state.empty())
        query["undelivered"] = "true";
    else if (options.state != "all")
        query["state"] = options.state;
    if (!options.contact.empty())
        query["contact"] = options.contact;
    if (!options.channel.empty())
        query["channel"] = options.channel;
    const auto page = Client(socket).get("/v1/messages", query);
    if (options.format == "json")
        print_json(page);
    else
        print_list(page.as_object(), options.format);
    return 0;
}

void print_message(const json::object& message) {
    std::cout << "message   " << shown(message, "id") << ", " << shown(message, "kind") << ", made "
              << instant_words(shown(message, "created_at")) << "\nto        "
              << shown(message, "contact") << " by " << shown(message, "channel") << "\nidentity  "
              << shown(message, "identity") << "\nsubject   " << shown(message, "subject")
              << "\nstate     " << shown(message, "state") << ": " << shown(message, "reason")
              << "\nnext      " << instant_words(shown(message, "next_attempt_at")) << "\n\n";
    Table table({"STARTED", "FINISHED", "OUTCOME", "WHAT HAPPENED"});
    const auto& history = message.at("history").as_array();
    for (const auto& value : history) {
        const auto& attempt = value.as_object();
        table.row({instant_cell(attempt, "started_at"), instant_cell(attempt, "finished_at"),
                   cell(attempt, "outcome"), cell(attempt, "detail")});
    }
    std::cout << (history.empty() ? "no attempt yet\n" : table.text()) << "\n"
              << shown(message, "text") << "\n";
}

int show(const std::string& socket, const Options& options) {
    const Client client(socket);
    json::array messages;
    for (const auto id : options.ids)
        messages.push_back(client.get("/v1/messages/" + std::to_string(id)));
    if (options.format == "csv") {
        print_table(messages_table(messages), options.format);
        return 0;
    }
    for (const auto& message : messages) {
        if (options.format == "json")
            print_json(message);
        else
            print_message(message.as_object());
    }
    return 0;
}

int tell(const std::string& socket, const std::string& what, const json::object& body,
         const std::string& done) {
    const auto answer =
        Client(socket).post("/v1/outbox/" + what, {}, json::serialize(body), "application/json");
    const auto count = shown(answer.as_object(), "messages");
    std::cout << count << (count == "1" ? " message " : " messages ") << done << "\n";
    return 0;
}

int retry(const std::string& socket, const Options& options) {
    if (options.all_dead == !options.ids.empty())
        throw Refused("give the ids of messages, or --all for every dead one");
    json::object body;
    if (options.all_dead)
        body["dead"] = true;
    else
        body["messages"] = json::array(options.ids.begin(), options.ids.end());
    return tell(socket, "retry", body, "due again at once");
}

int drop(const std::string& socket, const Options& options) {
    return tell(socket, "drop",
                {{"messages", json::array(options.ids.begin(), options.ids.end())},
                 {"because", options.because}},
                "given up");
}

using Run = int (*)(const std::string&, const Options&);

/// A command of the group; what it runs gets the options it adds.
CLI::App& add(CLI::App& group, const CommandLine& line, const char* word, const char* meaning,
              const std::shared_ptr<Options>& options, Run run) {
    auto* command = group.add_subcommand(word, meaning);
    command->callback([options, run, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, run, &socket] { return run(socket, *options); };
    });
    return *command;
}

void add_list_options(const Subcommand<Options>& listing) {
    auto& [command, options] = listing;
    command->add_option("--state", options->state,
                        "queued, attempting, failed, uncertain, sent, dead, dropped or all");
    command->add_option("--contact", options->contact, "Messages to this contact");
    command->add_option("--channel", options->channel, "email or webhook");
    command->add_option("--limit", options->limit, "How many to list, 50 unless given");
}

} // namespace

void add_outbox(const CommandLine& line) {
    auto* group = line.app.add_subcommand("outbox", "Messages that are not delivered yet, or not "
                                                    "at all");
    add_list_options(make_runnable(*group, line, list, Formats::also_csv));
    add_list_options(add_subcommand(*group, line, "list", "What waits, failed, or died", list,
                                    Formats::also_csv));
    auto options = std::make_shared<Options>();

    auto& one =
        add(*group, line, "show", "All about messages: every attempt, and the text", options, show);
    one.add_option("ID", options->ids, "A message's id")->required();
    add_format(one, options->format, Formats::also_csv);

    auto& again = add(*group, line, "retry",
                      "Send messages again, at once and with the same identity", options, retry);
    again.add_option("ID", options->ids, "A message's id");
    again.add_flag("--all", options->all_dead, "Every dead message");

    auto& gone = add(*group, line, "drop", "Give messages up", options, drop);
    gone.add_option("ID", options->ids, "A message's id")->required();
    gone.add_option("--because", options->because, "Why, for the record")->required();
}

} // namespace mandated::ctl
