#include "schema/store/obligations.h"

#include "schema/store/in_force.h"
#include "schema/store/json_text.h"
#include "schema/store/milestone_row.h"

namespace mandated::store {
namespace {

/// Who it may be instead, until a person says who it is.
const std::string other_actors =
    "(SELECT json_group_array(each.value) FROM doubts, json_each(alternative) AS each WHERE "
    "doubts.task_id = tasks.id AND what = 'actor' AND NOT EXISTS (SELECT 1 FROM reviews WHERE "
    "task_id = tasks.id AND field = 'actors' AND holds = 1))";

const std::string task_columns = "SELECT tasks.id, resolution_id, tasks.registered_at, " +
                                 in_force("kind") + ", " + in_force("actors") + ", " + other_actors;
const std::string awaited =
    "withdrawn = 0 AND resolutions.status = 'adopted' AND (?1 IS NULL OR tasks.id = ?1) ";

OpenTask open_task(Query& row) {
    auto actors = actors_from_json(row.text(4));
    for (const auto& word : words_from_json(row.text(5)))
        if (const auto actor = from_name<ActorClass>(word);
            actor && std::find(actors.begin(), actors.end(), *actor) == actors.end())
            actors.push_back(*actor);
    return {row.integer(0), row.integer(1), row.instant(2),
            from_name<TaskKind>(row.text(3)).value_or(TaskKind::report), std::move(actors)};
}

std::vector<std::string> words_of(const std::vector<MilestoneKind>& kinds) {
    std::vector<std::string> words;
    words.reserve(kinds.size());
    for (const auto kind : kinds)
        words.emplace_back(name(kind));
    return words;
}

} // namespace

std::vector<OpenMilestone> open_milestones(Database& database,
                                           const std::vector<MilestoneKind>& kinds,
                                           std::optional<std::int64_t> task) {
    // What comes before the deadline of an occurrence is done once the report is submitted.
    const std::string handed_in =
        "tasks.status = 'submitted' AND milestones.kind <> 'deadline' AND occurrence = "
        "(SELECT occurrence FROM milestones AS first WHERE first.task_id = tasks.id AND "
        "first.kind = 'deadline' AND first.delivered = '' ORDER BY alternative, day LIMIT 1)";
    Query rows(
        database,
        task_columns + ", " + milestone_columns +
            ", milestones.kind = 'deadline' AND EXISTS (SELECT 1 FROM milestones AS slot WHERE "
            "slot.task_id = tasks.id AND slot.occurrence = milestones.occurrence AND "
            "slot.kind = 'submission' AND slot.day < milestones.day) "
            "FROM milestones JOIN tasks ON tasks.id = milestones.task_id "
            "JOIN resolutions ON resolutions.id = tasks.resolution_id WHERE " +
            awaited +
            "AND milestones.kind IN (SELECT value FROM json_each(?2)) AND delivered = '' AND "
            "(tasks.status IN ('planned', 'in progress', 'submitted') OR "
            "tasks.status = 'deferred' AND EXISTS (SELECT 1 FROM decisions WHERE "
            "task_id = tasks.id AND what = 'deferred')) AND NOT (" +
            handed_in +
            ") AND CASE precision WHEN 'month' THEN date(day, '+1 month') ELSE day END >= "
            "date(tasks.registered_at, '-1 day') ORDER BY day, tasks.id");
    rows.with(task, to_json(words_of(kinds)));
    constexpr int milestone_at = 6, after_submission_at = 14;
    std::vector<OpenMilestone> open;
    while (rows.next())
        open.push_back({open_task(rows), milestone_row(rows, milestone_at),
                        rows.integer(after_submission_at) != 0});
    return open;
}

void each_placed_task(Database& database, const std::function<void(const PlacedTask&)>& visit) {
    Query rows(database, "SELECT id, resolution_id, " + in_force("kind") + ", " +
                             in_force("actors") + " FROM tasks");
    while (rows.next())
        visit({rows.integer(0), rows.integer(1),
               from_name<TaskKind>(rows.text(2)).value_or(TaskKind::report),
               actors_from_json(rows.text(3))});
}

std::vector<OpenTask> undated_tasks(Database& database, std::optional<std::int64_t> task) {
    Query rows(database, task_columns +
                             " FROM tasks JOIN resolutions ON resolutions.id = "
                             "tasks.resolution_id WHERE " +
                             awaited +
                             "AND tasks.status IN ('planned', 'in progress', 'submitted') AND NOT "
                             "EXISTS (SELECT 1 FROM milestones WHERE task_id = tasks.id) "
                             "ORDER BY tasks.id");
    rows.with(task);
    std::vector<OpenTask> open;
    while (rows.next())
        open.push_back(open_task(rows));
    return open;
}

} // namespace mandated::store
