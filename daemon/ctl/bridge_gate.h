#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mandated::ctl {

/// What becomes of a request to a bridge.
enum class Admission {
    passed,      ///< goes to the daemon
    exchanged,   ///< the token was right: set the cookie and drop it from the address
    wrong_host,  ///< names another host than 127.0.0.1 or localhost with this port
    wrong_token, ///< used before, or never given out
    no_cookie
};

/// Decides who may cross a bridge. The token is good for one use; after it the cookie counts.
class BridgeGate {
  public:
    BridgeGate(std::uint16_t port, std::string token, std::string secret)
        : port_(port), token_(std::move(token)), secret_(std::move(secret)) {}

    /// Of a request's target, Host and Cookie headers, "" where it has none.
    [[nodiscard]] Admission admit(std::string_view target, std::string_view host,
                                  std::string_view cookies);
    /// The value of Set-Cookie that opens the bridge. Ports share cookies, so its name has the
    /// port.
    [[nodiscard]] std::string cookie() const;
    [[nodiscard]] std::string address() const;

  private:
    [[nodiscard]] std::string name() const { return "mandated_board_" + std::to_string(port_); }

    std::uint16_t port_;
    std::string token_, secret_;
    bool used_ = false;
};

/// 256 bits from the kernel as 64 hexadecimal digits.
[[nodiscard]] std::string random_hex();

} // namespace mandated::ctl
