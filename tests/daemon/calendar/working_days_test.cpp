#include "daemon/calendar/working_days.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mandated::daemon {
namespace {

Date day(const char* text) {
    return *parse_date(text);
}

const Holidays& geneva() {
    static const Holidays holidays{"Geneva",
                                   {{day("2027-03-26"), "Good Friday"},
                                    {day("2027-03-29"), "Easter Monday"},
                                    {day("2028-01-01"), "New Year's Day"}}};
    return holidays;
}

TEST(WorkingDays, AreMondayToFridayButHolidays) {
    EXPECT_TRUE(is_working_day(day("2027-03-25"), geneva()));
    EXPECT_FALSE(is_working_day(day("2027-03-26"), geneva()));
    EXPECT_FALSE(is_working_day(day("2027-03-27"), geneva())) << "a Saturday";
    EXPECT_FALSE(is_working_day(day("2027-03-28"), geneva())) << "a Sunday";
    EXPECT_TRUE(is_working_day(day("2027-03-26"), {})) << "nothing entered";
}

TEST(WorkingDays, ADateRollsOverAWholeEaster) {
    EXPECT_EQ(working_day_before(day("2027-03-29"), geneva()), day("2027-03-25"));
    EXPECT_EQ(working_day_after(day("2027-03-26"), geneva()), day("2027-03-30"));
    EXPECT_EQ(working_day_before(day("2027-03-30"), geneva()), day("2027-03-30"));
    EXPECT_EQ(working_day_after(day("2027-03-25"), geneva()), day("2027-03-25"));
}

TEST(WorkingDays, AYearIsCoveredOnceADayOfItIsEntered) {
    EXPECT_TRUE(covers(geneva(), date::year{2027}));
    EXPECT_TRUE(covers(geneva(), date::year{2028}));
    EXPECT_FALSE(covers(geneva(), date::year{2026}));
    EXPECT_FALSE(covers(geneva(), date::year{2029}));
}

TEST(WorkingDays, AnEndlessHolidayLeavesTheDay) {
    Holidays endless{"Nowhere", {}};
    for (int days = -400; days <= 400; ++days)
        endless.names[plus_days(day("2027-06-14"), days)] = "closed";
    EXPECT_EQ(working_day_before(day("2027-06-14"), endless), day("2027-06-14"));
    EXPECT_EQ(working_day_after(day("2027-06-14"), endless), day("2027-06-14"));
}

/// Some days off around a day.
Holidays holidays_near(Date around, const std::vector<int>& offsets) {
    Holidays holidays{"Geneva", {}};
    for (const int offset : offsets)
        holidays.names[plus_days(around, offset % 12)] = "a holiday";
    return holidays;
}

RC_GTEST_PROP(WorkingDaysProperty, RollingFindsTheNearestWorkingDay,
              (const std::vector<int>& offsets)) {
    const Date from = plus_days(day("2020-01-01"), *rc::gen::inRange(0, 20'000));
    const auto holidays = holidays_near(from, offsets);
    const Date back = working_day_before(from, holidays);
    const Date forward = working_day_after(from, holidays);
    RC_ASSERT(is_working_day(back, holidays));
    RC_ASSERT(is_working_day(forward, holidays));
    RC_ASSERT(back <= from);
    RC_ASSERT(forward >= from);
    for (Date between = plus_days(back, 1); between < forward; between = plus_days(between, 1))
        RC_ASSERT(!is_working_day(between, holidays) || between == from);
    RC_ASSERT(working_day_before(back, holidays) == back);
    RC_ASSERT(working_day_after(forward, holidays) == forward);
}

} // namespace
} // namespace mandated::daemon
