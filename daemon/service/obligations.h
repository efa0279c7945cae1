#pragma once

#include "daemon/planner/plan.h"
#include "daemon/planner/timetable.h"
#include "daemon/service/context.h"
#include "daemon/service/placing.h"

#include <memory>
#include <optional>
#include <vector>

namespace mandated::daemon {

/// What is to be told to whom, as stored and configured at one moment.
struct Duties {
    std::shared_ptr<const Directory> directory;
    Timetable timetable;
    std::vector<Obligation> obligations;
};

/// The milestones of open tasks that are reminded of, and tasks without a date for this period and
/// the next; of one task where given. No task's text is read.
[[nodiscard]] Duties duties(Context& context, std::optional<std::int64_t> task = std::nullopt);

/// The period of a rhythm that a day is in, "2027-Q1", as a date of its first day.
[[nodiscard]] Milestone period_of(Rhythm rhythm, Date day);
/// The first day of the period after it.
[[nodiscard]] Date next_period(Rhythm rhythm, Date day);

} // namespace mandated::daemon
