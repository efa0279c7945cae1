#include "daemon/api/http/client.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <optional>

namespace mandated::daemon {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::local::stream_protocol;
using boost::system::error_code;

constexpr std::size_t longest_path = 107;

std::string why_unconnected(const std::filesystem::path& socket, error_code failure) {
    const auto path = socket.string();
    if (failure == asio::error::connection_refused)
        return path + ": nobody answers at this socket; is mandated running? Start it with "
                      "\"systemctl start mandated\"";
    if (failure == asio::error::access_denied)
        return path + ": you may not use this socket; ask for membership of its group (usermod -aG "
                      "mandated USER) and log in again";
    if (failure == boost::system::errc::no_such_file_or_directory)
        return path +
               ": there is no such socket; is mandated running? Start it with \"systemctl start "
               "mandated\", or name its socket with --socket or $MANDATED_SOCKET";
    if (failure == asio::error::would_block)
        return path + ": mandated is too busy to accept a connection; try again in a moment";
    return path + ": " + failure.message() + "; expected mandated's socket";
}

/// Waits for one operation at a time, up to a common deadline.
class Call {
  public:
    explicit Call(std::chrono::seconds timeout)
        : deadline_(std::chrono::steady_clock::now() + timeout) {}

    template <typename Start> error_code finish(Start start) {
        std::optional<error_code> outcome;
        start([&outcome](error_code result, auto...) { outcome = result; });
        io.restart();
        io.run_until(deadline_);
        if (outcome)
            return *outcome;
        error_code ignored;
        socket.close(ignored);
        io.restart();
        io.run();
        return asio::error::timed_out;
    }

    asio::io_context io;
    stream_protocol::socket socket{io};

  private:
    std::chrono::steady_clock::time_point deadline_;
};

} // namespace

Result<Reply> http_call(const std::filesystem::path& socket, const std::string& method,
                        const std::string& target, const std::string& body,
                        const std::string& content_type, std::chrono::seconds timeout) {
    if (socket.native().empty() || socket.native().size() > longest_path)
        return Error{socket.string() + ": expected a socket path of 1 to 107 bytes"};
    Call call(timeout);
    const auto endpoint = stream_protocol::endpoint(socket.native());
    if (const auto failure =
            call.finish([&](auto done) { call.socket.async_connect(endpoint, std::move(done)); }))
        return Error{why_unconnected(socket, failure)};

    http::request<http::string_body> request;
    request.version(11);
    request.method_string(method);
    request.target(target);
    request.set(http::field::host, "mandated");
    request.set(http::field::connection, "close");
    if (!content_type.empty())
        request.set(http::field::content_type, content_type);
    request.body() = body;
    request.prepare_payload();
    const auto unsent =
        call.finish([&](auto done) { http::async_write(call.socket, request, std::move(done)); });
    // A daemon that refuses a body closes before it has read it all; its answer says why.
    if (unsent && unsent != asio::error::broken_pipe && unsent != asio::error::connection_reset)
        return Error{socket.string() + ": the request could not be sent: " + unsent.message()};

    boost::beast::flat_buffer buffer;
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    parser.skip(request.method() == http::verb::head);
    if (const auto failure = call.finish(
            [&](auto done) { http::async_read(call.socket, buffer, parser, std::move(done)); })) {
        if (failure == asio::error::timed_out)
            return Error{socket.string() + ": no answer within " + std::to_string(timeout.count()) +
                         " s; the daemon's log may say more (journalctl -u mandated)"};
        return Error{socket.string() + ": the answer broke off: " + failure.message() +
                     "; the daemon's log may say more (journalctl -u mandated)"};
    }
    auto response = parser.release();
    return Reply{static_cast<int>(response.result_int()), response[http::field::content_type],
                 std::move(response.body())};
}

} // namespace mandated::daemon
