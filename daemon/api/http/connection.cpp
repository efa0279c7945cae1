#include "daemon/api/http/connection.h"

#include "daemon/api/http/logged_place.h"
#include "daemon/api/http/target.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/chunk_encode.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <exception>

namespace mandated::daemon {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

constexpr std::chrono::seconds drain_limit{5};
constexpr std::chrono::seconds heartbeat_every{15};

/// The answer to bytes that are no acceptable request, or nothing where the client is simply gone.
std::optional<Response> complaint(boost::system::error_code reason, const HttpLimits& limits) {
    if (reason == http::error::header_limit || reason == http::error::buffer_overflow)
        return problem(431, "Request header too large",
                       "A header has at most " + std::to_string(limits.header_bytes) + " bytes.");
    if (reason == http::error::body_limit)
        return problem(413, "Body too large",
                       "A body has at most " + std::to_string(limits.body_bytes) + " bytes.");
    if (reason == http::error::end_of_stream || reason == http::error::partial_message)
        return std::nullopt;
    if (reason.category() == make_error_code(http::error::bad_method).category())
        return problem(400, "Malformed request", "This is not HTTP/1.1: " + reason.message() + ".");
    return std::nullopt;
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

Result<Request> read_request(http::request<http::string_body>&& message, const Peer& peer) {
    if (message.version() >= 11 && message.count(http::field::host) != 1)
        return Error{"the request has no Host, or several: expected one"};
    auto request = read_target(message.target());
    if (!request)
        return request;
    request->method = message.method() == http::verb::head ? "GET" : message.method_string();
    for (const auto& field : message.base()) {
        auto& value = request->headers[lower(field.name_string())];
        value += (value.empty() ? "" : ", ") + std::string(field.value());
    }
    request->content_type = message[http::field::content_type];
    request->body = std::move(message.body());
    request->peer = peer;
    return request;
}

template <typename Message>
void put_head(Message& message, const Response& response, bool keep_alive) {
    message.version(11);
    message.result(static_cast<unsigned>(response.status));
    for (const auto& [name, value] : response.headers)
        message.set(name, value);
    message.keep_alive(keep_alive);
}

http::response<http::string_body> message_of(Response&& response, bool head, bool keep_alive) {
    http::response<http::string_body> message;
    put_head(message, response, keep_alive);
    if (response.status == 204 || response.status == 304)
        return message;
    message.set(http::field::content_type, response.content_type);
    message.content_length(response.body.size());
    if (!head)
        message.body() = std::move(response.body);
    return message;
}

} // namespace

Connection::Connection(Socket socket, Peer peer, std::shared_ptr<Answering> server)
    : socket_(std::move(socket)), peer_(peer), server_(std::move(server)),
      timer_(socket_.get_executor()) {}

bool Connection::dispensable() const {
    boost::system::error_code ignored;
    return phase_ == Phase::draining ||
           (phase_ == Phase::waiting && socket_.available(ignored) == 0);
}

void Connection::enter(Phase phase, std::chrono::milliseconds limit) {
    phase_ = phase;
    since_ = std::chrono::steady_clock::now();
    timer_.expires_after(limit);
    timer_.async_wait([self = shared_from_this()](boost::system::error_code cancelled) {
        // A wait that had already ended when the timer was set again is not ours.
        if (!cancelled && self->timer_.expiry() <= std::chrono::steady_clock::now())
            self->timed_out();
    });
}

void Connection::timed_out() {
    if (phase_ == Phase::pausing)
        return in_pieces_->heartbeat.empty() ? enter(Phase::pausing, heartbeat_every)
                                             : send_piece(in_pieces_->heartbeat, false);
    if (phase_ != Phase::receiving)
        return close();
    late_ = true;
    boost::system::error_code ignored;
    socket_.cancel(ignored);
}

void Connection::close() {
    if (phase_ == Phase::closed)
        return;
    phase_ = Phase::closed;
    boost::system::error_code ignored;
    timer_.cancel();
    socket_.close(ignored);
    server_->ended(this);
}

void Connection::stop() {
    if (phase_ != Phase::answering)
        close();
}

void Connection::wait() {
    if (buffer_.size() > 0)
        return receive();
    enter(Phase::waiting, server_->limits.idle);
    socket_.async_wait(Socket::wait_read,
                       [self = shared_from_this()](boost::system::error_code failure) {
                           if (failure)
                               self->close();
                           else if (self->phase_ == Phase::waiting)
                               self->receive();
                       });
}

void Connection::receive() {
    enter(Phase::receiving, server_->limits.idle);
    late_ = false;
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(server_->limits.header_bytes));
    parser_->body_limit(server_->limits.body_bytes);
    http::async_read_header(
        socket_, buffer_, *parser_,
        [self = shared_from_this()](boost::system::error_code failure, std::size_t) {
            if (failure)
                return self->failed(failure);
            const auto& header = self->parser_->get();
            if (self->parser_->is_done() || header.version() < 11 ||
                !beast::iequals(header[http::field::expect], "100-continue"))
                return self->receive_body();
            asio::async_write(self->socket_, asio::buffer("HTTP/1.1 100 Continue\r\n\r\n", 25),
                              [self](boost::system::error_code unwritten, std::size_t) {
                                  unwritten ? self->failed(unwritten) : self->receive_body();
                              });
        });
}

void Connection::receive_body() {
    http::async_read(socket_, buffer_, *parser_,
                     [self = shared_from_this()](boost::system::error_code failure, std::size_t) {
                         failure ? self->failed(failure) : self->prepare();
                     });
}

