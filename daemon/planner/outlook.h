#pragma once

#include "daemon/planner/plan.h"

#include <functional>

namespace mandated::daemon {

/// Tells of each reminder that leaves after `now` and before `until`, by obligation and stage, as
/// things stand. Nothing is kept, so a year of reminders of many tasks costs no memory.
void each_coming(
    const std::vector<Obligation>& obligations, const ReminderPolicy& policy,
    const std::unordered_set<std::string>& recorded, Instant now, Instant until,
    const std::function<void(const Obligation&, const Obligation::Addressee&, Instant)>& tell);

} // namespace mandated::daemon
