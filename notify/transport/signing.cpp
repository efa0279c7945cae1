#include "notify/transport/signing.h"

#include <fmt/format.h>

#include <array>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <optional>
#include <vector>

namespace mandated::notify {
namespace {

using Bytes = std::vector<unsigned char>;

constexpr std::string_view prefix = "whsec_";

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// The bytes of padded base64, or nothing.
std::optional<Bytes> from_base64(std::string_view text) {
    if (text.empty() || text.size() % 4 != 0)
        return std::nullopt;
    Bytes bytes(text.size() / 4 * 3);
    const int size = EVP_DecodeBlock(bytes.data(), bytes_of(text), static_cast<int>(text.size()));
    if (size < 0)
        return std::nullopt;
    // OpenSSL counts the padding as bytes.
    const auto last = text.find_last_not_of('=');
    bytes.resize(static_cast<std::size_t>(size) - (text.size() - 1 - last));
    return bytes;
}

std::string to_base64(const unsigned char* bytes, std::size_t size) {
    std::string text((size + 2) / 3 * 4 + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytes,
                                       static_cast<int>(size));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

Result<std::vector<Bytes>> keys_of(std::string_view secrets) {
    std::vector<Bytes> keys;
    while (true) {
        secrets.remove_prefix(std::min(secrets.find_first_not_of(' '), secrets.size()));
        if (secrets.empty())
            break;
        const auto secret = secrets.substr(0, secrets.find(' '));
        secrets.remove_prefix(secret.size());
        auto key =
            secret.starts_with(prefix) ? from_base64(secret.substr(prefix.size())) : std::nullopt;
        if (!key || key->size() < 24 || key->size() > 64)
            return Error{"a webhook's secret is not \"whsec_\" and base64 of 24 to 64 bytes"};
        keys.push_back(std::move(*key));
    }
    if (keys.empty())
        return Error{"a webhook's secret is empty"};
    return keys;
}

} // namespace

Result<std::string> webhook_signature(const std::string& secrets, const std::string& webhook_id,
                                      Instant now, const std::string& body) {
    const auto keys = keys_of(secrets);
    if (!keys)
        return Error{keys.error()};
    const auto content = fmt::format("{}.{}.{}", webhook_id, now.time_since_epoch().count(), body);
    std::string signatures;
    for (const auto& key : *keys) {
        std::array<unsigned char, EVP_MAX_MD_SIZE> mac{};
        unsigned int size = 0;
        if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytes_of(content),
                 content.size(), mac.data(), &size) == nullptr)
            return Error{"HMAC-SHA256 is not available from OpenSSL"};
        signatures += (signatures.empty() ? "v1," : " v1,") + to_base64(mac.data(), size);
    }
    return signatures;
}

Result<bool> check_webhook_secret(const std::string& secrets) {
    if (const auto keys = keys_of(secrets); !keys)
        return Error{keys.error()};
    return true;
}

} // namespace mandated::notify
