#include "extractors/document/docx/symbols.h"

#include <charconv>

namespace mandated::extractors::docx {
namespace {

std::string utf8(unsigned code) {
    const auto byte = [](unsigned value) { return static_cast<char>(value); };
    if (code < 0x80)
        return {byte(code)};
    if (code < 0x800)
        return {byte(0xC0 | code >> 6), byte(0x80 | (code & 0x3F))};
    return {byte(0xE0 | code >> 12), byte(0x80 | (code >> 6 & 0x3F)), byte(0x80 | (code & 0x3F))};
}

/// Adobe's Symbol encoding, where it differs from Latin-1 and a resolution may need it.
struct Sign {
    unsigned place;
    std::string_view text;
};
constexpr Sign kSymbolFont[] = {
    {0x2D, "–"}, {0xA2, "′"}, {0xA3, "≤"}, {0xB0, "°"}, {0xB1, "±"},
    {0xB2, "″"}, {0xB3, "≥"}, {0xB7, "•"}, {0xBE, "–"}, {0xD0, "–"},
};

bool is_sign_font(std::string_view font) {
    return font == "Symbol" || font.starts_with("Wingdings") || font == "Webdings" ||
           font.ends_with("Dingbats");
}

} // namespace

std::string symbol(std::string_view font, std::string_view code) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), value, 16);
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (error != std::errc() || end != code.data() + code.size() || value > 0xFFFF || surrogate)
        return {};
    const bool shifted = value >= 0xF000 && value <= 0xF0FF;
    const auto place = shifted ? value - 0xF000 : value;
    if (!is_sign_font(font))
        return place < 0x20 ? std::string() : utf8(place);
    if (!shifted && value > 0xFF)
        return utf8(value);
    if (font == "Symbol") {
        for (const auto& sign : kSymbolFont)
            if (sign.place == place)
                return std::string(sign.text);
        return place >= 0x20 && place < 0x40 ? utf8(place) : std::string();
    }
    // Round and square bullets of Wingdings.
    return place == 0x9F || place == 0xA7 || place == 0x6C ? "•" : "";
}

} // namespace mandated::extractors::docx
