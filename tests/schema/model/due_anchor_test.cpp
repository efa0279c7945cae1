#include "schema/model/due_anchor.h"

#include <gtest/gtest.h>

namespace mandated {
namespace {

class EveryAnchor : public testing::TestWithParam<const char*> {};

TEST_P(EveryAnchor, IsWrittenAsItWasRead) {
    const auto anchor = parse_due_anchor(GetParam());
    ASSERT_TRUE(anchor) << GetParam();
    EXPECT_EQ(to_string(*anchor), GetParam());
}

INSTANTIATE_TEST_SUITE_P(OfTheGuide, EveryAnchor,
                         testing::Values("HRC/65", "before:HRC/65", "by:HRC/65", "by:HRC/60-end",
                                         "from:HRC/60", "until:HRC/62", "HRC/S-35", "ECOSOC/2026",
                                         "by:2026-12-31", "before:2026-06-30", "in:2026",
                                         "in:2026-H1", "in:2026-Q3", "in:2026-09", "at:2026-07-18",
                                         "every:P1Y", "every:P6M", "every:session", "for:P3Y",
                                         "within:P6M", "from:2024", "OTHER/12"));

class NoAnchor : public testing::TestWithParam<const char*> {};

TEST_P(NoAnchor, IsRefused) {
    EXPECT_FALSE(parse_due_anchor(GetParam())) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(OfAllSorts, NoAnchor,
                         testing::Values("", "HRC", "HRC/", "/65", "at:2026-02-30", "in:2026-13",
                                         "in:2026-H3", "every:P0Y", "every:year", "soon:HRC/65",
                                         "in:HRC/65", "for:2026", "HRC/65-start", "by:2026-1-1"));

TEST(CalendarPeriod, EndsOnItsLastDay) {
    const auto last = [](const char* text) {
        return to_string(std::get<CalendarPeriod>(parse_due_anchor(text)->time).last_day());
    };
    EXPECT_EQ(last("in:2026"), "2026-12-31");
    EXPECT_EQ(last("in:2026-H1"), "2026-06-30");
    EXPECT_EQ(last("in:2026-Q3"), "2026-09-30");
    EXPECT_EQ(last("in:2024-02"), "2024-02-29");
}

} // namespace
} // namespace mandated
