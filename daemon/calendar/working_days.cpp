#include "daemon/calendar/working_days.h"

namespace mandated::daemon {
namespace {

constexpr int longest_search = 366; // days

Date rolled(Date day, const Holidays& holidays, int step) {
    for (int days = 0; days <= longest_search; ++days)
        if (const Date candidate = plus_days(day, step * days); is_working_day(candidate, holidays))
            return candidate;
    return day;
}

} // namespace

bool covers(const Holidays& holidays, date::year year) {
    const auto first = holidays.names.lower_bound(year / 1 / 1);
    return first != holidays.names.end() && first->first.year() == year;
}

bool is_working_day(Date day, const Holidays& holidays) {
    const date::weekday weekday{date::sys_days{day}};
    return weekday != date::Saturday && weekday != date::Sunday && !holidays.names.contains(day);
}

Date working_day_before(Date day, const Holidays& holidays) {
    return rolled(day, holidays, -1);
}

Date working_day_after(Date day, const Holidays& holidays) {
    return rolled(day, holidays, 1);
}

} // namespace mandated::daemon
