#include "daemon/ctl/bridge.h"

#include "daemon/api/http/client.h"
#include "daemon/ctl/bridge_gate.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <csignal>
#include <stdexcept>

namespace mandated::ctl {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::use_awaitable;
using asio::ip::tcp;
using asio::local::stream_protocol;
using boost::beast::flat_buffer;
using Request = http::request<http::string_body>;

constexpr std::uint64_t body_limit = std::uint64_t{64} * 1024 * 1024; ///< the daemon's own
constexpr std::uint32_t header_limit = 16 * 1024;
constexpr std::chrono::seconds patience{120};

http::response<http::string_body> refusal(const Request& request, const std::string& why) {
    http::response<http::string_body> reply(http::status::forbidden, request.version());
    reply.set(http::field::content_type, "text/plain; charset=utf-8");
    reply.set(http::field::cache_control, "no-store");
    reply.set("X-Content-Type-Options", "nosniff");
    reply.keep_alive(false);
    reply.body() = why + "\n";
    reply.prepare_payload();
    return reply;
}

http::response<http::string_body> welcome(const Request& request, const std::string& cookie) {
    http::response<http::string_body> reply(http::status::see_other, request.version());
    reply.set(http::field::location, "/");
    reply.set(http::field::set_cookie, cookie);
    reply.set(http::field::cache_control, "no-store");
    reply.set("Referrer-Policy", "no-referrer");
    reply.keep_alive(false);
    reply.prepare_payload();
    return reply;
}

/// Awaits an operation, whose failure is put there in place of an exception.
auto redirected(boost::system::error_code& failure) {
    return asio::redirect_error(use_awaitable, failure);
}

/// The request as it goes to the daemon: the host the browser named stays, so that the daemon can
/// compare it with the Origin; the cookie is the bridge's own.
void make_ready(Request& request) {
    request.erase(http::field::cookie);
    for (const auto* hop : {"Keep-Alive", "Upgrade", "TE", "Trailer", "Proxy-Connection"})
        request.erase(hop);
    request.version(11);
    request.set(http::field::connection, "close");
    request.prepare_payload();
}

} // namespace

class Bridge::Impl {
  public:
    explicit Impl(std::filesystem::path socket)
        : daemon_(socket.native()), signals_(io_, SIGINT, SIGTERM, SIGHUP),
          acceptor_(io_, tcp::endpoint(asio::ip::address_v4::loopback(), 0)),
          gate_(acceptor_.local_endpoint().port(), random_hex(), random_hex()) {
        if (const auto reply = daemon::http_call(socket, "GET", "/v1/status"); !reply)
            throw std::runtime_error(reply.error());
    }

    [[nodiscard]] std::string address() const { return gate_.address(); }

    bool run() {
        signals_.async_wait([this](auto, int) { io_.stop(); });
        asio::co_spawn(io_, listen(), asio::detached);
        asio::co_spawn(io_, watch(), asio::detached);
        io_.run();
        return gone_;
    }

  private:
    asio::awaitable<void> listen() {
        while (true) {
            boost::system::error_code failure;
            auto socket = co_await acceptor_.async_accept(redirected(failure));
            if (!failure)
                asio::co_spawn(io_, serve(boost::beast::tcp_stream(std::move(socket))),
                               asio::detached);
            else // Too many open files, say: some will be closed.
                co_await paused();
        }
    }

    asio::awaitable<void> paused() {
        boost::system::error_code ignored;
        asio::steady_timer timer(io_, std::chrono::seconds{1});
        co_await timer.async_wait(redirected(ignored));
    }

    /// Holds a connection on which nothing is said: the daemon ends it when it stops, and also when
    /// it was silent for long; then another one tells which it was.
    asio::awaitable<void> watch() {
        boost::system::error_code failure;
        while (true) {
            stream_protocol::socket socket(io_);
            co_await socket.async_connect(daemon_, redirected(failure));
            if (failure)
                break;
            std::array<char, 1> nothing{};
            co_await socket.async_read_some(asio::buffer(nothing), redirected(failure));
            co_await paused();
        }
        gone_ = true;
        io_.stop();
    }

