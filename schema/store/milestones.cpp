#include "schema/store/dated_tasks.h"
#include "schema/store/milestone_row.h"
#include "schema/store/tasks.h"

namespace mandated::store {
void put_milestones(Database& database, std::int64_t task, const std::vector<Milestone>& milestones,
                    Date today) {
    MilestoneWriter(database, today).put(task, milestones);
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

} // namespace mandated::store
