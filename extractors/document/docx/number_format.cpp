#include "extractors/document/docx/number_format.h"

#include <algorithm>

namespace mandated::extractors::docx {
namespace {

std::string letters(int value, char first) {
    if (value < 1 || value > 780)
        return std::to_string(value);
    const int repeats = (value - 1) / 26 + 1;
    return std::string(static_cast<std::size_t>(repeats),
                       static_cast<char>(first + (value - 1) % 26));
}

std::string roman(int value) {
    if (value < 1 || value > 3999)
        return std::to_string(value);
    struct Sign {
        int value;
        std::string_view text;
    };
    static constexpr Sign signs[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                                     {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                                     {5, "v"},    {4, "iv"},   {1, "i"}};
    std::string text;
    for (const auto& sign : signs)
        for (; value >= sign.value; value -= sign.value)
            text += sign.text;
    return text;
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text;
}

std::string ordinal(int value) {
    const bool teen = value % 100 / 10 == 1;
    const int last = teen ? 0 : value % 10;
    return std::to_string(value) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

} // namespace

std::string printed_number(int value, std::string_view format) {
    if (format == "none")
        return {};
    if (format == "lowerLetter")
        return letters(value, 'a');
    if (format == "upperLetter")
        return letters(value, 'A');
    if (format == "lowerRoman")
        return roman(value);
    if (format == "upperRoman")
        return upper(roman(value));
    if (format == "ordinal")
        return ordinal(value);
    if (format == "decimalZero" && value >= 0 && value < 10)
        return "0" + std::to_string(value);
    if (format == "numberInDash")
        return "- " + std::to_string(value) + " -";
    if (format == "decimalEnclosedParen")
        return "(" + std::to_string(value) + ")";
    if (format == "decimalEnclosedFullstop")
        return std::to_string(value) + ".";
    return std::to_string(value);
}

} // namespace mandated::extractors::docx
