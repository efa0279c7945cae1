#pragma once

#include "daemon/api/http/message.h"
#include "schema/model/result.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace mandated::daemon {

/// What one client may take.
struct HttpLimits {
    std::size_t body_bytes = std::size_t{64} * 1024 * 1024; ///< more is answered with 413
    std::size_t header_bytes = std::size_t{16} * 1024;      ///< more is answered with 431
    /// At once. One more takes the place of the one that has been silent longest, or is answered
    /// with 503 where all are at work.
    std::size_t connections = 64;
    /// Of one user at once: some places stay for others.
    std::size_t connections_per_user = 48;
    /// Of one user; as many again may come in a burst. More are answered with 429.
    double requests_per_second = 2000;
    /// For one request to arrive whole (then 408), for its answer to be taken, and between two
    /// requests.
    std::chrono::seconds idle{30};
};

/// HTTP/1.1 on a listening Unix socket. The io_context is run by one thread, which also calls the
/// handler, so handlers need no locks; reading and writing never block it.
class HttpServer {
  public:
    /// Takes the descriptor over. `log` is told, in words for the operator, what a handler threw
    /// and why a connection could not be accepted; it must not throw. `prepare` is called with each
    /// request before the handler.
    HttpServer(boost::asio::io_context& io, int listening_fd, Handler handler,
               HttpLimits limits = {}, std::function<void(const std::string&)> log = {},
               Preparation prepare = {});
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Asks the answers that come in pieces and had none to give for their next one.
    void resume();

    /// Accepts nothing more, closes the connections that wait or are still sending, and lets the
    /// answers being written finish. The io_context has no work of the server's left after that.
    void stop();

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

/// A listening Unix socket with these permissions (0660). A socket file that nobody listens to is
/// replaced; the error says so where another daemon is running, or where the path is something else
/// or cannot be used.
[[nodiscard]] Result<int> listen_unix(const std::filesystem::path& path, unsigned mode);

} // namespace mandated::daemon
