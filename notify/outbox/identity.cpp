#include "notify/outbox/retry.h"

#include <fmt/format.h>

#include <array>
#include <openssl/evp.h>
#include <stdexcept>

namespace mandated::notify {
namespace {

/// The first 128 bits of SHA-256 in hexadecimal: as many as a UUID, and a header line stays short.
std::string hash(const std::string& text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available from OpenSSL");
    std::string out;
    for (std::size_t i = 0; i < 16; ++i)
        out += fmt::format("{:02x}", digest[i]);
    return out;
}

} // namespace

std::string message_id(const std::string& key, const std::string& domain) {
    return fmt::format("<{}@{}>", hash(key), domain);
}

std::string webhook_id(const std::string& key) {
    return "msg_" + hash(key);
}

} // namespace mandated::notify
