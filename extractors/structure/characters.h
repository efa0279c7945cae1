#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Small tests on UTF-8 text, free of the locale.
namespace mandated::extractors::structure {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_letter(char c) {
    return is_upper(c) || is_lower(c);
}
constexpr bool is_blank(char c) {
    return c == ' ' || c == '\t';
}
constexpr char to_lower(char c) {
    return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Without blanks at both ends.
constexpr std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// How many digits stand at the front.
constexpr std::size_t leading_digits(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count]))
        ++count;
    return count;
}

/// The value of at most four digits.
constexpr int number_of(std::string_view digits) {
    int value = 0;
    for (const char digit : digits.substr(0, 4))
        value = value * 10 + (digit - '0');
    return value;
}

/// Does the text begin with these words (given in lower case), whatever its case?
constexpr bool begins_with(std::string_view text, std::string_view lower_case) {
    if (text.size() < lower_case.size())
        return false;
    for (std::size_t i = 0; i < lower_case.size(); ++i)
        if (to_lower(text[i]) != lower_case[i])
            return false;
    return true;
}

constexpr bool same_words(std::string_view text, std::string_view other) {
    if (text.size() != other.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (to_lower(text[i]) != to_lower(other[i]))
            return false;
    return true;
}

/// The first word, up to a blank.
constexpr std::string_view first_word(std::string_view text) {
    return text.substr(0, text.find_first_of(" \t"));
}

/// Code points, a tab counted as the four columns it commonly takes.
std::size_t columns(std::string_view text);

/// Appends text with each run of blanks folded to one space, and none at its ends.
/// space in `out`.
void append_folded(std::string& out, std::string_view text);

/// 4 for "IV"; 0 where the letters are no Roman number below 400. Capital letters only.
int roman_value(std::string_view letters);

} // namespace mandated::extractors::structure
