// Offsets from a day against libical, leap days included.

#include "schema/model/dates.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <libical/ical.h>

namespace mandated::daemon {
namespace {

icaltimetype ical_of(Date day) {
    auto time = icaltime_null_date();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    return time;
}

Date date_of(const icaltimetype& time) {
    return date::year{time.year} / time.month / time.day;
}

Date any_day() {
    return plus_days(*parse_date("1946-01-01"), *rc::gen::inRange(0, 42'000));
}

RC_GTEST_PROP(DaysFromADay, AreThoseOfLibical, ()) {
    const Date day = any_day();
    const int days = *rc::gen::inRange(-4000, 4000);
    auto time = ical_of(day);
    icaltime_adjust(&time, days, 0, 0, 0);
    RC_ASSERT(plus_days(day, days) == date_of(time));
    RC_ASSERT(days_between(day, plus_days(day, days)) == days);
}

RC_GTEST_PROP(WeeksFromADay, KeepItsWeekday, ()) {
    const Date day = any_day();
    const int weeks = *rc::gen::inRange(-60, 60);
    RC_ASSERT(date::weekday{plus_days(day, 7 * weeks)} == date::weekday{day});
}

RC_GTEST_PROP(MonthsFromADay, KeepItsDayOrEndTheMonth, ()) {
    const Date day = any_day();
    const int months = *rc::gen::inRange(-600, 600);
    const Date later = plus_months(day, months);
    const auto length = static_cast<unsigned>(icaltime_days_in_month(
        static_cast<int>(static_cast<unsigned>(later.month())), static_cast<int>(later.year())));
    RC_ASSERT(later.ok());
    RC_ASSERT(static_cast<unsigned>(later.day()) ==
              std::min(static_cast<unsigned>(day.day()), length));
    RC_ASSERT((later.year() / later.month() - day.year() / day.month()).count() == months);
}

} // namespace
} // namespace mandated::daemon
