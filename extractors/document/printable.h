#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace mandated::extractors {

/// How many bytes from `at` on are printable ASCII, counted in steps of eight: what a text is made
/// of nearly always, and needs no look at each byte.
[[nodiscard]] inline std::size_t printable_run(std::string_view text, std::size_t at) {
    constexpr std::uint64_t each = 0x0101010101010101;
    constexpr std::uint64_t high = 0x80 * each;
    const auto begin = at;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        const auto below_space = (bytes - 0x20 * each) & ~bytes;
        const auto deletes = (bytes ^ 0x7F * each) - each; // 0x7F becomes 0xFF
        if ((bytes | below_space | deletes) & high)
            break;
    }
    return at - begin;
}

} // namespace mandated::extractors
