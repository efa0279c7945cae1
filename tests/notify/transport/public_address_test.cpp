#include "notify/transport/public_address.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace mandated::notify {
namespace {

bool is_public(const char* text) {
    sockaddr_in ipv4{};
    ipv4.sin_family = AF_INET;
    if (inet_pton(AF_INET, text, &ipv4.sin_addr) == 1)
        return is_public_address(reinterpret_cast<const sockaddr&>(ipv4));
    sockaddr_in6 ipv6{};
    ipv6.sin6_family = AF_INET6;
    EXPECT_EQ(inet_pton(AF_INET6, text, &ipv6.sin6_addr), 1) << text;
    return is_public_address(reinterpret_cast<const sockaddr&>(ipv6));
}

TEST(PublicAddresses, AreThoseOfTheInternetAlone) {
    for (const auto* address :
         {"8.8.8.8", "157.150.34.32", "172.15.255.255", "172.32.0.0", "100.63.0.1", "100.128.0.1",
          "223.255.255.255", "2a00:1450:4001::8a", "2001:4860::1", "::ffff:8.8.8.8",
          "64:ff9b::808:808"})
        EXPECT_TRUE(is_public(address)) << address;
}

TEST(PublicAddresses, AreNotPrivateLocalOrReservedOnes) {
    for (const auto* address : {"0.0.0.0",
                                "10.1.2.3",
                                "100.64.0.1",
                                "127.0.0.1",
                                "127.255.255.254",
                                "169.254.169.254",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.0.0.1",
                                "192.0.2.1",
                                "192.168.1.1",
                                "198.18.0.1",
                                "198.19.255.255",
                                "198.51.100.7",
                                "203.0.113.9",
                                "224.0.0.1",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "fe80::1",
                                "fc00::1",
                                "fd12::1",
                                "ff02::1",
                                "2001:db8::1",
                                "2001::1",
                                "2002:7f00:1::",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "64:ff9b::7f00:1",
                                "::127.0.0.1"})
        EXPECT_FALSE(is_public(address)) << address;
}

TEST(PublicAddresses, AreOfTheInternetProtocols) {
    sockaddr unix_socket{};
    unix_socket.sa_family = AF_UNIX;
    EXPECT_FALSE(is_public_address(unix_socket));
}

} // namespace
} // namespace mandated::notify
