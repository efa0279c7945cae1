#include "daemon/supervision/service_manager.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <systemd/sd-daemon.h>

#include <ctime>
#include <stdexcept>
#include <sys/socket.h>

namespace mandated::daemon {
namespace {

/// One line, since a line break would begin another assignment.
std::string one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::uint64_t monotonic_microseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000 +
           static_cast<std::uint64_t>(now.tv_nsec) / 1'000;
}

} // namespace

void notify_ready(const std::string& status) {
    ::sd_notify(0, ("READY=1\nSTATUS=" + one_line(status)).c_str());
}

void notify_reloading() {
    ::sd_notify(
        0, ("RELOADING=1\nMONOTONIC_USEC=" + std::to_string(monotonic_microseconds())).c_str());
}

void notify_stopping() {
    ::sd_notify(0, "STOPPING=1");
}

void notify_status(const std::string& status) {
    ::sd_notify(0, ("STATUS=" + one_line(status)).c_str());
}

class Watchdog::Impl : public std::enable_shared_from_this<Watchdog::Impl> {
  public:
    Impl(boost::asio::io_context& io, std::function<bool()> healthy)
        : healthy_(std::move(healthy)), timer_(io) {
        std::uint64_t microseconds = 0;
        if (::sd_watchdog_enabled(0, &microseconds) > 0)
            interval_ = std::chrono::microseconds(microseconds / 2);
    }

    [[nodiscard]] bool wanted() const { return interval_.count() > 0; }

    void wait() {
        timer_.expires_after(interval_);
        timer_.async_wait([self = shared_from_this()](boost::system::error_code cancelled) {
            if (cancelled || self->stopped_)
                return;
            self->check();
            self->wait();
        });
    }

    void stop() {
        stopped_ = true;
        timer_.cancel();
    }

  private:
    void check() const {
        bool well = false;
        try {
            well = healthy_();
        } catch (const std::exception& failure) {
            notify_status(std::string("the health check failed: ") + failure.what());
        }
        if (well)
            ::sd_notify(0, "WATCHDOG=1");
    }

    std::function<bool()> healthy_;
    boost::asio::steady_timer timer_;
    std::chrono::microseconds interval_{0};
    bool stopped_ = false;
};

Watchdog::Watchdog(boost::asio::io_context& io, std::function<bool()> healthy)
    : impl_(std::make_shared<Impl>(io, std::move(healthy))) {
    if (impl_->wanted())
        impl_->wait();
}

Watchdog::~Watchdog() {
    impl_->stop();
}

bool Watchdog::wanted() const {
    return impl_->wanted();
}

void Watchdog::stop() {
    impl_->stop();
}

std::optional<int> activated_socket() {
    // Whatever is inherited is ours, not a child process's.
    const int count = ::sd_listen_fds(1);
    if (count < 0)
        throw std::runtime_error(
            "socket activation: LISTEN_FDS or LISTEN_PID cannot be understood");
    if (count == 0)
        return std::nullopt;
    if (count > 1)
        throw std::runtime_error("socket activation: systemd passed " + std::to_string(count) +
                                 " sockets, expected one (ListenStream= once in mandated.socket)");
    if (::sd_is_socket_unix(SD_LISTEN_FDS_START, SOCK_STREAM, 1, nullptr, 0) <= 0)
        throw std::runtime_error(
            "socket activation: systemd passed something else than a listening "
            "Unix stream socket, expected ListenStream=/a/path in mandated.socket");
    return SD_LISTEN_FDS_START;
}

} // namespace mandated::daemon