    asio::awaitable<void> serve(boost::beast::tcp_stream browser) {
        flat_buffer buffer;
        boost::system::error_code failure;
        for (bool open = true; open && !failure;) {
            http::request_parser<http::string_body> parser;
            parser.body_limit(body_limit);
            parser.header_limit(header_limit);
            browser.expires_after(patience);
            co_await http::async_read(browser, buffer, parser, redirected(failure));
            if (failure)
                break;
            open = co_await answer(browser, parser.release());
        }
        browser.socket().shutdown(tcp::socket::shutdown_both, failure);
    }

    /// Whether the connection stays open.
    asio::awaitable<bool> answer(boost::beast::tcp_stream& browser, Request request) {
        const std::string target(request.target());
        switch (gate_.admit(target, request[http::field::host], request[http::field::cookie])) {
        case Admission::passed:
            co_return co_await pass_on(browser, std::move(request));
        case Admission::exchanged:
            co_return co_await reply(browser, welcome(request, gate_.cookie()));
        case Admission::wrong_host:
            co_return co_await reply(browser, refusal(request, "This is the board of mandatectl; "
                                                               "open the address it printed."));
        case Admission::wrong_token:
            co_return co_await reply(
                browser, refusal(request, "This address was opened before, and is good for one "
                                          "use. Start \"mandatectl board\" again."));
        case Admission::no_cookie:
            break;
        }
        co_return co_await reply(browser, refusal(request, "The board opens with the address that "
                                                           "\"mandatectl board\" printed, once."));
    }

    asio::awaitable<bool> reply(boost::beast::tcp_stream& browser,
                                http::response<http::string_body> response) {
        boost::system::error_code failure;
        co_await http::async_write(browser, response, redirected(failure));
        co_return false;
    }

    /// Sends the request to the daemon and what it answers to the browser, piece by piece, so that
    /// an answer without end passes too.
    asio::awaitable<bool> pass_on(boost::beast::tcp_stream& browser, Request request) {
        boost::system::error_code failure;
        const bool keep = request.keep_alive(), head = request.method() == http::verb::head;
        stream_protocol::socket tracker(io_);
        co_await tracker.async_connect(daemon_, redirected(failure));
        if (failure) {
            gone_ = true;
            io_.stop();
            co_return false;
        }
        make_ready(request);
        co_await http::async_write(tracker, request, redirected(failure));

        flat_buffer buffer;
        http::response_parser<http::buffer_body> parser;
        parser.body_limit(boost::none);
        parser.skip(head);
        co_await http::async_read_header(tracker, buffer, parser, redirected(failure));
        if (failure)
            co_return false;
        auto& message = parser.get();
        message.keep_alive(keep);
        http::response_serializer<http::buffer_body> serializer(message);
        co_await http::async_write_header(browser, serializer, redirected(failure));
        std::array<char, 16 * 1024> piece{};
        while (!failure && !head && !(parser.is_done() && serializer.is_done())) {
            message.body().data = nullptr;
            message.body().more = false;
            if (!parser.is_done()) {
                message.body().data = piece.data();
                message.body().size = piece.size();
                co_await http::async_read_some(tracker, buffer, parser, redirected(failure));
                if (failure == http::error::need_buffer)
                    failure = {};
                message.body().size = piece.size() - message.body().size;
                message.body().data = piece.data();
                message.body().more = !parser.is_done();
            }
            if (failure)
                break;
            browser.expires_after(patience);
            co_await http::async_write(browser, serializer, redirected(failure));
            if (failure == http::error::need_buffer)
                failure = {};
        }
        co_return keep && !failure && message.keep_alive();
    }

    asio::io_context io_;
    stream_protocol::endpoint daemon_;
    asio::signal_set signals_;
    tcp::acceptor acceptor_;
    BridgeGate gate_;
    bool gone_ = false;
};

Bridge::Bridge(std::filesystem::path socket) : impl_(std::make_unique<Impl>(std::move(socket))) {}
Bridge::~Bridge() = default;

std::string Bridge::address() const {
    return impl_->address();
}

bool Bridge::run() {
    return impl_->run();
}

} // namespace mandated::ctl
