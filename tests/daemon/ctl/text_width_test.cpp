#include "daemon/ctl/date_words.h"
#include "daemon/ctl/text_width.h"

#include <gtest/gtest.h>

namespace mandated::ctl {
namespace {

TEST(AText, IsCutToSoManyCells) {
    EXPECT_EQ(shortened("report on snow", 14), "report on snow");
    EXPECT_EQ(shortened("report on snow", 7), "report…");
    EXPECT_EQ(shortened("été à Genève", 4), "été…");
    EXPECT_EQ(shortened("été", 3), "été");
    EXPECT_EQ(shortened("snow", 1), "…");
    EXPECT_EQ(shortened("", 5), "");
    EXPECT_EQ(shortened("日内瓦", 4), "日…"); // half of the second does not fit
}

TEST(AText, TakesTheCellsOfItsCharacters) {
    EXPECT_EQ(width("Genève"), 6U);
    EXPECT_EQ(width("Gene\u0300ve"), 6U);
    EXPECT_EQ(width("日内瓦"), 6U);
    EXPECT_EQ(width("a\u200bb"), 2U);
    EXPECT_EQ(width("\xff"), 1U); // no UTF-8: shown as one replacement
}

TEST(AText, IsBrokenAtWords) {
    using Lines = std::vector<std::string>;
    EXPECT_EQ(broken("report on snow", 9), (Lines{"report on", "snow"}));
    EXPECT_EQ(broken("  two  blanks ", 20), (Lines{"two blanks"}));
    EXPECT_EQ(broken("unbreakable word", 4), (Lines{"unbr", "eaka", "ble", "word"}));
    EXPECT_EQ(broken("日内瓦", 4), (Lines{"日内", "瓦"}));
    EXPECT_EQ(broken("日", 1), (Lines{"日"}));
    EXPECT_EQ(broken("", 4), (Lines{""}));
}

TEST(ADateInAText, StaysOnOneLine) {
    using Lines = std::vector<std::string>;
    EXPECT_EQ(broken("due 14 Dec 2026 (projected)", 12),
              (Lines{"due", "14 Dec 2026", "(projected)"}));
    EXPECT_EQ(broken("(14 June–9 July 2027)", 12), (Lines{"(14 June–9", "July 2027)"}));
    EXPECT_EQ(longest_word("a 14 Dec 2026 b"), 11U);
}

TEST(AWrappedText, HangsBehindItsFirstLine) {
    EXPECT_EQ(wrapped("one two three four five", 17, "  ", "  "),
              "  one two three\n    four five\n");
}

TEST(ADay, IsShownForPeople) {
    EXPECT_EQ(day_words("2026-12-04"), "4 Dec 2026");
    EXPECT_EQ(day_words("June 2027"), "June 2027");
    EXPECT_EQ(iso_words("June 2027"), "2027-06");
    EXPECT_EQ(iso_words("2026-12-04"), "2026-12-04");
    EXPECT_EQ(with_day_words("moved from 2027-03-01 to 2027-03-08, see 12027-03-01"),
              "moved from 1 Mar 2027 to 8 Mar 2027, see 12027-03-01");
    EXPECT_EQ(with_day_words("at 2027-03-01T08:00:00Z"), "at 2027-03-01T08:00:00Z");
}

TEST(ADay, HasADistance) {
    EXPECT_EQ(distance_words(0), "today");
    EXPECT_EQ(distance_words(1), "tomorrow");
    EXPECT_EQ(distance_words(-1), "yesterday");
    EXPECT_EQ(distance_words(13), "in 13 days");
    EXPECT_EQ(distance_words(16), "in 2 weeks");
    EXPECT_EQ(distance_words(-21), "3 weeks ago");
    EXPECT_EQ(distance_words(61), "in 2 months");
    EXPECT_EQ(distance_words(365), "in 12 months");
    EXPECT_EQ(distance_words(-1100), "3 years ago");
}

} // namespace
} // namespace mandated::ctl
