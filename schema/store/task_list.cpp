#include "schema/store/in_force.h"
#include "schema/store/task_row.h"

namespace mandated::store {
namespace {

/// A doubt that nobody settled, a word that awaits a second person, or one said of an older text.
const std::string in_doubt =
    "(EXISTS (SELECT 1 FROM doubts WHERE doubts.task_id = tasks.id AND coalesce((SELECT "
    "json_extract(value, '$.verdict') FROM reviews WHERE task_id = tasks.id AND field = 'verdict' "
    "AND holds = 1 ORDER BY id DESC LIMIT 1), '') <> 'confirmed' AND NOT EXISTS (SELECT 1 FROM "
    "reviews WHERE task_id = tasks.id AND holds = 1 AND field = CASE what WHEN 'actor' THEN "
    "'actors' WHEN 'recipient' THEN 'recipients' ELSE what END)) "
    "OR EXISTS (SELECT 1 FROM reviews AS said WHERE said.task_id = tasks.id AND said.field <> "
    "'status' AND (said.holds = 0 OR said.outdated = 1) AND said.id = (SELECT max(id) FROM reviews "
    "WHERE task_id = said.task_id AND field = said.field)))";

const std::string unreviewed = "NOT EXISTS (SELECT 1 FROM reviews WHERE task_id = tasks.id AND "
                               "field <> 'status' AND holds = 1)";

std::string review_condition(const std::optional<ReviewState>& state) {
    if (!state)
        return "";
    return "AND (" + in_doubt + (*state == ReviewState::unreviewed ? " OR " + unreviewed : "") +
           ") ";
}

} // namespace

TaskPage list_tasks(Database& database, const TaskFilter& filter, Date today) {
    // A month that has begun may still hold its day.
    const std::string latest =
        "CASE precision WHEN 'month' THEN date(day, '+1 month', '-1 day') ELSE day END";
    const std::string of_task = "FROM milestones WHERE task_id = tasks.id AND delivered = '' AND "
                                "milestones.kind IN ('submission', 'deadline') AND ";
    // The next milestone is the earliest not over before today, of a doubtful other reading too; a
    // task whose days are all past sorts by its last one.
    const std::string next = "coalesce((SELECT min(day) " + of_task + latest +
                             " >= ?1), (SELECT max(day) " + of_task + "alternative = 0))";
    const std::string where =
        "WHERE (?2 OR withdrawn = 0) AND (?3 IS NULL OR " + in_force("kind") +
        " = ?3) "
        "AND (?4 IS NULL OR tasks.status = ?4) "
        "AND (?5 IS NULL OR EXISTS (SELECT 1 FROM json_each(" +
        in_force("actors") +
        ") WHERE value = ?5)) "
        "AND (?6 IS NULL OR EXISTS (SELECT 1 FROM milestones WHERE task_id = tasks.id AND "
        "occurrence = ?6) OR EXISTS (SELECT 1 FROM json_each(" +
        in_force("due") +
        ") WHERE value IN (?6, ?6 || '-end') OR value LIKE '%:' || ?6 OR "
        "value LIKE '%:' || ?6 || '-end')) "
        "AND (?7 IS NULL OR resolutions.identity = ?7 OR resolutions.identity LIKE '%/' || ?8 "
        "ESCAPE '\\') "
        "AND (?9 IS NULL AND ?10 IS NULL OR EXISTS (SELECT 1 " +
        of_task + "(?9 IS NULL OR " + latest + " >= ?9) AND (?10 IS NULL OR day <= ?10))) " +
        review_condition(filter.review);
    const auto bind = [&](Query& query) {
        const auto optional_text = [](const std::string& text) {
            return text.empty() ? std::nullopt : std::optional{text};
        };
        const auto word = [](const auto& value) {
            return value ? std::optional{std::string(name(*value))} : std::nullopt;
        };
        query.with(today, filter.withdrawn, word(filter.kind), word(filter.status),
                   word(filter.actor), optional_text(filter.session),
                   optional_text(filter.resolution), escaped_for_like(filter.resolution),
                   filter.due_from, filter.due_until);
    };
    TaskPage page;
    Query count(database, "SELECT count(*) FROM tasks JOIN resolutions ON resolutions.id = "
                          "tasks.resolution_id " +
                              where);
    bind(count);
    count.next();
    page.total = static_cast<int>(count.integer(0));
    Query rows(database, task_columns + where + "ORDER BY " + next + " IS NULL, " + next +
                             ", resolutions.identity, position, idx LIMIT ?11 OFFSET ?12");
    bind(rows);
    rows.bind(11, filter.limit);
    rows.bind(12, filter.offset);
    page.tasks = task_rows(database, rows);
    return page;
}

} // namespace mandated::store
