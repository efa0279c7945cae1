#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/shown.h"

#include <chrono>
#include <iostream>
#include <thread>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

/// "24 months", "for ever".
std::string kept_for(const json::object& retention, const char* key) {
    const auto months = shown(retention, key);
    return months == "0" ? "for ever" : months + " months";
}

void print_status(const json::object& status) {
    const auto& tasks = status.at("tasks").as_object();
    const auto& outbox = status.at("outbox").as_object();
    std::cout << "mandated " << shown(status, "version") << ", "
              << instant_words(shown(status, "now")) << "\ndatabase  " << shown(status, "database")
              << "\ninbox     " << shown(status, "inbox") << "\ndocuments "
              << shown(status, "documents") << "\ntasks     " << shown(tasks, "all") << ", "
              << (shown(tasks, "probably_replaced") == "0"
                      ? ""
                      : shown(tasks, "probably_replaced") + " of them probably replaced, ")
              << shown(tasks, "due_in_30_days") << " due in 30 days\noutbox    ";
    for (const auto* state : {"sent", "queued", "attempting", "failed", "uncertain", "dead"})
        std::cout << shown(outbox, state) << " " << state << "  ";
    for (const auto& value : status.at("destinations").as_array()) {
        const auto& destination = value.as_object();
        if (shown(destination, "state") != "closed")
            std::cout << "\nSPARED    " << shown(destination, "name") << " until "
                      << instant_words(shown(destination, "until")) << ": "
                      << shown(destination, "last_fault");
    }
    const auto& retention = status.at("retention").as_object();
    std::cout << "\nkept      texts of messages " << kept_for(retention, "messages_months")
              << ", who did what " << kept_for(retention, "actors_months");
    const auto* next = status.at("next_reminder").if_object();
    std::cout << "\nnext      "
              << (next ? instant_words(shown(*next, "planned_at")) + " reminder of " +
                             shown(*next, "address") + " to " + shown(*next, "contact")
                       : "no reminder ahead")
              << "\n";
    if (!status.at("clock_fault").is_null())
        std::cout << "CLOCK     " << shown(status, "clock_fault") << "\n";
}

/// A row a figure, its name as in JSON: "tasks.all".
Table status_table(const json::object& status) {
    Table table({"NAME", "VALUE"});
    for (const auto& [name, value] : status) {
        if (value.is_array())
            continue;
        if (!value.is_object())
            table.row({std::string(name), cell(status, name)});
        else
            for (const auto& [part, figure] : value.as_object())
                table.row(
                    {std::string(name) + "." + std::string(part), cell(value.as_object(), part)});
    }
    return table;
}

/// Waits until no message is due for an attempt. Whether each one was delivered.
bool settled(const Client& client, int seconds) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{seconds};
    while (true) {
        const auto status = client.get("/v1/status");
        const auto& outbox = status.at("outbox").as_object();
        if (!status.at("plan_owed").as_bool() && outbox.at("due_now").to_number<int>() == 0) {
            int undelivered = 0;
            for (const auto* state : {"queued", "attempting", "failed", "uncertain", "dead"})
                undelivered += outbox.at(state).to_number<int>();
            return undelivered == 0;
        }
        if (std::chrono::steady_clock::now() >= end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
}

} // namespace

void add_status(const CommandLine& line) {
    struct Options {
        std::string format = "table";
        int settle = 0;
    };
    auto options = std::make_shared<Options>();
    auto* command = line.app.add_subcommand("status", "How the daemon is");
    command->add_option("--settled", options->settle,
                        "Wait so many seconds until nothing is due for delivery; status 1 unless "
                        "every message was delivered");
    add_format(*command, options->format, Formats::also_csv);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] {
            const Client client(socket);
            const bool fine = options->settle == 0 || settled(client, options->settle);
            const auto status = client.get("/v1/status");
            if (options->format == "json")
                print_json(status);
            else if (options->format == "csv")
                print_table(status_table(status.as_object()), options->format);
            else
                print_status(status.as_object());
            return fine ? 0 : 1;
        };
    });
}

} // namespace mandated::ctl
