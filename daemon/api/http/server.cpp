#include "daemon/api/http/server.h"

#include "daemon/api/http/connection.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <fcntl.h>
#include <sys/socket.h>

namespace mandated::daemon {
namespace {

namespace asio = boost::asio;
using asio::local::stream_protocol;
using boost::system::error_code;

/// After a failed accept (no descriptors left, mostly) until the next.
constexpr std::chrono::milliseconds accept_pause{200};

std::vector<unsigned> groups_of(int fd) {
    socklen_t size = 0;
    // Without room the kernel only says how much is needed.
    ::getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, nullptr, &size);
    std::vector<gid_t> groups(size / sizeof(gid_t));
    if (groups.empty() || ::getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, groups.data(), &size) < 0)
        return {};
    return groups;
}

std::optional<Peer> peer_of(int fd) {
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &size) < 0)
        return std::nullopt;
    return Peer{credentials.uid, credentials.gid, credentials.pid, groups_of(fd)};
}

/// Says that the server is full, as far as the socket's buffer takes it.
void turn_away(stream_protocol::socket& socket) {
    const auto refusal = problem(503, "Too many connections", "Try again in a moment.");
    const std::string answer = "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n"
                               "Retry-After: 1\r\nContent-Type: " +
                               refusal.content_type +
                               "\r\nContent-Length: " + std::to_string(refusal.body.size()) +
                               "\r\n\r\n" + refusal.body;
    error_code ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(answer), ignored);
}

} // namespace

class HttpServer::Impl : public std::enable_shared_from_this<HttpServer::Impl> {
  public:
    Impl(asio::io_context& io, int listening_fd, Handler handler, HttpLimits limits,
         std::function<void(const std::string&)> log, Preparation prepare)
        : io_(io), acceptor_(io, stream_protocol(), listening_fd), pause_(io),
          shared_(std::make_shared<Answering>()) {
        shared_->handler = std::move(handler);
        shared_->prepare = prepare
                               ? std::move(prepare)
                               : [](const auto&, const std::function<void()>& answer) { answer(); };
        shared_->limits = limits;
        shared_->throttle = Throttle(limits.requests_per_second);
        shared_->log = log ? std::move(log) : [](const std::string&) {};
    }

    void start() {
        shared_->ended = [weak = weak_from_this()](const Connection* gone) {
            if (const auto self = weak.lock())
                std::erase_if(self->connections_,
                              [gone](const auto& connection) { return connection.get() == gone; });
        };
        accept();
    }

    void stop() {
        asio::dispatch(io_, [self = shared_from_this()] {
            self->stop_accepting();
            for (const auto& connection : std::vector(self->connections_))
                connection->stop();
        });
    }

    void resume() {
        for (const auto& connection : std::vector(connections_))
            connection->resume();
    }

    void abandon() {
        stop_accepting();
        for (const auto& connection : std::vector(connections_))
            connection->close();
    }

  private:
    void stop_accepting() {
        shared_->stopping = true;
        error_code ignored;
        acceptor_.close(ignored);
        pause_.cancel();
    }

    void accept() {
        acceptor_.async_accept(
            [self = shared_from_this()](error_code failure, stream_protocol::socket socket) {
                if (self->shared_->stopping)
                    return;
                if (failure)
                    return self->accept_later(failure);
                self->admit(std::move(socket));
                self->accept();
            });
    }

    void accept_later(error_code failure) {
        shared_->log("a connection could not be accepted: " + failure.message());
        pause_.expires_after(accept_pause);
        pause_.async_wait([self = shared_from_this()](error_code cancelled) {
            if (!cancelled && !self->shared_->stopping)
                self->accept();
        });
    }

    void admit(stream_protocol::socket socket) {
        // Asio does not: a document reader's child process must not inherit it.
        ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
        const auto peer = peer_of(socket.native_handle());
        if (!peer)
            return shared_->log("a connection's peer could not be told");
        const auto all = [](const Connection&) { return true; };
        const auto theirs = [&](const Connection& each) { return each.peer().uid == peer->uid; };
        const auto& limits = shared_->limits;
        if ((of(theirs) >= limits.connections_per_user && !make_room(theirs)) ||
            (of(all) >= limits.connections && !make_room(all)))
            return turn_away(socket);
        connections_.push_back(std::make_shared<Connection>(std::move(socket), *peer, shared_));
        connections_.back()->start();
    }

    template <typename Which> [[nodiscard]] std::size_t of(Which which) const {
        return static_cast<std::size_t>(
            std::count_if(connections_.begin(), connections_.end(),
                          [&](const auto& connection) { return which(*connection); }));
    }

    /// Closes the one of these that has been silent for longest.
    template <typename Which> bool make_room(Which which) {
        std::shared_ptr<Connection> longest;
        for (const auto& connection : connections_)
            if (which(*connection) && connection->dispensable() &&
                (!longest || connection->since() < longest->since()))
                longest = connection;
        if (longest)
            longest->close();
        return longest != nullptr;
    }

    asio::io_context& io_;
    stream_protocol::acceptor acceptor_;
    asio::steady_timer pause_;
    std::shared_ptr<Answering> shared_;
    std::vector<std::shared_ptr<Connection>> connections_;
};

HttpServer::HttpServer(asio::io_context& io, int listening_fd, Handler handler, HttpLimits limits,
                       std::function<void(const std::string&)> log, Preparation prepare)
    : impl_(std::make_shared<Impl>(io, listening_fd, std::move(handler), limits, std::move(log),
                                   std::move(prepare))) {
    impl_->start();
}

HttpServer::~HttpServer() {
    impl_->abandon();
}

void HttpServer::resume() {
    impl_->resume();
}

void HttpServer::stop() {
    impl_->stop();
}

} // namespace mandated::daemon
