#include "daemon/planner/local_time.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;

const std::string zurich = "Europe/Zurich";

std::string utc(const char* day, std::chrono::minutes time, const std::string& zone = zurich) {
    return to_string(local_instant(*parse_date(day), time, zone));
}

std::string local(const char* instant) {
    return to_string(local_date(*parse_instant(instant), zurich));
}

TEST(ALocalTime, IsAnInstantInWinterAndInSummer) {
    EXPECT_EQ(utc("2027-01-05", 8h), "2027-01-05T07:00:00Z");
    EXPECT_EQ(utc("2027-07-05", 8h), "2027-07-05T06:00:00Z");
}

TEST(ALocalTime, ThatTheClocksSkipIsTheFirstInstantAfterTheGap) {
    EXPECT_EQ(utc("2027-03-28", 1h + 59min), "2027-03-28T00:59:00Z");
    EXPECT_EQ(utc("2027-03-28", 2h), "2027-03-28T01:00:00Z");
    EXPECT_EQ(utc("2027-03-28", 2h + 30min), "2027-03-28T01:00:00Z");
    EXPECT_EQ(utc("2027-03-28", 3h), "2027-03-28T01:00:00Z");
}

TEST(ALocalTime, ThatComesTwiceIsTheFirst) {
    EXPECT_EQ(utc("2027-10-31", 2h + 30min), "2027-10-31T00:30:00Z");
    EXPECT_EQ(utc("2027-10-31", 3h), "2027-10-31T02:00:00Z");
}

TEST(ALocalTime, FollowsTheRulesAfter2037) {
    EXPECT_EQ(utc("2037-07-05", 8h), "2037-07-05T06:00:00Z");
    EXPECT_EQ(utc("2038-01-05", 8h), "2038-01-05T07:00:00Z");
    EXPECT_EQ(utc("2040-07-05", 8h), "2040-07-05T06:00:00Z");
    EXPECT_EQ(utc("2039-03-27", 2h + 30min), "2039-03-27T01:00:00Z"); // the last Sunday of March
    EXPECT_EQ(utc("2099-10-24", 8h), "2099-10-24T06:00:00Z");
    EXPECT_EQ(utc("2099-10-25", 8h), "2099-10-25T07:00:00Z");
    EXPECT_EQ(local("2040-07-05T22:30:00Z"), "2040-07-06");
    EXPECT_EQ(local("2040-01-05T22:30:00Z"), "2040-01-05");
    EXPECT_EQ(local("2037-12-31T23:30:00Z"), "2038-01-01");
}

TEST(ALocalDate, ChangesAtLocalMidnight) {
    EXPECT_EQ(local("2027-01-05T22:59:59Z"), "2027-01-05");
    EXPECT_EQ(local("2027-01-05T23:00:00Z"), "2027-01-06");
    EXPECT_EQ(local("2027-07-05T22:00:00Z"), "2027-07-06");
}

TEST(ALocalDate, IsTheOneItsMorningBelongsTo) {
    for (Date day = *parse_date("2020-01-01"); day < *parse_date("2060-01-01");
         day = plus_days(day, 1)) {
        const auto instant = local_instant(day, 8h, zurich);
        ASSERT_EQ(local_date(instant, zurich), day);
        ASSERT_TRUE(instant == date::sys_days{day} + 6h || instant == date::sys_days{day} + 7h);
    }
}

TEST(AZone, IsCheckedAgainstTheCLibrary) {
    EXPECT_TRUE(check_zone(zurich)) << check_zone(zurich).error();
    EXPECT_TRUE(check_zone("America/New_York"));
    EXPECT_TRUE(check_zone("UTC"));
    const auto unknown = check_zone("Europe/Genf");
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().find("Europe/Genf"), std::string::npos);
    EXPECT_FALSE(check_zone(""));
}

TEST(TheCheckOfAZone, LeavesTheProcessesZoneAlone) {
    setenv("TZ", "Asia/Tokyo", 1);
    EXPECT_TRUE(check_zone(zurich));
    EXPECT_STREQ(std::getenv("TZ"), "Asia/Tokyo");
    unsetenv("TZ");
    EXPECT_TRUE(check_zone(zurich));
    EXPECT_EQ(std::getenv("TZ"), nullptr);
}

} // namespace
} // namespace mandated::daemon
