#include "extractors/structure/characters.h"

namespace mandated::extractors::structure {

std::size_t columns(std::string_view text) {
    std::size_t characters = 0, tabs = 0;
    for (const char byte : text) {
        characters += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        tabs += byte == '\t';
    }
    return characters + 3 * tabs;
}

void append_folded(std::string& out, std::string_view text) {
    text = trimmed(text);
    std::size_t copied = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\t' && (text[i] != ' ' || !is_blank(text[i + 1])))
            continue;
        out.append(text.substr(copied, i - copied)) += ' ';
        while (is_blank(text[i + 1])) // the last character is none
            ++i;
        copied = i + 1;
    }
    out.append(text.substr(copied));
}

int roman_value(std::string_view letters) {
    const auto digit = [](char letter) {
        switch (letter) {
        case 'I':
            return 1;
        case 'V':
            return 5;
        case 'X':
            return 10;
        case 'L':
            return 50;
        case 'C':
            return 100;
        default:
            return 0;
        }
    };
    int value = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const int here = digit(letters[i]);
        const int next = i + 1 < letters.size() ? digit(letters[i + 1]) : 0;
        if (here == 0)
            return 0;
        value += here < next ? -here : here;
    }
    return letters.size() <= 9 && value > 0 && value < 400 ? value : 0;
}

} // namespace mandated::extractors::structure
