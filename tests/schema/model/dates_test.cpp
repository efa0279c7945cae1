#include "schema/model/dates.h"

#include <gtest/gtest.h>

namespace mandated {
namespace {

using namespace date::literals;

TEST(Dates, AreReadAndWrittenAsIsoText) {
    EXPECT_EQ(parse_date("2027-06-14"), Date{2027_y / 6 / 14});
    EXPECT_EQ(to_string(Date{2027_y / 6 / 4}), "2027-06-04");
    for (const auto* wrong : {"2027-02-29", "2027-6-14", "2027-06-14T", "14.06.2027", "-027-06-14"})
        EXPECT_FALSE(parse_date(wrong)) << wrong;
}

TEST(Instants, AreReadAndWrittenInUtc) {
    const auto instant = parse_instant("2027-06-14T07:05:09Z");
    ASSERT_TRUE(instant);
    EXPECT_EQ(to_string(*instant), "2027-06-14T07:05:09Z");
    for (const auto* wrong :
         {"2027-06-14T07:05:09", "2027-06-14 07:05:09Z", "2027-06-14T24:00:00Z"})
        EXPECT_FALSE(parse_instant(wrong)) << wrong;
}

TEST(Months, EndOnTheirLastDayWhereTheDayIsMissing) {
    EXPECT_EQ(plus_months(2024_y / 1 / 31, 1), Date{2024_y / 2 / 29});
    EXPECT_EQ(plus_months(2024_y / 2 / 29, 36), Date{2027_y / 2 / 28});
    EXPECT_EQ(days_between(2024_y / 2 / 28, 2024_y / 3 / 1), 2);
}

} // namespace
} // namespace mandated
