#include "daemon/api/http/server.h"
#include "daemon/supervision/service_manager.h"
#include "tests/daemon/scratch_folder.h"
#include "tests/daemon/supervision/environment.h"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <cstring>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;

/// systemd's end of $NOTIFY_SOCKET.
class ServiceManager {
  public:
    ServiceManager() : fd_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
        const auto path = folder_.path() / "notify";
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
        if (::bind(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address) < 0)
            throw std::runtime_error("bind " + path.string());
        variable_.emplace("NOTIFY_SOCKET", path.string());
    }
    ~ServiceManager() { ::close(fd_); }
    ServiceManager(const ServiceManager&) = delete;
    ServiceManager& operator=(const ServiceManager&) = delete;

    /// The next message, "" where there is none.
    [[nodiscard]] std::string told() const {
        char buffer[4096];
        const auto size = ::recv(fd_, buffer, sizeof buffer, MSG_DONTWAIT);
        return size > 0 ? std::string(buffer, static_cast<std::size_t>(size)) : "";
    }

  private:
    ScratchFolder folder_;
    int fd_;
    std::optional<Environment> variable_;
};

TEST(ServiceManager, IsToldOfEachState) {
    const ServiceManager manager;
    notify_ready("next: HRC/65\nMAINPID=1");
    EXPECT_EQ(manager.told(), "READY=1\nSTATUS=next: HRC/65 MAINPID=1");
    notify_reloading();
    const auto reloading = manager.told();
    EXPECT_TRUE(reloading.starts_with("RELOADING=1\nMONOTONIC_USEC=")) << reloading;
    EXPECT_GT(std::stoull(reloading.substr(reloading.rfind('=') + 1)), 0U);
    notify_status("idle");
    EXPECT_EQ(manager.told(), "STATUS=idle");
    notify_stopping();
    EXPECT_EQ(manager.told(), "STOPPING=1");
}

TEST(ServiceManager, NeedNotBeThere) {
    notify_ready("alone");
    boost::asio::io_context io;
    const Watchdog watchdog(io, [] { return true; });
    EXPECT_FALSE(watchdog.wanted());
    EXPECT_EQ(io.run(), 0U);
    EXPECT_EQ(activated_socket(), std::nullopt);
}

TEST(Watchdog, IsToldThatTheDaemonIsAliveOnlyWhileItIsWell) {
    const ServiceManager manager;
    const Environment interval("WATCHDOG_USEC", "20000");
    const Environment pid("WATCHDOG_PID", std::to_string(::getpid()));
    boost::asio::io_context io;
    int checks = 0;
    Watchdog watchdog(io, [&]() -> bool {
        switch (++checks) {
        case 1:
            return true;
        case 2:
            return false;
        case 3:
            throw std::runtime_error("database is locked");
        default:
            watchdog.stop();
            return true;
        }
    });
    EXPECT_TRUE(watchdog.wanted());
    const auto begun = std::chrono::steady_clock::now();
    io.run_for(20s);
    EXPECT_GE(std::chrono::steady_clock::now() - begun, 4 * 10ms) << "half the interval each";
    EXPECT_EQ(checks, 4);
    EXPECT_EQ(manager.told(), "WATCHDOG=1");
    EXPECT_EQ(manager.told(), "STATUS=the health check failed: database is locked");
    EXPECT_EQ(manager.told(), "WATCHDOG=1");
    EXPECT_EQ(manager.told(), "");
}

/// In a child process, since systemd passes sockets from descriptor 3 on: puts these there and says
/// what activated_socket made of it.
void expect_activation(const std::vector<int>& descriptors, const std::string& outcome) {
    const auto activate = [&] {
        // Above the places they go to, so that none is overwritten before it is put there.
        std::vector<int> high;
        for (const int fd : descriptors)
            high.push_back(::fcntl(fd, F_DUPFD, 100));
        for (std::size_t i = 0; i < high.size(); ++i)
            ::dup2(high[i], 3 + static_cast<int>(i));
        ::setenv("LISTEN_PID", std::to_string(::getpid()).c_str(), 1);
        ::setenv("LISTEN_FDS", std::to_string(descriptors.size()).c_str(), 1);
        std::string said;
        try {
            const auto socket = activated_socket();
            said = socket ? "socket " + std::to_string(*socket) : "none";
        } catch (const std::runtime_error& error) {
            said = error.what();
        }
        said += '\n';
        const auto written = ::write(STDERR_FILENO, said.data(), said.size());
        ::_exit(written > 0 ? 0 : 1);
    };
    EXPECT_EXIT(activate(), testing::ExitedWithCode(0), outcome);
}

TEST(ActivatedSocket, IsTheOneThatSystemdListensOn) {
    const ScratchFolder folder;
    const auto listening = listen_unix(folder.path() / "m.sock", 0660);
    ASSERT_TRUE(listening.ok()) << listening.error();
    const int datagrams = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    expect_activation({*listening}, "^socket 3");
    expect_activation({*listening, *listening}, "systemd passed 2 sockets, expected one");
    expect_activation({datagrams}, "something else than a listening Unix stream socket, expected");
    ::close(datagrams);
    ::close(*listening);
}

} // namespace
} // namespace mandated::daemon
