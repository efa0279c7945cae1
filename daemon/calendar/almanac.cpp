#include "daemon/calendar/almanac.h"

namespace mandated::daemon {
namespace {

const Holidays& holidays_of(const std::string& station, const Almanac& almanac) {
    static const Holidays none;
    const auto found = almanac.holidays.find(station);
    return found == almanac.holidays.end() ? none : found->second;
}

std::string day_off(Date day, const Holidays& holidays) {
    const date::weekday weekday{date::sys_days{day}};
    if (weekday == date::Saturday)
        return "a Saturday";
    if (weekday == date::Sunday)
        return "a Sunday";
    const auto named = holidays.names.find(day);
    return named == holidays.names.end() ? "a day off at " + holidays.station
                                         : named->second + " at " + holidays.station;
}

} // namespace

Rolled rolled(Date counted, Roll roll, const std::string& organ, const Almanac& almanac) {
    if (roll == Roll::none)
        return {counted, counted, ""};
    const auto& holidays = holidays_of(station_of(almanac.rules, organ), almanac);
    const auto day = roll == Roll::back ? working_day_before(counted, holidays)
                                        : working_day_after(counted, holidays);
    return {counted, day, day == counted ? "" : day_off(counted, holidays)};
}

} // namespace mandated::daemon
