#include "daemon/ctl/bridge_gate.h"

#include <fmt/format.h>

#include <array>
#include <stdexcept>
#include <sys/random.h>

namespace mandated::ctl {
namespace {

constexpr std::string_view token_start = "/?token=";

/// Takes as long wherever the two differ.
bool same_secret(std::string_view one, std::string_view other) {
    if (one.size() != other.size())
        return false;
    unsigned char difference = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        difference |= static_cast<unsigned char>(one[i] ^ other[i]);
    return difference == 0;
}

/// A cookie's value among "a=1; b=2", or "".
std::string_view cookie_in(std::string_view cookies, std::string_view name) {
    while (!cookies.empty()) {
        auto each = cookies.substr(0, cookies.find(';'));
        cookies.remove_prefix(std::min(each.size() + 1, cookies.size()));
        each.remove_prefix(std::min(each.find_first_not_of(' '), each.size()));
        if (each.starts_with(name) && each.substr(name.size()).starts_with('='))
            return each.substr(name.size() + 1);
    }
    return {};
}

} // namespace

Admission BridgeGate::admit(std::string_view target, std::string_view host,
                            std::string_view cookies) {
    if (host != fmt::format("127.0.0.1:{}", port_) && host != fmt::format("localhost:{}", port_))
        return Admission::wrong_host;
    if (target.starts_with(token_start)) {
        if (used_ || !same_secret(target.substr(token_start.size()), token_))
            return Admission::wrong_token;
        used_ = true;
        return Admission::exchanged;
    }
    return same_secret(cookie_in(cookies, name()), secret_) ? Admission::passed
                                                            : Admission::no_cookie;
}

std::string BridgeGate::cookie() const {
    return fmt::format("{}={}; HttpOnly; SameSite=Strict; Path=/", name(), secret_);
}

std::string BridgeGate::address() const {
    return fmt::format("http://127.0.0.1:{}{}{}", port_, token_start, token_);
}

std::string random_hex() {
    std::array<unsigned char, 32> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw std::runtime_error("the kernel gives no random bytes");
    std::string digits;
    for (const auto byte : bytes)
        digits += fmt::format("{:02x}", byte);
    return digits;
}

} // namespace mandated::ctl
