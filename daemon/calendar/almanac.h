#pragma once

#include "daemon/calendar/deadline_rules.h"
#include "daemon/calendar/session_calendar.h"
#include "daemon/calendar/working_days.h"

#include <map>
#include <string>

namespace mandated::daemon {

/// All that dates follow from beside the text: sessions, rules, and the days off of each duty
/// station. Refers to what it is made of.
struct Almanac {
    const SessionCalendar& sessions;
    const DeadlineRules& rules;
    const std::map<std::string, Holidays>& holidays; ///< by station
};

/// A day as it was counted, and the day it moved to because it is a day off.
struct Rolled {
    Date counted, day;
    std::string why; ///< "a Saturday", "Easter Monday at Geneva"; "" where it did not move
};

/// The day by a rule's roll, with the days off of the organ's duty station.
[[nodiscard]] Rolled rolled(Date counted, Roll roll, const std::string& organ,
                            const Almanac& almanac);

} // namespace mandated::daemon
