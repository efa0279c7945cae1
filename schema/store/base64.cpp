#include "schema/store/base64.h"

#include <openssl/evp.h>

namespace mandated::store {

std::string to_base64(std::string_view bytes) {
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0'); // and the NUL that OpenSSL adds
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                       reinterpret_cast<const unsigned char*>(bytes.data()),
                                       static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    if (text.size() % 4 != 0)
        return std::nullopt;
    std::string bytes(text.size() / 4 * 3, '\0');
    const auto padding = text.ends_with("==") ? 2U : text.ends_with('=') ? 1U : 0U;
    const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                       reinterpret_cast<const unsigned char*>(text.data()),
                                       static_cast<int>(text.size()));
    if (length < static_cast<int>(padding))
        return std::nullopt;
    // OpenSSL takes the padding for zero bytes.
    bytes.erase(static_cast<std::size_t>(length) - padding);
    return to_base64(bytes) == text ? std::optional{std::move(bytes)} : std::nullopt;
}

} // namespace mandated::store
