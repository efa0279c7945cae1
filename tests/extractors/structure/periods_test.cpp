#include "extractors/language/en/headings.h"
#include "extractors/structure/periods.h"

#include <gtest/gtest.h>

namespace mandated::extractors::structure {
namespace {

std::string days(std::string_view text) {
    const auto period = leading_period(text, en::headings());
    return period ? to_string(period->first_day) + " " + to_string(period->last_day) : "none";
}

TEST(Periods, AreReadAsPrinted) {
    EXPECT_EQ(days("4 July 2025"), "2025-07-04 2025-07-04");
    EXPECT_EQ(days("16 June–8 July 2025"), "2025-06-16 2025-07-08");
    EXPECT_EQ(days("11–29 September 2017"), "2017-09-11 2017-09-29");
    EXPECT_EQ(days("11 September - 6 October 2023"), "2023-09-11 2023-10-06");
    EXPECT_EQ(days("30 June to 17 July 2020"), "2020-06-30 2020-07-17");
    EXPECT_EQ(days("24 February–13 March and 15–23 June 2020"), "2020-02-24 2020-06-23");
    EXPECT_EQ(days("28 December 2029–5 January 2030"), "2029-12-28 2030-01-05");
    EXPECT_EQ(days("28 December–5 January 2030"), "2029-12-28 2030-01-05");
}

TEST(Periods, TellTheirLength) {
    const auto period = leading_period("4 July 2025 [Adopted without a vote.]", en::headings());
    ASSERT_TRUE(period);
    EXPECT_EQ(period->length, 11u);
}

TEST(Periods, AreNothingElse) {
    for (const auto* text : {"", "4 July", "31 June 2025", "July 2025", "2025 session",
                             "30th meeting", "4 Julius 2025", "59/3.", "4-5-6"})
        EXPECT_EQ(days(text), "none") << text;
}

} // namespace
} // namespace mandated::extractors::structure
