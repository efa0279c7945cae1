#pragma once

#include "schema/model/dates.h"

#include <map>
#include <string>

namespace mandated::daemon {

/// The days off at a duty station beside Saturdays and Sundays. They are set by a circular a year
/// ahead and change, so a user enters them; a year without any has not been entered.
struct Holidays {
    std::string station; ///< "Geneva", "New York"
    std::map<Date, std::string> names;

    friend bool operator==(const Holidays&, const Holidays&) = default;
};

/// Whether any day off of the year has been entered.
[[nodiscard]] bool covers(const Holidays& holidays, date::year year);

/// Monday to Friday and no holiday.
[[nodiscard]] bool is_working_day(Date day, const Holidays& holidays);

// A day that is a working day stays itself. Where a whole year is off, the search gives up and
// leaves the day as it was.

/// Where a date counted back to rolls: the latest working day up to and including the day.
[[nodiscard]] Date working_day_before(Date day, const Holidays& holidays);
/// Where a date counted forward to rolls: the first working day from the day on.
[[nodiscard]] Date working_day_after(Date day, const Holidays& holidays);

} // namespace mandated::daemon
