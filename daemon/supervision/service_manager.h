#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace boost::asio {
class io_context;
}

namespace mandated::daemon {

// What systemd is told; each does nothing where no service manager listens ($NOTIFY_SOCKET).

/// Migrations are done, the socket listens, the first plan is made. Also ends a reload.
void notify_ready(const std::string& status);
/// The configuration is being read again; notify_ready follows.
void notify_reloading();
void notify_stopping();
/// One line for `systemctl status`: the next due item.
void notify_status(const std::string& status);

/// Tells systemd's watchdog, where it wants one, that the daemon is alive: at half the asked
/// interval, and only while the health check says so. A check that throws counts as ill.
class Watchdog {
  public:
    Watchdog(boost::asio::io_context& io, std::function<bool()> healthy);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// Whether systemd asked for one.
    [[nodiscard]] bool wanted() const;
    /// Leaves the io_context without work of the watchdog's.
    void stop();

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

/// The socket systemd listens on for us, or nothing where the daemon was not started by its socket.
/// The caller owns it. Throws std::runtime_error, with what was expected, where systemd passed
/// anything but exactly one listening Unix stream socket.
[[nodiscard]] std::optional<int> activated_socket();

} // namespace mandated::daemon
