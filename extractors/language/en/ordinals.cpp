#include "extractors/language/en/ordinals.h"

#include <span>

namespace mandated::extractors::en {
namespace {

struct Word {
    std::string_view letters;
    int value;
};

// Besides the right spellings those that typists have left in official texts.
constexpr Word kUnits[] = {{"first", 1},   {"second", 2}, {"third", 3}, {"fourth", 4},
                           {"forth", 4},   {"fifth", 5},  {"fith", 5},  {"sixth", 6},
                           {"seventh", 7}, {"eighth", 8}, {"eigth", 8}, {"eighteth", 8},
                           {"ninth", 9},   {"nineth", 9}};
constexpr Word kTeens[] = {{"tenth", 10},       {"eleventh", 11},   {"twelfth", 12},
                           {"twelvth", 12},     {"thirteenth", 13}, {"fourteenth", 14},
                           {"forteenth", 14},   {"fifteenth", 15},  {"sixteenth", 16},
                           {"seventeenth", 17}, {"eighteenth", 18}, {"eigteenth", 18},
                           {"nineteenth", 19},  {"ninteenth", 19}};
constexpr Word kRoundTens[] = {{"twentieth", 20}, {"twentyeth", 20},  {"thirtieth", 30},
                               {"fortieth", 40},  {"fourtieth", 40},  {"fiftieth", 50},
                               {"sixtieth", 60},  {"seventieth", 70}, {"eightieth", 80},
                               {"eightith", 80},  {"ninetieth", 90},  {"nintieth", 90}};
constexpr Word kTens[] = {{"twenty", 20}, {"thirty", 30}, {"forty", 40},   {"fourty", 40},
                          {"fifty", 50},  {"sixty", 60},  {"seventy", 70}, {"eighty", 80},
                          {"eigthy", 80}, {"ninety", 90}, {"ninty", 90}};
constexpr Word kHundreds[] = {{"one", 1}, {"two", 2},   {"three", 3}, {"four", 4}, {"five", 5},
                              {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9}, {"a", 1}};

/// Drops the first of the words from the front of `rest`; 0 where none is there.
int take(std::string_view& rest, std::span<const Word> words) {
    for (const auto& word : words)
        if (rest.starts_with(word.letters)) {
            rest.remove_prefix(word.letters.size());
            return word.value;
        }
    return 0;
}

int whole(std::string_view rest, std::span<const Word> words) {
    for (const auto& word : words)
        if (rest == word.letters)
            return word.value;
    return 0;
}

int below_hundred(std::string_view rest) {
    for (const std::span<const Word> words :
         {std::span<const Word>(kUnits), std::span<const Word>(kTeens),
          std::span<const Word>(kRoundTens)})
        if (const int value = whole(rest, words))
            return value;
    const int tens = take(rest, kTens);
    const int unit = tens ? whole(rest, kUnits) : 0;
    return unit ? tens + unit : 0;
}

std::optional<int> in_words(std::string_view rest) {
    int hundreds = 0;
    if (const auto at = rest.find("hundred"); at != std::string_view::npos) {
        hundreds = at == 0 ? 1 : whole(rest.substr(0, at), kHundreds);
        if (hundreds == 0)
            return std::nullopt;
        rest.remove_prefix(at + std::string_view("hundred").size());
        if (rest == "th")
            return hundreds * 100;
        if (rest.starts_with("and"))
            rest.remove_prefix(3);
    }
    const int value = below_hundred(rest);
    return value ? std::optional(hundreds * 100 + value) : std::nullopt;
}

std::optional<int> in_figures(std::string_view letters) {
    int value = 0;
    std::size_t digits = 0;
    while (digits < letters.size() && letters[digits] >= '0' && letters[digits] <= '9') {
        if (digits == 3)
            return std::nullopt;
        value = value * 10 + (letters[digits++] - '0');
    }
    const auto ending = letters.substr(digits);
    const bool known = ending == "th" || ending == "st" || ending == "nd" || ending == "rd";
    return value > 0 && known ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<int> ordinal(std::string_view words) {
    // The longest ordinal, "three hundred and seventy-seventh", has 29 letters.
    char letters[40];
    std::size_t count = 0;
    for (const char byte : words) {
        if (byte == ' ' || byte == '-' || byte == '\t')
            continue;
        if (count == sizeof letters)
            return std::nullopt;
        letters[count++] = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    const std::string_view text(letters, count);
    if (text.empty())
        return std::nullopt;
    return text.front() >= '0' && text.front() <= '9' ? in_figures(text) : in_words(text);
}

bool ends_ordinal(std::string_view word) {
    const auto ending = word.size() > 2 ? word.substr(word.size() - 2) : std::string_view{};
    return ending == "th" || ending == "st" || ending == "nd" || ending == "rd";
}

} // namespace mandated::extractors::en
