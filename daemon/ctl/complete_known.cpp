#include "daemon/api/http/client.h"
#include "daemon/ctl/client.h"
#include "daemon/ctl/complete.h"
#include "daemon/ctl/shown.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

/// How the daemon lists what is known.
struct Source {
    const char* path;
    const char* name;    ///< the member that is typed
    const char* meaning; ///< the member that says what it is
};

Source source_of(Known known) {
    switch (known) {
    case Known::tasks:
        return {"/v1/tasks", "address", "summary"};
    case Known::resolutions:
        return {"/v1/resolutions", "identity", "title"};
    case Known::sessions:
        return {"/v1/sessions", "session", "shown"};
    case Known::people:
        return {"/v1/people", "name", "email"};
    case Known::units:
        return {"/v1/units", "name", "title"};
    case Known::routes:
        return {"/v1/routes", "id", "words"};
    case Known::messages:
        return {"/v1/messages", "id", "subject"};
    case Known::nothing:
        break;
    }
    return {"", "", ""};
}

/// "59/3:33.2" of "A/HRC/RES/59/3:33.2", where a person has not begun to type the whole.
std::string short_form(const std::string& name, const std::string& typed) {
    constexpr std::string_view before = "/RES/";
    const auto at = name.find(before);
    return at == std::string::npos || typed.starts_with(name.substr(0, 1))
               ? name
               : name.substr(at + before.size());
}

/// Printed by a shell beside what is typed: one line without control characters.
std::string one_line(std::string text) {
    for (char& byte : text)
        if (static_cast<unsigned char>(byte) < 0x20)
            byte = ' ';
    return shortened(text, 60);
}

std::vector<Candidate> ask(const std::string& socket, Known known, const std::string& typed) {
    constexpr std::chrono::seconds patience{1};
    const auto source = source_of(known);
    auto connection = daemon::DaemonConnection::open(Client(socket).socket(), patience);
    if (!connection)
        return {};
    const auto reply = connection->call("GET", std::string(source.path) + "?limit=1000");
    if (!reply || reply->status != 200)
        return {};
    std::vector<Candidate> found;
    const auto answer = json::parse(reply->body);
    for (const auto& value : answer.at("items").as_array()) {
        const auto& item = value.as_object();
        auto name = short_form(shown(item, source.name), typed);
        if (name.starts_with(typed))
            found.push_back({std::move(name), one_line(shown(item, source.meaning))});
    }
    return found;
}

} // namespace

int complete(const CLI::App& app, const std::vector<std::string>& words) {
    auto completion = completion_of(app, words);
    if (completion.known != Known::nothing) {
        try {
            const auto found =
                ask(completion.socket, completion.known, words.empty() ? "" : words.back());
            completion.words.insert(completion.words.end(), found.begin(), found.end());
        } catch (const std::exception&) {
            // Whoever presses Tab wants words, not complaints.
            return 0;
        }
    }
    for (const auto& each : completion.words)
        std::cout << each.value << (each.meaning.empty() ? "" : "\t" + each.meaning) << "\n";
    return 0;
}

} // namespace mandated::ctl
