#include "schema/store/dated_tasks.h"
#include "schema/store/in_force.h"
#include "schema/store/json_text.h"
#include "schema/store/milestone_row.h"
#include "schema/store/tasks.h"

namespace mandated::store {
namespace {

/// Who it may be instead, until a person says who it is.
const std::string other_actors =
    "(SELECT json_group_array(each.value) FROM doubts, json_each(alternative) AS each WHERE "
    "doubts.task_id = tasks.id AND what = 'actor' AND NOT EXISTS (SELECT 1 FROM reviews WHERE "
    "task_id = tasks.id AND field = 'actors' AND holds = 1))";

} // namespace

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
    Query rows(database, "SELECT task_id, tasks.registered_at, " + in_force("actors") + ", " +
                             other_actors + ", " + milestone_columns +
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
    while (rows.next()) {
        auto actors = actors_from_json(rows.text(2));
        for (const auto& word : words_from_json(rows.text(3)))
            if (const auto actor = from_name<ActorClass>(word);
                actor && std::find(actors.begin(), actors.end(), *actor) == actors.end())
                actors.push_back(*actor);
        open.push_back(
            {rows.integer(0), rows.instant(1), std::move(actors), milestone_row(rows, 4)});
    }
    return open;
}

} // namespace mandated::store
