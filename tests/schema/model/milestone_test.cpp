#include "schema/model/milestone.h"

#include <gtest/gtest.h>

namespace mandated {
namespace {

Milestone on(const char* day, Precision precision) {
    Milestone milestone;
    milestone.day = *parse_date(day);
    milestone.precision = precision;
    return milestone;
}

TEST(AMilestone, ShowsNoDayNobodyKnows) {
    EXPECT_EQ(shown_day(on("2027-04-05", Precision::day)), "2027-04-05");
    EXPECT_EQ(shown_day(on("2026-07-01", Precision::month)), "July 2026");
    EXPECT_EQ(shown_day(on("2026-12-01", Precision::month)), "December 2026");
}

TEST(AMilestoneOfAMonth, MayBeOnItsLastDay) {
    EXPECT_EQ(to_string(latest_day(on("2027-04-05", Precision::day))), "2027-04-05");
    EXPECT_EQ(to_string(latest_day(on("2028-02-01", Precision::month))), "2028-02-29");
    EXPECT_EQ(to_string(latest_day(on("2026-12-01", Precision::month))), "2026-12-31");
}

} // namespace
} // namespace mandated
