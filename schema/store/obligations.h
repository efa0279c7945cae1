#pragma once

#include "schema/model/milestone.h"
#include "schema/model/task.h"
#include "schema/store/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

// What reminders follow from, without any text of the tasks.

/// An open task of an adopted text, as far as it matters who is told of it and when.
struct OpenTask {
    std::int64_t id = 0, resolution = 0;
    Instant registered;
    TaskKind kind = TaskKind::report;
    std::vector<ActorClass> actors; ///< with those of a doubtful other reading
};

/// A milestone that may still be reminded of: of an open task, not delivered and not past when the
/// task was registered. Once a report is submitted, what leads to that is over for the task's first
/// open occurrence.
struct OpenMilestone {
    OpenTask task;
    Milestone milestone;
    bool after_submission = false; ///< a deadline with a submission before it
};
/// Those of these kinds, by day and task; of one task where given.
[[nodiscard]] std::vector<OpenMilestone> open_milestones(
    Database& database,
    const std::vector<MilestoneKind>& kinds = {MilestoneKind::submission, MilestoneKind::deadline},
    std::optional<std::int64_t> task = std::nullopt);

/// What of any task says who answers for it, with what people decided.
struct PlacedTask {
    std::int64_t id = 0, resolution = 0;
    TaskKind kind = TaskKind::report;
    std::vector<ActorClass> actors;
};
void each_placed_task(Database& database, const std::function<void(const PlacedTask&)>& visit);

/// Open tasks of adopted texts for which no day is known; one where given.
[[nodiscard]] std::vector<OpenTask> undated_tasks(Database& database,
                                                  std::optional<std::int64_t> task = std::nullopt);

} // namespace mandated::store
