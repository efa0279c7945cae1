// Dates that recur by a length of time against libical, and what holds for every series of
// sessions.
#include "daemon/calendar/projection_rules.h"
#include "daemon/calendar/recurrence.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <libical/ical.h>

namespace mandated::daemon {
namespace {

Date any_day() {
    return plus_days(*parse_date("2000-01-01"), *rc::gen::inRange(0, 20000));
}

/// The rhythm as RFC 5545 with RFC 7529 writes it: a month without the day has its last day.
std::string rule_of(const Duration& rhythm) {
    constexpr std::array<const char*, 4> units = {"YEARLY", "MONTHLY", "WEEKLY", "DAILY"};
    return std::string("RSCALE=GREGORIAN;SKIP=BACKWARD;FREQ=") +
           units.at(static_cast<std::size_t>(rhythm.unit)) +
           ";INTERVAL=" + std::to_string(rhythm.count);
}

std::vector<Date> by_libical(Date start, const Duration& rhythm, const Span& span) {
    const auto recurrence = icalrecurrencetype_from_string(rule_of(rhythm).c_str());
    auto first = to_string(start);
    std::erase(first, '-');
    auto* iterator = icalrecur_iterator_new(recurrence, icaltime_from_string(first.c_str()));
    std::vector<Date> days;
    for (auto at = icalrecur_iterator_next(iterator); !icaltime_is_null_time(at);
         at = icalrecur_iterator_next(iterator)) {
        const Date day = date::year{at.year} / at.month / at.day;
        if (day > span.to)
            break;
        if (day > start && day >= span.from)
            days.push_back(day);
    }
    icalrecur_iterator_free(iterator);
    std::free(recurrence.rscale); // the caller's
    return days;
}

RC_GTEST_PROP(DatesThatRecur, AreThoseOfLibical, ()) {
    const auto start = any_day();
    const auto rhythm =
        *rc::gen::element(Duration{1, Duration::Unit::years}, Duration{2, Duration::Unit::years},
                          Duration{6, Duration::Unit::months}, Duration{1, Duration::Unit::months},
                          Duration{3, Duration::Unit::months}, Duration{2, Duration::Unit::weeks},
                          Duration{10, Duration::Unit::days});
    const auto from = plus_days(start, *rc::gen::inRange(-400, 1200));
    const Span span{from, plus_days(from, *rc::gen::inRange(0, 2000))};
    std::vector<Date> ours;
    for (const auto& each : dates_after({Relation::by, start}, rhythm, span)) {
        RC_ASSERT(each.at_best == DateStatus::projected);
        ours.push_back(std::get<Date>(each.anchor.time));
    }
    RC_ASSERT(ours == by_libical(start, rhythm, span));
}

TEST(AYearAfterALeapDay, IsTheLastOfFebruary) {
    const Date leap = *parse_date("2028-02-29");
    const Span span{leap, *parse_date("2032-12-31")};
    std::vector<std::string> days;
    for (const auto& each : dates_after({Relation::at, leap}, {1, Duration::Unit::years}, span))
        days.push_back(to_string(std::get<Date>(each.anchor.time)));
    EXPECT_EQ(days,
              (std::vector<std::string>{"2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"}));
}

struct Series {
    SessionId start;
    Span span;
    std::vector<int> numbers;
};

Series any_series(const SessionCalendar& calendar, const DueAnchor& rhythm) {
    const auto organ = *rc::gen::element<std::string>("HRC", "GA", "CSW");
    Series series{{organ, std::to_string(*rc::gen::inRange(40, 80))}, {}, {}};
    const auto opens = calendar.find(series.start)->opens();
    series.span = {opens, plus_days(opens, *rc::gen::inRange(0, 4000))};
    for (const auto& each :
         sessions_after({Relation::at, series.start}, rhythm, series.span, calendar))
        series.numbers.push_back(*each.anchor.session()->regular_number());
    return series;
}

RC_GTEST_PROP(SessionsThatRecur, AreInTheSpanInOrderAndNoneTwice, ()) {
    const SessionCalendar calendar(shipped_sessions());
    const DueAnchor rhythm{Relation::every, *rc::gen::element<decltype(DueAnchor::time)>(
                                                EachSession{}, Duration{1, Duration::Unit::years},
                                                Duration{2, Duration::Unit::years},
                                                Duration{6, Duration::Unit::months})};
    const auto series = any_series(calendar, rhythm);
    int last = *series.start.regular_number();
    for (const int number : series.numbers) {
        RC_ASSERT(number > last);
        const auto session = calendar.find({series.start.organ, std::to_string(number)});
        RC_ASSERT(session->opens() >= series.span.from);
        RC_ASSERT(session->opens() <= series.span.to);
        last = number;
    }
}

RC_GTEST_PROP(SessionsThatRecur, LeaveNoneOutAndKeepTheirTurn, ()) {
    const SessionCalendar calendar(shipped_sessions());
    const int years = *rc::gen::inRange(0, 3); // 0: every session
    const auto rhythm = years == 0
                            ? DueAnchor{Relation::every, EachSession{}}
                            : DueAnchor{Relation::every, Duration{years, Duration::Unit::years}};
    const auto series = any_series(calendar, rhythm);
    const int step = years == 0 ? 1 : years * *sessions_a_year(series.start.organ);
    int expected = *series.start.regular_number();
    for (const int number : series.numbers)
        RC_ASSERT(number == (expected += step));
    const auto next = calendar.find({series.start.organ, std::to_string(expected + step)});
    RC_ASSERT(next->opens() > series.span.to);
}

} // namespace
} // namespace mandated::daemon