void Connection::failed(boost::system::error_code reason) {
    if (phase_ == Phase::closed)
        return;
    const auto& limits = server_->limits;
    const auto answer = late_ ? problem(408, "Request too slow",
                                        "A request has to arrive whole within " +
                                            std::to_string(limits.idle.count()) + " s.")
                              : complaint(reason, limits);
    answer ? send(*answer, {}) : close();
}

void Connection::prepare() {
    // Read, but the timer or the server came first.
    if (phase_ != Phase::receiving)
        return;
    auto message = parser_->release();
    Manner manner{logged_place(message.method_string(), message.target()),
                  message.method() == http::verb::head, message.keep_alive(),
                  message.version() >= 11};
    phase_ = Phase::answering;
    // The preparation takes the time it takes.
    timer_.cancel();
    auto request = read_request(std::move(message), peer_);
    if (!request)
        return send(problem(400, "Malformed request", request.error()), manner);
    if (!server_->throttle.admits(peer_.uid, std::chrono::steady_clock::now())) {
        auto refusal = problem(429, "Too many requests", "Ask again in a second.");
        refusal.headers["Retry-After"] = "1";
        return send(std::move(refusal), manner);
    }
    const auto shared = std::make_shared<Request>(*std::move(request));
    try {
        server_->prepare(
            shared, [self = shared_from_this(), shared, manner] { self->answer(*shared, manner); });
    } catch (const std::exception& failure) {
        server_->log(manner.what + ": " + failure.what());
        send(problem(500, "Internal error", "The daemon's log says more."), manner);
    }
}

void Connection::answer(const Request& request, const Manner& manner) {
    // The server may have been abandoned meanwhile.
    if (phase_ != Phase::answering)
        return;
    Response response;
    try {
        response = server_->handler(request);
    } catch (const std::exception& failure) {
        server_->log(manner.what + ": " + failure.what());
        response = problem(500, "Internal error", "The daemon's log says more.");
    } catch (...) {
        server_->log(manner.what + ": the handler threw something that is no std::exception");
        response = problem(500, "Internal error", "The daemon's log says more.");
    }
    send(std::move(response), manner);
}

void Connection::send(Response response, const Manner& manner) {
    enter(Phase::answering, server_->limits.idle);
    if (response.pieces)
        return send_pieces(std::move(response), manner);
    response_ =
        message_of(std::move(response), manner.head, manner.keep_alive && !server_->stopping);
    http::async_write(socket_, response_,
                      [self = shared_from_this()](boost::system::error_code failure, std::size_t) {
                          failure ? self->close() : self->answered();
                      });
}

void Connection::answered() {
    if (phase_ == Phase::closed || server_->stopping)
        return close();
    response_.keep_alive() ? wait() : drain();
}

void Connection::send_pieces(Response response, const Manner& manner) {
    in_pieces_ = std::make_unique<InPieces>();
    in_pieces_->next = std::move(response.pieces);
    in_pieces_->heartbeat = std::move(response.heartbeat);
    in_pieces_->chunked = manner.chunked;
    auto& head = in_pieces_->head;
    put_head(head, response, manner.keep_alive && manner.chunked && !server_->stopping);
    head.set(http::field::content_type, response.content_type);
    head.chunked(manner.chunked);
    response_.keep_alive(head.keep_alive());
    http::async_write_header(socket_, in_pieces_->serializer,
                             [self = shared_from_this(),
                              bare = manner.head](boost::system::error_code failure, std::size_t) {
                                 if (failure || self->phase_ == Phase::closed)
                                     return self->close();
                                 if (bare)
                                     return self->answered();
                                 self->notice_hang_up();
                                 self->send_next();
                             });
}

void Connection::send_next() {
    if (phase_ == Phase::closed || server_->stopping)
        return close();
    try {
        auto piece = in_pieces_->next();
        if (piece && piece->empty())
            return enter(Phase::pausing, heartbeat_every);
        send_piece(piece ? *std::move(piece) : "", !piece);
    } catch (const std::exception& failure) {
        server_->log(std::string("an answer broke off: ") + failure.what());
        close();
    }
}

void Connection::send_piece(std::string piece, bool last) {
    enter(Phase::answering, server_->limits.idle);
    in_pieces_->piece = std::move(piece);
    const auto written = [self = shared_from_this(), last](boost::system::error_code failure,
                                                           std::size_t) {
        if (failure || self->phase_ == Phase::closed)
            return self->close();
        last ? self->answered() : self->send_next();
    };
    const auto bytes = asio::buffer(in_pieces_->piece);
    if (!in_pieces_->chunked)
        asio::async_write(socket_, bytes, written);
    else if (last)
        asio::async_write(socket_, http::make_chunk_last(), written);
    else
        asio::async_write(socket_, http::make_chunk(bytes), written);
}

void Connection::resume() {
    if (phase_ == Phase::pausing)
        send_next();
}

/// A client that only listens says nothing more but that it is gone.
void Connection::notice_hang_up() {
    socket_.async_wait(Socket::wait_read,
                       [self = shared_from_this()](boost::system::error_code failure) {
                           boost::system::error_code ignored;
                           const bool listening =
                               self->phase_ == Phase::pausing || self->phase_ == Phase::answering;
                           if (!failure && listening && self->socket_.available(ignored) == 0)
                               self->close();
                       });
}

void Connection::drain() {
    boost::system::error_code ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
    enter(Phase::draining, std::min<std::chrono::seconds>(server_->limits.idle, drain_limit));
    discard();
}

void Connection::discard() {
    buffer_.clear();
    socket_.async_read_some(
        buffer_.prepare(std::size_t{64} * 1024),
        [self = shared_from_this()](boost::system::error_code ended, std::size_t) {
            ended ? self->close() : self->discard();
        });
}

} // namespace mandated::daemon
