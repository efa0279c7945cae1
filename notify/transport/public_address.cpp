#include "notify/transport/public_address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <netinet/in.h>
#include <span>

namespace mandated::notify {
namespace {

using Octets = std::span<const std::uint8_t>;

struct Block {
    std::array<std::uint8_t, 16> prefix; ///< the rest zero
    unsigned bits;
};

constexpr std::array<Block, 15> special_ipv4 = {{
    {{0}, 8},
    {{10}, 8},
    {{100, 64}, 10},
    {{127}, 8},
    {{169, 254}, 16},
    {{172, 16}, 12},
    {{192, 0, 0}, 24},
    {{192, 0, 2}, 24},
    {{192, 168}, 16},
    {{192, 88, 99}, 24},
    {{198, 18}, 15},
    {{198, 51, 100}, 24},
    {{203, 0, 113}, 24},
    {{224}, 4},
    {{240}, 4},
}};
constexpr Block mapped_ipv4 = {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96};
constexpr Block translated_ipv4 = {{0x00, 0x64, 0xff, 0x9b}, 96}; // NAT64
constexpr Block global_ipv6 = {{0x20}, 3};
/// Within the global block: Teredo and other protocol assignments, documentation, 6to4.
constexpr std::array<Block, 4> special_ipv6 = {{
    {{0x20, 0x01}, 23},
    {{0x20, 0x01, 0x0d, 0xb8}, 32},
    {{0x20, 0x02}, 16},
    {{0x3f, 0xff}, 20},
}};

bool within(Octets address, const Block& block) {
    for (unsigned bit = 0; bit < block.bits; ++bit) {
        const auto mask = 0x80u >> (bit % 8);
        if ((address[bit / 8] & mask) != (block.prefix[bit / 8] & mask))
            return false;
    }
    return true;
}

bool is_public_ipv4(Octets address) {
    return std::none_of(special_ipv4.begin(), special_ipv4.end(),
                        [&](const Block& block) { return within(address, block); });
}

bool is_public_ipv6(Octets address) {
    if (within(address, mapped_ipv4) || within(address, translated_ipv4))
        return is_public_ipv4(address.subspan(12));
    return within(address, global_ipv6) &&
           std::none_of(special_ipv6.begin(), special_ipv6.end(),
                        [&](const Block& block) { return within(address, block); });
}

} // namespace

bool is_public_address(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        const auto& ipv4 = reinterpret_cast<const sockaddr_in&>(address).sin_addr.s_addr;
        return is_public_ipv4({reinterpret_cast<const std::uint8_t*>(&ipv4), 4});
    }
    if (address.sa_family == AF_INET6) {
        const auto& ipv6 = reinterpret_cast<const sockaddr_in6&>(address).sin6_addr;
        return is_public_ipv6({ipv6.s6_addr, 16});
    }
    return false;
}

} // namespace mandated::notify
