#pragma once

#include "schema/model/milestone.h"
#include "schema/store/tasks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// Which dates of open tasks of adopted texts to look at: submissions and deadlines of the likelier
/// reading that nothing delivered.
struct DueFilter {
    /// Overdue or past at entry is a task's last date that is over: by the day its task was
    /// registered (in UTC). A task that was submitted waits for its deadline only.
    enum class When { ahead, overdue, past_at_entry };
    When when = When::ahead;
    Date today;
    std::optional<Date> until; ///< the last day, of those ahead
    std::string organ;         ///< that adopted the resolution; "" for every one, so below
    std::optional<TaskKind> kind;
    std::optional<ActorClass> actor;
    std::string group;                              ///< as DueCount names it
    std::optional<std::vector<std::int64_t>> tasks; ///< these alone
};

/// One date with its task.
struct DueDate {
    TaskRow task;
    Milestone milestone;
};
/// A part of a list, by day.
struct DuePage {
    std::vector<DueDate> dates;
    int total = 0;
};
[[nodiscard]] DuePage due_dates(Database& database, const DueFilter& filter, int limit, int offset);

/// How many dates belong to a session ("HRC/65"), or where it is none to the month of their day
/// ("2026-12").
struct DueCount {
    std::string group;
    Date first, last; ///< of their days
    int submissions = 0, deadlines = 0;
    int confirmed = 0, tentative = 0, projected = 0; ///< of both
    [[nodiscard]] int total() const { return submissions + deadlines; }
};
[[nodiscard]] std::vector<DueCount> count_due(Database& database, const DueFilter& filter);

/// What says who answers for a task that has such a date.
struct DueTask {
    std::int64_t id = 0, resolution = 0;
    TaskKind kind = TaskKind::report;
    std::vector<ActorClass> actors;
};
[[nodiscard]] std::vector<DueTask> due_tasks(Database& database, const DueFilter& filter);

/// The organs that adopted something, by name.
[[nodiscard]] std::vector<std::string> adopting_organs(Database& database);

} // namespace mandated::store
