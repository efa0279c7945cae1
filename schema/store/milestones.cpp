#include "schema/store/json_text.h"
#include "schema/store/query.h"
#include "schema/store/tasks.h"

namespace mandated::store {
namespace {

const std::string milestone_columns = "occurrence, milestones.kind, day, precision, "
                                      "milestones.status, alternative, basis, delivered";

/// The milestone in the columns from `first` on.
Milestone milestone_row(Query& row, int first) {
    return {row.text(first),
            from_name<MilestoneKind>(row.text(first + 1)).value_or(MilestoneKind::deadline),
            row.date(first + 2),
            from_name<Precision>(row.text(first + 3)).value_or(Precision::day),
            from_name<DateStatus>(row.text(first + 4)).value_or(DateStatus::projected),
            row.integer(first + 5) != 0,
            row.text(first + 6),
            row.text(first + 7)};
}

} // namespace

void put_milestones(Database& database, std::int64_t task,
                    const std::vector<Milestone>& milestones) {
    Query(database, "DELETE FROM milestones WHERE task_id = ?").with(task).run();
    Query insert(database,
                 "INSERT OR IGNORE INTO milestones (task_id, occurrence, kind, day, "
                 "precision, status, alternative, basis, delivered) VALUES (?, ?, ?, ?, ?, ?, ?, "
                 "?, ?)");
    for (const auto& milestone : milestones)
        insert
            .with(task, milestone.occurrence, name(milestone.kind), milestone.day,
                  name(milestone.precision), name(milestone.status), milestone.alternative,
                  milestone.basis, milestone.delivered)
            .run();
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
