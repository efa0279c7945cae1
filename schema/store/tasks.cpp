#include "schema/store/tasks.h"

#include "schema/store/doubts.h"
#include "schema/store/json_text.h"
#include "schema/store/query.h"

namespace mandated::store {
namespace {

const std::string task_columns =
    "SELECT tasks.id, tasks.resolution_id, resolutions.identity, address, para, idx, kind, actors, "
    "verb, count, recipients, due, summary, conditions, evidence, tasks.status, withdrawn, "
    "tasks.registered_at, "
    "(SELECT value FROM reviews WHERE task_id = tasks.id AND field = 'due' ORDER BY id DESC "
    "LIMIT 1), resolutions.status = 'draft', "
    "EXISTS (SELECT 1 FROM decisions WHERE task_id = tasks.id AND what = 'deferred') "
    "FROM tasks JOIN resolutions ON resolutions.id = tasks.resolution_id ";

TaskRow task_row(Database& database, Query& row) {
    TaskRow out;
    out.id = row.integer(0);
    out.resolution = row.integer(1);
    out.identity = row.text(2);
    out.address = row.text(3);
    out.task.para = row.text(4);
    out.task.index = static_cast<int>(row.integer(5));
    out.task.kind = from_name<TaskKind>(row.text(6)).value_or(TaskKind::report);
    out.task.actors = actors_from_json(row.text(7));
    out.task.verb = row.text(8);
    out.task.count = static_cast<int>(row.integer(9));
    out.task.recipients = words_from_json(row.text(10));
    out.task.due = anchors_from_json(row.text(11));
    out.task.summary = row.text(12);
    out.task.conditions = words_from_json(row.text(13));
    out.task.evidence = evidence_from_json(row.text(14));
    out.status = from_name<TaskStatus>(row.text(15)).value_or(TaskStatus::planned);
    out.withdrawn = row.integer(16) != 0;
    out.registered = row.instant(17);
    if (const auto reviewed = row.maybe_text(18))
        out.reviewed_due = anchors_from_json(*reviewed);
    out.draft = row.integer(19) != 0;
    out.has_new_session = row.integer(20) != 0;
    out.task.doubts = doubts_of(database, out.resolution, out.id);
    return out;
}

std::vector<TaskRow> task_rows(Database& database, Query& rows) {
    std::vector<TaskRow> tasks;
    while (rows.next())
        tasks.push_back(task_row(database, rows));
    return tasks;
}

/// What a person decided about a task's time, else what was read.
const std::string due_in_force = "coalesce((SELECT value FROM reviews WHERE task_id = tasks.id AND "
                                 "field = 'due' ORDER BY id DESC LIMIT 1), due)";

} // namespace

Task effective(const TaskRow& row) {
    Task task = row.task;
    if (row.reviewed_due) {
        task.due = *row.reviewed_due;
        std::erase_if(task.doubts, [](const Doubt& doubt) { return doubt.what == Aspect::due; });
    }
    return task;
}

bool is_open(const TaskRow& row) {
    return mandated::is_open(row.status) ||
           (row.status == TaskStatus::deferred && row.has_new_session);
}

std::int64_t add_task(Database& database, std::int64_t resolution, const std::string& identity,
                      const Task& task, int position, Instant now) {
    Query insert(database,
                 "INSERT INTO tasks (resolution_id, para, idx, address, position, kind, actors, "
                 "verb, count, recipients, due, summary, conditions, evidence, registered_at, "
                 "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .with(resolution, task.para, task.index,
              identity + ":" + local_address(task.para, task.index), position, name(task.kind),
              to_json(task.actors), task.verb, task.count, to_json(task.recipients),
              to_json(task.due), task.summary, to_json(task.conditions), to_json(task.evidence),
              now, now)
        .run();
    const auto id = last_id(database);
    put_doubts(database, resolution, id, task.doubts);
    return id;
}

void update_task(Database& database, std::int64_t id, const Task& task, int position, Instant now) {
    Query update(database, "UPDATE tasks SET position = ?, kind = ?, actors = ?, verb = ?, "
                           "count = ?, recipients = ?, due = ?, summary = ?, conditions = ?, "
                           "evidence = ?, withdrawn = 0, updated_at = ? WHERE id = ? "
                           "RETURNING resolution_id");
    update.with(position, name(task.kind), to_json(task.actors), task.verb, task.count,
                to_json(task.recipients), to_json(task.due), task.summary, to_json(task.conditions),
                to_json(task.evidence), now, id);
    update.next();
    const auto resolution = update.integer(0);
    update.next(); // runs the statement to its end, so that it holds no lock
    put_doubts(database, resolution, id, task.doubts);
}

void set_position(Database& database, std::int64_t id, int position) {
    Query(database, "UPDATE tasks SET position = ? WHERE id = ?").with(position, id).run();
}

void set_withdrawn(Database& database, std::int64_t id, bool withdrawn, Instant now) {
    Query(database, "UPDATE tasks SET withdrawn = ?, updated_at = ? WHERE id = ?")
        .with(withdrawn, now, id)
        .run();
}

void set_status(Database& database, std::int64_t id, TaskStatus status, Instant now) {
    Query(database, "UPDATE tasks SET status = ?, updated_at = ? WHERE id = ?")
        .with(name(status), now, id)
        .run();
}

void add_review(Database& database, std::int64_t id, const std::string& field,
                const std::string& value, const std::string& note, const std::string& by,
                Instant now) {
    Query(database, "INSERT INTO reviews (task_id, field, value, note, by, at) "
                    "VALUES (?, ?, ?, ?, ?, ?)")
        .with(id, field, value, note, by, now)
        .run();
}

std::optional<TaskRow> find_task(Database& database, std::int64_t id) {
    Query row(database, task_columns + "WHERE tasks.id = ?");
    return row.with(id).next() ? std::optional{task_row(database, row)} : std::nullopt;
}

std::optional<TaskRow> find_task(Database& database, const std::string& address) {
    // The end of an address starts after a slash: 59/3:33.2 of A/HRC/RES/59/3:33.2.
    Query rows(database, task_columns + "WHERE address = ?1 OR address LIKE '%/' || ?2 ESCAPE '\\' "
                                        "ORDER BY address <> ?1 LIMIT 2");
    auto found = task_rows(database, rows.with(address, escaped_for_like(address)));
    if (found.empty() || (found.size() > 1 && found.front().address != address))
        return std::nullopt;
    return std::move(found.front());
}

std::vector<TaskRow> tasks_of(Database& database, std::int64_t resolution) {
    Query rows(database,
               task_columns + "WHERE tasks.resolution_id = ? ORDER BY position, idx, tasks.id");
    return task_rows(database, rows.with(resolution));
}

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
        "WHERE (?2 OR withdrawn = 0) AND (?3 IS NULL OR kind = ?3) "
        "AND (?4 IS NULL OR tasks.status = ?4) "
        "AND (?5 IS NULL OR EXISTS (SELECT 1 FROM json_each(actors) WHERE value = ?5)) "
        "AND (?6 IS NULL OR EXISTS (SELECT 1 FROM milestones WHERE task_id = tasks.id AND "
        "occurrence = ?6) OR EXISTS (SELECT 1 FROM json_each(" +
        due_in_force +
        ") WHERE value IN (?6, ?6 || '-end') OR value LIKE '%:' || ?6 OR "
        "value LIKE '%:' || ?6 || '-end')) "
        "AND (?7 IS NULL OR resolutions.identity = ?7 OR resolutions.identity LIKE '%/' || ?8 "
        "ESCAPE '\\') "
        "AND (?9 IS NULL AND ?10 IS NULL OR EXISTS (SELECT 1 " +
        of_task + "(?9 IS NULL OR " + latest + " >= ?9) AND (?10 IS NULL OR day <= ?10))) ";
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
