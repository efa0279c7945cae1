#include "daemon/ctl/client.h"

#include "daemon/api/http/client.h"

#include <fmt/format.h>

#include <cstdlib>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

constexpr const char* installed_socket = "/run/mandated/mandated.sock";

std::string socket_from(const std::string& typed) {
    if (!typed.empty())
        return typed;
    const char* environment = std::getenv("MANDATED_SOCKET");
    return environment && *environment ? environment : installed_socket;
}

} // namespace

std::string detail_of(int status, const std::string& body) {
    json::error_code failure;
    const auto parsed = json::parse(body, failure);
    if (!failure && parsed.is_object())
        if (const auto* detail = parsed.as_object().if_contains("detail");
            detail && detail->is_string())
            return std::string(detail->as_string());
    return fmt::format("the daemon answered {}: {}", status, body);
}

std::string target_of(const std::string& path, const std::map<std::string, std::string>& query) {
    std::string target = path;
    for (const auto& [key, value] : query)
        target += (target == path ? "?" : "&") + key + "=" + encoded(value);
    return target;
}

std::string encoded(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                           (letter >= '0' && letter <= '9') ||
                           std::string_view("-._~").find(letter) != std::string_view::npos;
        out += plain ? std::string(1, letter)
                     : fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
    return out;
}

Client::Client(const std::string& socket) : socket_(socket_from(socket)) {}

json::value Client::get(const std::string& path,
                        const std::map<std::string, std::string>& query) const {
    return call("GET", path, query, "", "");
}

json::value Client::post(const std::string& path, const std::map<std::string, std::string>& query,
                         const std::string& body, const std::string& content_type) const {
    return call("POST", path, query, body, content_type);
}

json::value Client::call(const std::string& method, const std::string& path,
                         const std::map<std::string, std::string>& query, const std::string& body,
                         const std::string& content_type) const {
    auto connection = daemon::DaemonConnection::open(socket_);
    if (!connection)
        throw Unreachable(connection.error());
    const auto reply = connection->call(method, target_of(path, query), body, content_type);
    if (!reply)
        throw Refused(reply.error());
    if (reply->status < 200 || reply->status > 299)
        throw Refused(detail_of(reply->status, reply->body));
    return json::parse(reply->body);
}

} // namespace mandated::ctl
