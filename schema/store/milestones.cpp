#include "schema/store/dated_tasks.h"
#include "schema/store/json_text.h"
#include "schema/store/milestone_row.h"
#include "schema/store/tasks.h"

namespace mandated::store {
void put_milestones(Database& database, std::int64_t task,
                    const std::vector<Milestone>& milestones) {
    MilestoneWriter(database).put(task, milestones);
}

std::vector<Milestone> milestones_of(Database& database, std::int64_t task) {
    Query rows(database, "SELECT " + milestone_columns +
                             " FROM milestones WHERE task_id = ? ORDER BY day, alternative, kind");
    rows.with(task);
    std::vector<Milestone> milestones;
    while (rows.next())
        milestones.push_back(milestone_row(rows, 0));
    return milestones;
}

std::vector<OpenMilestone> open_milestones(Database& database) {
    Query rows(database, "SELECT task_id, tasks.registered_at, actors, " + milestone_columns +
                             " FROM milestones JOIN tasks ON tasks.id = task_id "
                             "JOIN resolutions ON resolutions.id = tasks.resolution_id "
                             "WHERE withdrawn = 0 AND resolutions.status = 'adopted' AND "
                             "milestones.kind IN ('submission', 'deadline') AND delivered = '' AND "
                             "(tasks.status IN ('planned', 'in progress', 'submitted') OR "
                             "tasks.status = 'deferred' AND EXISTS (SELECT 1 FROM decisions WHERE "
                             "task_id = tasks.id AND what = 'deferred')) AND CASE precision WHEN "
                             "'month' THEN date(day, "
                             "'+1 month') ELSE day END >= date(tasks.registered_at, '-1 day') "
                             "ORDER BY day, task_id");
    std::vector<OpenMilestone> open;
    while (rows.next())
        open.push_back({rows.integer(0), rows.instant(1), actors_from_json(rows.text(2)),
                        milestone_row(rows, 3)});
    return open;
}

} // namespace mandated::store
