#pragma once

#include "daemon/api/http/server.h"
#include "daemon/api/http/throttle.h"

#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

namespace mandated::daemon {

/// What all connections of a server share.
struct Answering {
    Handler handler;
    Preparation prepare;
    HttpLimits limits;
    std::function<void(const std::string&)> log;
    Throttle throttle{limits.requests_per_second};
    bool stopping = false;
    std::function<void(const class Connection*)> ended; ///< the connection is closed
};

/// One client: waits for a request, receives it, answers it, and so on until one side closes. After
/// an error the rest of what the client sends is read and thrown away for a while, because a Unix
/// socket closed with unread bytes breaks the client's writing before it reads the answer.
class Connection : public std::enable_shared_from_this<Connection> {
  public:
    using Socket = boost::asio::local::stream_protocol::socket;

    Connection(Socket socket, Peer peer, std::shared_ptr<Answering> server);

    void start() { wait(); }
    void close();
    /// Closes unless an answer is being written, which then ends the connection.
    void stop();
    /// Asks an answer that comes in pieces and had none for its next one.
    void resume();
    [[nodiscard]] const Peer& peer() const { return peer_; }
    /// Between two requests, or done with: may be closed for a newcomer.
    [[nodiscard]] bool dispensable() const;
    /// When it began to wait.
    [[nodiscard]] std::chrono::steady_clock::time_point since() const { return since_; }

  private:
    /// How an answer is sent.
    struct Manner {
        std::string what; ///< "POST /v1/documents", for the log
        bool head = false, keep_alive = false;
        bool chunked = true; ///< HTTP/1.0 knows no chunks: there the connection's end is the body's
    };
    enum class Phase { waiting, receiving, answering, pausing, draining, closed };

    void enter(Phase phase, std::chrono::milliseconds limit);
    void timed_out();
    void wait();
    void receive();
    void receive_body();
    void failed(boost::system::error_code reason);
    void prepare();
    void answer(const Request& request, const Manner& manner);
    void send(Response response, const Manner& manner);
    void send_pieces(Response response, const Manner& manner);
    void send_next();
    void send_piece(std::string piece, bool last);
    void notice_hang_up();
    void answered();
    void drain();
    void discard();

    Socket socket_;
    Peer peer_;
    std::shared_ptr<Answering> server_;
    boost::asio::steady_timer timer_;
    boost::beast::flat_buffer buffer_;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> parser_;
    boost::beast::http::response<boost::beast::http::string_body> response_;
    /// An answer that comes in pieces.
    struct InPieces {
        std::function<std::optional<std::string>()> next;
        std::string heartbeat, piece;
        boost::beast::http::response<boost::beast::http::empty_body> head;
        boost::beast::http::response_serializer<boost::beast::http::empty_body> serializer{head};
        bool chunked = true;
    };
    std::unique_ptr<InPieces> in_pieces_;
    Phase phase_ = Phase::waiting;
    std::chrono::steady_clock::time_point since_;
    bool late_ = false;
};

} // namespace mandated::daemon
