#include "extractors/language/en/ordinals.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace mandated::extractors::en {
namespace {

/// An ordinal as a careful typist writes it, the slow and plain way round.
std::string in_words(int value) {
    static constexpr std::array units = {"",     "one", "two",   "three", "four",
                                         "five", "six", "seven", "eight", "nine"};
    static constexpr std::array first = {"",          "first",       "second",     "third",
                                         "fourth",    "fifth",       "sixth",      "seventh",
                                         "eighth",    "ninth",       "tenth",      "eleventh",
                                         "twelfth",   "thirteenth",  "fourteenth", "fifteenth",
                                         "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
    static constexpr std::array tens = {"",      "",      "twenty",  "thirty", "forty",
                                        "fifty", "sixty", "seventy", "eighty", "ninety"};
    const auto at = [](const auto& words, int i) {
        return std::string(words.at(static_cast<std::size_t>(i)));
    };
    if (value >= 100) {
        const auto hundreds = at(units, value / 100) + " hundred";
        return value % 100 == 0 ? hundreds + "th" : hundreds + " and " + in_words(value % 100);
    }
    if (value < 20)
        return at(first, value);
    const auto round = at(tens, value / 10);
    return value % 10 == 0 ? round.substr(0, round.size() - 1) + "ieth"
                           : round + "-" + at(first, value % 10);
}

std::string without(std::string text, char unwanted) {
    std::erase(text, unwanted);
    return text;
}

TEST(Ordinal, ReadsEachFromOneTo999) {
    for (int value = 1; value <= 999; ++value)
        ASSERT_EQ(ordinal(in_words(value)), value) << in_words(value);
}

TEST(Ordinal, ReadsEachWithItsHyphenLostOrMadeASpace) {
    for (int value = 1; value <= 999; ++value) {
        auto words = in_words(value);
        ASSERT_EQ(ordinal(without(words, '-')), value) << words;
        std::replace(words.begin(), words.end(), '-', ' ');
        ASSERT_EQ(ordinal(words), value) << words;
    }
}

TEST(Ordinal, ReadsFigures) {
    for (int value = 1; value <= 999; ++value)
        ASSERT_EQ(ordinal(std::to_string(value) + "th"), value);
    EXPECT_EQ(ordinal("1st"), 1);
    EXPECT_EQ(ordinal("42nd"), 42);
    EXPECT_EQ(ordinal("53rd"), 53);
}

TEST(Ordinal, ReadsCommonMisspellings) {
    EXPECT_EQ(ordinal("Fourtieth"), 40);
    EXPECT_EQ(ordinal("fourty-first"), 41);
    EXPECT_EQ(ordinal("ninty-nineth"), 99);
    EXPECT_EQ(ordinal("twelvth"), 12);
    EXPECT_EQ(ordinal("SIXTY -  FIFTH"), 65);
}

TEST(Ordinal, IsNothingElse) {
    for (const auto* words :
         {"", "sixty", "sixty-five", "sixty-second fifth", "hundred", "twenty-tenth", "th", "0th",
          "1000th", "65", "65t", "first session", "zero hundredth"})
        EXPECT_FALSE(ordinal(words)) << words;
}

} // namespace
} // namespace mandated::extractors::en
