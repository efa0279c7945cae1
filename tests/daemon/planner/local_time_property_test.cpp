// Local times of every night of the year against the C library.

#include "daemon/planner/local_time.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <ctime>

namespace mandated::daemon {
namespace {

/// The C library works in this zone while it lives.
class Zone {
  public:
    explicit Zone(const std::string& name) {
        ::setenv("TZ", name.c_str(), 1);
        ::tzset();
    }
    ~Zone() {
        ::unsetenv("TZ");
        ::tzset();
    }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;
};

/// What the clocks of the zone show at an instant: the day and its minute.
std::pair<Date, int> shown_at(Instant instant) {
    const std::time_t seconds = instant.time_since_epoch().count();
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return {date::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday,
            local.tm_hour * 60 + local.tm_min};
}

RC_GTEST_PROP(ALocalTimeOfAnyDay, IsTheFirstInstantAtWhichTheClocksShowItOrLater, ()) {
    const auto name = *rc::gen::element<std::string>("Europe/Zurich", "America/New_York");
    // Half of the days are around the changes of March and of October and November.
    const int year = *rc::gen::inRange(2000, 2037);
    const Date any = plus_days(date::year{year} / 1 / 1, *rc::gen::inRange(0, 365));
    const unsigned month = *rc::gen::element<unsigned>(3, 10, 11);
    const Date change =
        date::year{year} / date::month{month} / date::day{*rc::gen::inRange(1U, 31U)};
    const Date day = *rc::gen::element(any, change);
    const int minute = *rc::gen::inRange(0, 24 * 60);

    const auto instant = local_instant(day, std::chrono::minutes{minute}, name);
    const Zone zone(name);
    const auto wanted = std::pair{day, minute};
    RC_ASSERT(shown_at(instant) >= wanted);
    RC_ASSERT(shown_at(instant - std::chrono::minutes{1}) < wanted);
    if (shown_at(instant) != wanted) // skipped by the clocks: an hour is missing
        RC_ASSERT(shown_at(instant - std::chrono::minutes{1}).second + 61 ==
                  shown_at(instant).second);
    RC_ASSERT(local_date(instant, name) == shown_at(instant).first);
}

} // namespace
} // namespace mandated::daemon
