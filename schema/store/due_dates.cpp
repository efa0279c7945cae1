#include "schema/store/due_dates.h"

#include "schema/store/in_force.h"
#include "schema/store/json_text.h"
#include "schema/store/milestone_row.h"
#include "schema/store/task_row.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace mandated::store {
namespace {

/// A month that has begun may still hold its day.
std::string latest(const std::string& table) {
    return fmt::format("CASE {0}.precision WHEN 'month' THEN date({0}.day, '+1 month', '-1 day') "
                       "ELSE {0}.day END",
                       table);
}

const std::string group = "CASE WHEN instr(occurrence, '/') THEN occurrence ELSE "
                          "substr(milestones.day, 1, 7) END";

/// No later date of the task is over as well.
const std::string is_last =
    "NOT EXISTS (SELECT 1 FROM milestones AS other WHERE other.task_id = tasks.id AND other.kind "
    "IN ('submission', 'deadline') AND other.alternative = 0 AND other.delivered = '' AND " +
    latest("other") +
    " < ?1 AND (other.day, other.kind, other.occurrence) > (milestones.day, milestones.kind, "
    "milestones.occurrence)) AND (milestones.kind = 'deadline' OR tasks.status <> 'submitted')";

std::string condition(DueFilter::When when) {
    const auto last_day = latest("milestones");
    switch (when) {
    case DueFilter::When::ahead:
        return last_day + " >= ?1 AND (?2 IS NULL OR milestones.day <= ?2)";
    case DueFilter::When::overdue:
        return last_day + " < ?1 AND " + last_day + " >= date(tasks.registered_at) AND " + is_last;
    case DueFilter::When::past_at_entry:
        break;
    }
    return last_day + " < ?1 AND " + last_day + " < date(tasks.registered_at) AND " + is_last;
}

const std::string tables = "FROM tasks JOIN resolutions ON resolutions.id = tasks.resolution_id "
                           "JOIN milestones ON milestones.task_id = tasks.id ";

std::string where(const DueFilter& filter) {
    return "WHERE milestones.kind IN ('submission', 'deadline') AND alternative = 0 AND "
           "delivered = '' AND " +
           condition(filter.when) +
           " AND withdrawn = 0 AND resolutions.status = 'adopted' AND (tasks.status IN "
           "('planned', 'in progress', 'submitted') OR (tasks.status = 'deferred' AND EXISTS "
           "(SELECT 1 FROM decisions WHERE task_id = tasks.id AND what = 'deferred'))) "
           "AND (?3 IS NULL OR organ = ?3) AND (?4 IS NULL OR " +
           in_force("kind") + " = ?4) AND (?5 IS NULL OR EXISTS (SELECT 1 FROM json_each(" +
           in_force("actors") + ") WHERE value = ?5)) AND (?6 IS NULL OR " + group +
           " = ?6) AND (?7 IS NULL OR tasks.id IN (SELECT value FROM json_each(?7))) ";
}

void bind(Query& query, const DueFilter& filter) {
    const auto optional_text = [](const std::string& text) {
        return text.empty() ? std::nullopt : std::optional{text};
    };
    const auto word = [](const auto& value) {
        return value ? std::optional{std::string(name(*value))} : std::nullopt;
    };
    const auto ids = filter.tasks
                         ? std::optional{fmt::format("[{}]", fmt::join(*filter.tasks, ","))}
                         : std::nullopt;
    query.with(filter.today, filter.until, optional_text(filter.organ), word(filter.kind),
               word(filter.actor), optional_text(filter.group), ids);
}

} // namespace

DuePage due_dates(Database& database, const DueFilter& filter, int limit, int offset) {
    DuePage page;
    Query count(database, "SELECT count(*) " + tables + where(filter));
    bind(count, filter);
    count.next();
    page.total = static_cast<int>(count.integer(0));
    Query rows(database, "SELECT tasks.id, " + milestone_columns + " " + tables + where(filter) +
                             "ORDER BY milestones.day" +
                             (filter.when == DueFilter::When::ahead ? "" : " DESC") +
                             ", resolutions.identity, position, idx, occurrence, milestones.kind "
                             "LIMIT ?8 OFFSET ?9");
    bind(rows, filter);
    rows.bind(8, limit);
    rows.bind(9, offset);
    while (rows.next())
        if (auto task = find_task(database, rows.integer(0)))
            page.dates.push_back({*std::move(task), milestone_row(rows, 1)});
    return page;
}

std::vector<DueCount> count_due(Database& database, const DueFilter& filter) {
    Query rows(database, "SELECT " + group +
                             ", min(milestones.day), max(milestones.day), "
                             "sum(milestones.kind = 'submission'), sum(milestones.kind = "
                             "'deadline'), sum(milestones.status = 'confirmed'), "
                             "sum(milestones.status = 'tentative'), sum(milestones.status = "
                             "'projected') " +
                             tables + where(filter) + "GROUP BY 1 ORDER BY 2, 1");
    bind(rows, filter);
    std::vector<DueCount> counts;
    const auto number = [&](int column) { return static_cast<int>(rows.integer(column)); };
    while (rows.next())
        counts.push_back({rows.text(0), rows.date(1), rows.date(2), number(3), number(4), number(5),
                          number(6), number(7)});
    return counts;
}

std::vector<DueTask> due_tasks(Database& database, const DueFilter& filter) {
    Query rows(database, "SELECT DISTINCT tasks.id, tasks.resolution_id, " + in_force("kind") +
                             ", " + in_force("actors") + " " + tables + where(filter));
    bind(rows, filter);
    std::vector<DueTask> tasks;
    while (rows.next())
        tasks.push_back({rows.integer(0), rows.integer(1),
                         from_name<TaskKind>(rows.text(2)).value_or(TaskKind::report),
                         actors_from_json(rows.text(3))});
    return tasks;
}

std::vector<std::string> adopting_organs(Database& database) {
    Query rows(database, "SELECT DISTINCT organ FROM resolutions WHERE status = 'adopted' AND "
                         "organ <> '' ORDER BY 1");
    std::vector<std::string> organs;
    while (rows.next())
        organs.push_back(rows.text(0));
    return organs;
}

} // namespace mandated::store
