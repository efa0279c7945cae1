#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Words compared by their plain letters: lower case, without accents, "œ" as "oe", "’" as "'". So
/// "ASSEMBLEE GENERALE", "Assemblée générale" and its decomposed form are one. Texts leave accents
/// out on capitals, and files come composed or decomposed.
namespace mandated::extractors {

/// What one character of UTF-8 text is in plain letters; `count` 0 for a combining accent, which
/// vanishes, and for a character that has no plain form.
struct PlainLetters {
    char letters[2] = {};
    unsigned char count = 0;
    unsigned char bytes = 1; ///< the character takes in the text
    bool known = false;      ///< it has a plain form, be it nothing
};

/// `text` is not empty.
[[nodiscard]] constexpr PlainLetters plain_letters(std::string_view text) {
    constexpr std::string_view latin = "aaaaaa?ceeeeiiiidnooooo*ouuuuy**"; // U+00C0 and on
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto lead = byte(0);
    if (lead < 0x80) {
        const bool capital = lead >= 'A' && lead <= 'Z';
        return {{static_cast<char>(capital ? lead + ('a' - 'A') : lead)}, 1, 1, true};
    }
    const auto next = byte(1);
    if (lead == 0xC3 && next >= 0x80) {
        const char letter = next == 0xBF ? 'y' : latin[next & 0x1F];
        if (letter == '?')
            return {{'a', 'e'}, 2, 2, true};
        if (letter != '*')
            return {{letter}, 1, 2, true};
    }
    if (lead == 0xC5 && (next == 0x92 || next == 0x93))
        return {{'o', 'e'}, 2, 2, true};
    if ((lead == 0xCC && next >= 0x80) || (lead == 0xCD && next >= 0x80 && next <= 0xAF))
        return {{}, 0, 2, true};
    if (lead == 0xE1 && next == 0xB5 && byte(2) == 0x89) // "ᵉ" of "65ᵉ"
        return {{'e'}, 1, 3, true};
    if (lead == 0xE2 && next == 0x80 && (byte(2) == 0x98 || byte(2) == 0x99))
        return {{'\''}, 1, 3, true};
    return {};
}

/// The length in bytes of these words (given plain) at the front of a text, accents and case
/// disregarded; 0 where it begins otherwise.
[[nodiscard]] constexpr std::size_t leading_words(std::string_view text, std::string_view plain) {
    // Most texts begin otherwise, which one look tells.
    if (!text.empty() && !plain.empty() && static_cast<unsigned char>(text[0]) < 0x80 &&
        plain_letters(text).letters[0] != plain[0])
        return 0;
    std::size_t at = 0;
    std::size_t matched = 0;
    while (at < text.size()) {
        const auto next = plain_letters(text.substr(at));
        if (matched == plain.size() && (next.count > 0 || !next.known))
            break;
        if (!next.known)
            return 0;
        for (unsigned i = 0; i < next.count; ++i)
            if (matched == plain.size() || plain[matched++] != next.letters[i])
                return 0;
        at += next.bytes;
    }
    return matched == plain.size() ? at : 0;
}

/// The text in plain letters; what has no plain form stays as it is.
[[nodiscard]] inline std::string plain_text(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const auto next = plain_letters(text);
        plain.append(next.known ? std::string_view(next.letters, next.count) : text.substr(0, 1));
        text.remove_prefix(next.bytes);
    }
    return plain;
}

} // namespace mandated::extractors
