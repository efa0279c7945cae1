#include "daemon/api/http/client.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <grp.h>
#include <optional>
#include <sys/stat.h>

namespace mandated::daemon {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::local::stream_protocol;
using boost::system::error_code;

constexpr std::size_t longest_path = 107;

/// The name of the group that may use the socket; its number where it has none.
std::string group_of(const std::string& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0)
        return "mandated";
    const auto* group = ::getgrgid(about.st_gid);
    return group ? group->gr_name : std::to_string(about.st_gid);
}

std::string why_unconnected(const std::filesystem::path& socket, error_code failure) {
    const auto path = socket.string();
    if (failure == asio::error::connection_refused)
        return path + ": the daemon is not running, nobody answers at its socket: systemctl start "
                      "mandated.socket; or name another one with --socket";
    if (failure == asio::error::access_denied) {
        const auto group = group_of(path);
        return path +
               ": you may not use this socket, since you are not in the group that owns it: "
               "usermod -aG " +
               group + " USER, then log in again";
    }
    if (failure == boost::system::errc::no_such_file_or_directory)
        return path + ": the daemon is not running, there is no such socket: systemctl start "
                      "mandated.socket; or name its socket with --socket or $MANDATED_SOCKET";
    if (failure == asio::error::would_block)
        return path + ": mandated is too busy to accept a connection; try again in a moment";
    return path + ": " + failure.message() + "; expected mandated's socket";
}

constexpr const char* see_log = "; the daemon's log may say more (journalctl -u mandated)";

} // namespace

/// Waits for one operation at a time, up to a common deadline.
struct DaemonConnection::Guts {
    Guts(std::filesystem::path where, std::chrono::seconds patience)
        : path(std::move(where)), timeout(patience),
          deadline(std::chrono::steady_clock::now() + patience) {}

    template <typename Start> error_code finish(Start start) {
        std::optional<error_code> outcome;
        start([&outcome](error_code result, auto...) { outcome = result; });
        io.restart();
        if (limited)
            io.run_until(deadline);
        else
            io.run();
        if (outcome)
            return *outcome;
        error_code ignored;
        socket.close(ignored);
        io.restart();
        io.run();
        return asio::error::timed_out;
    }

    std::optional<Error> send(http::request<http::string_body> request) {
        request.version(11);
        request.set(http::field::host, "mandated");
        request.set(http::field::connection, "close");
        request.prepare_payload();
        const auto unsent =
            finish([&](auto done) { http::async_write(socket, request, std::move(done)); });
        // A daemon that refuses a body closes before it has read it all; its answer says why.
        if (unsent && unsent != asio::error::broken_pipe && unsent != asio::error::connection_reset)
            return Error{path.string() + ": the request could not be sent: " + unsent.message()};
        return std::nullopt;
    }

    Error broken(error_code failure) const {
        if (failure == asio::error::timed_out)
            return Error{path.string() + ": no answer within " + std::to_string(timeout.count()) +
                         " s" + see_log};
        return Error{path.string() + ": the answer broke off: " + failure.message() + see_log};
    }

    std::filesystem::path path;
    std::chrono::seconds timeout;
    std::chrono::steady_clock::time_point deadline;
    bool limited = true; ///< by the deadline
    asio::io_context io;
    stream_protocol::socket socket{io};
    boost::beast::flat_buffer buffer;
};

DaemonConnection::DaemonConnection(std::unique_ptr<Guts> guts) : guts_(std::move(guts)) {}
DaemonConnection::DaemonConnection(DaemonConnection&&) noexcept = default;
DaemonConnection& DaemonConnection::operator=(DaemonConnection&&) noexcept = default;
DaemonConnection::~DaemonConnection() = default;

Result<DaemonConnection> DaemonConnection::open(const std::filesystem::path& socket,
                                                std::chrono::seconds timeout) {
    if (socket.native().empty() || socket.native().size() > longest_path)
        return Error{socket.string() + ": expected a socket path of 1 to 107 bytes"};
    auto guts = std::make_unique<Guts>(socket, timeout);
    const auto endpoint = stream_protocol::endpoint(socket.native());
    if (const auto failure =
            guts->finish([&](auto done) { guts->socket.async_connect(endpoint, std::move(done)); }))
        return Error{why_unconnected(socket, failure)};
    return DaemonConnection(std::move(guts));
}

Result<Reply> DaemonConnection::call(const std::string& method, const std::string& target,
                                     const std::string& body, const std::string& content_type) {
    http::request<http::string_body> request;
    request.method_string(method);
    request.target(target);
    if (!content_type.empty())
        request.set(http::field::content_type, content_type);
    request.body() = body;
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    parser.skip(request.method() == http::verb::head);
    if (auto unsent = guts_->send(std::move(request)))
        return *std::move(unsent);
    if (const auto failure = guts_->finish([&](auto done) {
            http::async_read(guts_->socket, guts_->buffer, parser, std::move(done));
        }))
        return guts_->broken(failure);
    auto response = parser.release();
    return Reply{static_cast<int>(response.result_int()), response[http::field::content_type],
                 std::move(response.body())};
}

Result<Reply> DaemonConnection::follow(const std::string& target,
                                       const std::map<std::string, std::string>& headers,
                                       const std::function<void(std::string_view)>& take) {
    http::request<http::string_body> request{http::verb::get, target, 11};
    for (const auto& [header, value] : headers)
        request.set(header, value);
    if (auto unsent = guts_->send(std::move(request)))
        return *std::move(unsent);
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    if (const auto failure = guts_->finish([&](auto done) {
            http::async_read_header(guts_->socket, guts_->buffer, parser, std::move(done));
        }))
        return guts_->broken(failure);
    const auto status = static_cast<int>(parser.get().result_int());
    guts_->limited = status != 200;
    while (!parser.is_done()) {
        const auto failure = guts_->finish([&](auto done) {
            http::async_read_some(guts_->socket, guts_->buffer, parser, std::move(done));
        });
        auto& body = parser.get().body();
        if (status == 200) {
            take(body);
            body.clear();
        }
        if (failure && status != 200)
            return guts_->broken(failure);
        if (failure) // the daemon ended, as it does at a restart
            break;
    }
    return Reply{status, parser.get()[http::field::content_type], parser.get().body()};
}

Result<Reply> http_call(const std::filesystem::path& socket, const std::string& method,
                        const std::string& target, const std::string& body,
                        const std::string& content_type, std::chrono::seconds timeout) {
    auto connection = DaemonConnection::open(socket, timeout);
    if (!connection)
        return Error{connection.error()};
    return connection->call(method, target, body, content_type);
}

} // namespace mandated::daemon
