#include "schema/model/base64_url.h"

#include <cstdint>

namespace mandated {
namespace {

constexpr std::string_view letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr unsigned letter_bits = 6, byte_bits = 8, letter_mask = 63, byte_mask = 255;

} // namespace

std::string to_base64_url(std::string_view bytes) {
    std::string text;
    std::uint32_t bits = 0;
    unsigned waiting = 0;
    for (const char byte : bytes) {
        bits = bits << byte_bits | static_cast<unsigned char>(byte);
        for (waiting += byte_bits; waiting >= letter_bits; waiting -= letter_bits)
            text += letters[bits >> (waiting - letter_bits) & letter_mask];
    }
    if (waiting > 0)
        text += letters[bits << (letter_bits - waiting) & letter_mask];
    return text;
}

std::optional<std::string> from_base64_url(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    unsigned waiting = 0;
    for (const char letter : text) {
        const auto value = letters.find(letter);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = bits << letter_bits | static_cast<std::uint32_t>(value);
        waiting += letter_bits;
        if (waiting >= byte_bits) {
            waiting -= byte_bits;
            bytes += static_cast<char>(bits >> waiting & byte_mask);
        }
    }
    // Only one text stands for these bytes.
    if (to_base64_url(bytes) != text)
        return std::nullopt;
    return bytes;
}

} // namespace mandated
