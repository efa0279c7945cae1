#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <chrono>
#include <iostream>
#include <thread>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

using namespace std::chrono_literals;

/// Longer than any channel's own time limit.
constexpr auto patience = 3min;

struct Options {
    std::string to;
    std::string format = "table";
};

bool is_under_way(const std::string& state) {
    return state == "queued" || state == "attempting";
}

/// The message once it was tried, or as it is when patience ends.
json::object tried(const Client& client, std::int64_t id) {
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        auto message = client.get("/v1/messages/" + std::to_string(id)).as_object();
        if (!is_under_way(shown(message, "state")) || std::chrono::steady_clock::now() > end)
            return message;
        std::this_thread::sleep_for(200ms);
    }
}

int test(const std::string& socket, const Options& options) {
    const Client client(socket);
    const auto queued =
        client.post("/v1/contacts/" + encoded(options.to) + "/test", {}, "", "application/json");
    json::array messages;
    Table table({"CHANNEL", "STATE", "WHAT THE OTHER SIDE SAID", "MESSAGE"});
    bool all_sent = true;
    for (const auto& id : queued.at("messages").as_array()) {
        auto message = tried(client, id.to_number<std::int64_t>());
        all_sent = all_sent && shown(message, "state") == "sent";
        table.row({shown(message, "channel"), shown(message, "state"), shown(message, "reason"),
                   shown(message, "identity")});
        messages.push_back(std::move(message));
    }
    if (options.format == "json")
        print_json(messages);
    else
        std::cout << table.text();
    return all_sent ? 0 : 1;
}

} // namespace

void add_notify(const CommandLine& line) {
    auto options = std::make_shared<Options>();
    auto* group = line.app.add_subcommand("notify", "The ways messages go");
    group->require_subcommand(1);
    auto* command =
        group->add_subcommand("test", "Send a sample by each of a contact's channels, and say what "
                                      "the other side answered; exit status 1 unless all arrived");
    command->add_option("--to", options->to, "The contact's name")->required();
    add_format(*command, options->format);
    command->callback([options, &socket = line.socket, &chosen = line.chosen] {
        chosen = [options, &socket] { return test(socket, *options); };
    });
}

} // namespace mandated::ctl
