#include "extractors/language/fr/ordinals.h"

#include "extractors/language/letters.h"

#include <algorithm>
#include <array>
#include <span>

namespace mandated::extractors::fr {
namespace {

struct Word {
    std::string_view letters;
    int value;
};

constexpr Word kAlone[] = {{"premier", 1}, {"premiere", 1}, {"second", 2}, {"seconde", 2}};
constexpr Word kUnits[] = {{"deuxieme", 2},  {"troisieme", 3}, {"quatrieme", 4},
                           {"cinquieme", 5}, {"cinqieme", 5},  {"sixieme", 6},
                           {"septieme", 7},  {"huitieme", 8},  {"neuvieme", 9}};
constexpr Word kTeens[] = {{"dixieme", 10},    {"onzieme", 11},     {"douzieme", 12},
                           {"treizieme", 13},  {"quatorzieme", 14}, {"quinzieme", 15},
                           {"seizieme", 16},   {"dixseptieme", 17}, {"dixhuitieme", 18},
                           {"dixneuvieme", 19}};
constexpr Word kRoundTens[] = {{"vingtieme", 20},    {"trentieme", 30},   {"quarantieme", 40},
                               {"cinquantieme", 50}, {"soixantieme", 60}, {"quatrevingtieme", 80}};
constexpr Word kTens[] = {{"vingt", 20},     {"trente", 30},   {"quarante", 40},
                          {"cinquante", 50}, {"soixante", 60}, {"quatrevingt", 80}};
constexpr Word kHundreds[] = {{"deux", 2}, {"trois", 3}, {"quatre", 4}, {"cinq", 5},
                              {"six", 6},  {"sept", 7},  {"huit", 8},   {"neuf", 9}};

int whole(std::string_view rest, std::span<const Word> words) {
    for (const auto& word : words)
        if (rest == word.letters)
            return word.value;
    return 0;
}

int below_hundred(std::string_view rest) {
    if (const int unit = whole(rest, kUnits))
        return unit;
    if (const int teen = whole(rest, kTeens))
        return teen;
    if (const int round = whole(rest, kRoundTens))
        return round;
    for (const auto& tens : kTens) {
        if (!rest.starts_with(tens.letters))
            continue;
        auto unit = rest.substr(tens.letters.size());
        if (unit.starts_with("et"))
            unit.remove_prefix(2);
        if (unit == "unieme")
            return tens.value + 1;
        if (const int value = whole(unit, kUnits))
            return tens.value + value;
        // "soixante-dixième" is the seventieth, "quatre-vingt-onzième" the ninety-first.
        const int teen = tens.value == 60 || tens.value == 80 ? whole(unit, kTeens) : 0;
        return teen ? tens.value + teen : 0;
    }
    return 0;
}

std::optional<int> in_words(std::string_view rest) {
    if (const int alone = whole(rest, kAlone))
        return alone;
    int hundreds = 0;
    // "cent" begins no word that is below a hundred.
    if (const auto at = rest.find("cent"); at != std::string_view::npos) {
        hundreds = at == 0 ? 1 : whole(rest.substr(0, at), kHundreds);
        if (hundreds == 0)
            return std::nullopt;
        rest.remove_prefix(at + std::string_view("cent").size());
        if (rest == "ieme")
            return hundreds * 100;
        if (rest.starts_with("et"))
            rest.remove_prefix(2);
        if (rest == "unieme")
            return hundreds * 100 + 1;
    }
    const int value = below_hundred(rest);
    return value ? std::optional(hundreds * 100 + value) : std::nullopt;
}

std::optional<int> in_figures(std::string_view letters) {
    constexpr auto endings = std::to_array<std::string_view>(
        {"e", "er", "re", "ere", "eme", "ieme", "nd", "nde", "d", "de"});
    int value = 0;
    std::size_t digits = 0;
    while (digits < letters.size() && letters[digits] >= '0' && letters[digits] <= '9') {
        if (digits == 3)
            return std::nullopt;
        value = value * 10 + (letters[digits++] - '0');
    }
    const bool known =
        std::find(endings.begin(), endings.end(), letters.substr(digits)) != endings.end();
    return value > 0 && known ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<int> ordinal(std::string_view words) {
    // The longest, "quatre cent quatre-vingt-quatorzième", has 33 letters.
    char letters[48];
    std::size_t count = 0;
    while (!words.empty()) {
        const auto next = plain_letters(words);
        if (!next.known || count + next.count > sizeof letters)
            return std::nullopt;
        words.remove_prefix(next.bytes);
        for (unsigned i = 0; i < next.count; ++i)
            if (const char letter = next.letters[i];
                letter != ' ' && letter != '-' && letter != '\t')
                letters[count++] = letter;
    }
    const std::string_view text(letters, count);
    if (text.empty())
        return std::nullopt;
    return text.front() >= '0' && text.front() <= '9' ? in_figures(text) : in_words(text);
}

bool ends_ordinal(std::string_view word) {
    return word.ends_with("ieme");
}

} // namespace mandated::extractors::fr
