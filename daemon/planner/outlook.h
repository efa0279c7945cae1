#pragma once

#include "daemon/planner/plan.h"

#include <functional>

namespace mandated::daemon {

/// Tells of each reminder that leaves after `now` and before `until`, by obligation and stage, as
/// things stand. What would be said once a day to come has passed is left out: it goes only where
/// nobody delivers. Nothing is kept, so a year of reminders of many tasks costs no memory.
void each_coming(const std::vector<Obligation>& obligations, const ReminderPolicy& policy,
                 Timetable& timetable, const std::unordered_set<std::string>& recorded, Instant now,
                 Instant until, const std::function<void(const Reminder&)>& tell);

} // namespace mandated::daemon
