#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace mandated::ctl {

/// A way for this user's browser to the daemon's socket, at 127.0.0.1 with a free port. Whoever
/// opens its address first gets a cookie and is let through; everybody else, and whoever names
/// another host (DNS rebinding), is refused. What passes reaches the daemon as this user's.
class Bridge {
  public:
    /// Listens at once; throws std::runtime_error where the daemon's socket does not answer or no
    /// port can be had.
    explicit Bridge(std::filesystem::path socket);
    ~Bridge();
    Bridge(const Bridge&) = delete;
    Bridge& operator=(const Bridge&) = delete;

    /// "http://127.0.0.1:40123/?token=…", good for one use.
    [[nodiscard]] std::string address() const;
    /// Passes on until SIGINT, SIGTERM or SIGHUP, or until the daemon is gone. Whether it is gone.
    [[nodiscard]] bool run();

  private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace mandated::ctl
