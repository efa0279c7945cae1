#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace mandated::daemon {

/// A client that sends any bytes. Each wait gives up after ten seconds by the socket's own limit.
class RawClient {
  public:
    explicit RawClient(const std::filesystem::path& socket);
    ~RawClient();
    RawClient(RawClient&& other) noexcept;
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// False where the other side takes no more.
    bool send(std::string_view bytes) const;
    /// What comes until the other side closes.
    [[nodiscard]] std::string read_all() const;
    /// What comes up to and with these bytes, or until the other side closes.
    std::string read_until(std::string_view end) const;

  private:
    int fd_;
};

} // namespace mandated::daemon
