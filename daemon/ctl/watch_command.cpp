#include "daemon/api/http/client.h"
#include "daemon/ctl/client.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/event_stream.h"
#include "daemon/ctl/operator_commands.h"
#include "daemon/ctl/shown.h"

#include <chrono>
#include <iostream>
#include <thread>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

using namespace std::chrono_literals;

struct Options {
    std::string after;
    std::vector<std::string> types;
    std::string format = "table";
};

/// "28 Nov 2026 09:00  task.created  59/3:33.2  by uid 1000  what happened".
std::string event_line(const StreamEvent& event, const json::object& data) {
    if (event.type == "lost")
        return shown(data, "lost") + " events were lost: this terminal was too slow; "
                                     "mandatectl watch --after ID shows them again";
    std::string line = instant_words(shown(data, "at")) + "  " + event.type;
    for (const auto* key : {"subject", "by", "detail"})
        if (const auto text = shown(data, key); text != "–")
            line += "  " + std::string(std::string_view(key) == "by" ? "by " : "") +
                    with_day_words(text);
    return line;
}

void print(const StreamEvent& event, const std::string& format) {
    json::error_code failure;
    const auto data = json::parse(event.data, failure);
    if (failure || !data.is_object())
        std::cerr << "mandatectl: event " << event.id << " is no JSON object: " << event.data
                  << "\n";
    else if (format != "json")
        std::cout << event_line(event, data.as_object()) << std::endl;
    else if (data.as_object().contains("type"))
        std::cout << json::serialize(data) << std::endl;
    else {
        auto whole = data.as_object();
        whole["type"] = event.type;
        std::cout << json::serialize(whole) << std::endl;
    }
}

/// Follows until the connection ends. Throws Refused where the daemon does not want it.
void follow(daemon::DaemonConnection connection, const std::string& target, EventStream& stream) {
    std::map<std::string, std::string> headers{{"Accept", "text/event-stream"}};
    if (!stream.last_id().empty())
        headers["Last-Event-ID"] = stream.last_id();
    stream.restart();
    const auto reply =
        connection.follow(target, headers, [&](std::string_view piece) { stream.feed(piece); });
    if (reply && reply->status != 200)
        throw Refused(detail_of(reply->status, reply->body));
}

int run(const std::string& socket, const Options& options) {
    std::map<std::string, std::string> query;
    if (!options.types.empty())
        query["type"] = joined(options.types, ",");
    auto first_query = query;
    if (!options.after.empty())
        first_query["after"] = options.after;
    EventStream stream([&](const StreamEvent& event) { print(event, options.format); });
    const Client client(socket);
    auto connection = daemon::DaemonConnection::open(client.socket());
    if (!connection)
        throw Unreachable(connection.error());
    bool told = false;
    for (auto pause = 100ms;;) {
        // Where nothing has come yet, the start is the one that was asked for.
        const auto& asked = stream.last_id().empty() ? first_query : query;
        if (connection) {
            if (told)
                std::cerr << "the daemon is back\n";
            told = false;
            pause = 100ms;
            follow(*std::move(connection), target_of("/v1/events", asked), stream);
        }
        if (!std::cout)
            return 1;
        std::this_thread::sleep_for(pause);
        pause = std::min<std::chrono::milliseconds>(pause * 2, 5s);
        connection = daemon::DaemonConnection::open(client.socket());
        if (!connection && !told) {
            std::cerr << "the daemon is gone; waiting until it is back\n";
            told = true;
        }
    }
}

} // namespace

void add_watch(const CommandLine& line) {
    const auto made = add_subcommand(line.app, line, "watch",
                                     "What happens, a line each, until interrupted", run);
    made.command->add_option("--after", made.options->after,
                             "Begin behind the event of this number; with what comes unless given");
    made.command
        ->add_option("--type", made.options->types,
                     "These only: task.created, task.* …; several with commas")
        ->delimiter(',');
}

} // namespace mandated::ctl
