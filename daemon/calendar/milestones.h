#pragma once

#include "daemon/calendar/session_calendar.h"
#include "schema/model/milestone.h"
#include "schema/model/task.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// What a task's dates depend on beside its own anchors.
struct Adoption {
    std::string organ;   ///< "HRC"
    std::string session; ///< "59", "" where unknown
    std::optional<Date> day;
};

/// The dates of a task: for each due anchor (the alternative readings of its doubts too) the
/// deadline, and for a written report to a session the submission ten weeks before the opening.
/// Recurring anchors unfold to occurrences up to `horizon`. A task without a time, or whose session
/// nobody has dated, gives none. Source of the rules: docs/calendar.md.
[[nodiscard]] std::vector<Milestone> milestones(const Task& task, const Adoption& adoption,
                                                const SessionCalendar& calendar, Date horizon);

} // namespace mandated::daemon
