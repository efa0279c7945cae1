#include "schema/store/tasks.h"

#include "schema/store/doubts.h"
#include "schema/store/json_text.h"
#include "schema/store/query.h"
#include "schema/store/task_row.h"

namespace mandated::store {
namespace {

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
    out.draft = row.integer(18) != 0;
    out.has_new_session = row.integer(19) != 0;
    out.added = row.integer(20) != 0;
    out.split_from = row.maybe_integer(21);
    out.position = static_cast<int>(row.integer(22));
    out.reviews = reviews_of(database, out.id);
    out.task.doubts = doubts_of(database, out.resolution, out.id);
    return out;
}

} // namespace

std::vector<TaskRow> task_rows(Database& database, Query& rows) {
    std::vector<TaskRow> tasks;
    while (rows.next())
        tasks.push_back(task_row(database, rows));
    return tasks;
}

Task effective(const TaskRow& row) {
    Task task = row.task;
    settle(task, row.reviews);
    return task;
}

bool is_closed(const TaskRow& row) {
    const auto judged = judgement(row.reviews);
    return judged && closes(judged->verdict);
}

bool is_open(const TaskRow& row) {
    return mandated::is_open(row.status) ||
           (row.status == TaskStatus::deferred && row.has_new_session);
}

int next_index(Database& database, std::int64_t resolution, const std::string& para) {
    Query row(database,
              "SELECT coalesce(max(idx), 0) + 1 FROM tasks WHERE resolution_id = ? AND para = ?");
    row.with(resolution, para).next();
    return static_cast<int>(row.integer(0));
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
                           "evidence = ?, updated_at = ? WHERE id = ? "
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

void set_added(Database& database, std::int64_t id, std::optional<std::int64_t> split_from) {
    Query(database, "UPDATE tasks SET added = 1, split_from = ? WHERE id = ?")
        .with(split_from, id)
        .run();
}

std::vector<TaskRow> parts_of(Database& database, std::int64_t id) {
    Query rows(database, task_columns + "WHERE split_from = ? ORDER BY position, idx");
    return task_rows(database, rows.with(id));
}

std::optional<TaskRow> find_task(Database& database, std::int64_t id) {
    Query row(database, task_columns + "WHERE tasks.id = ?");
    return row.with(id).next() ? std::optional{task_row(database, row)} : std::nullopt;
}

std::optional<TaskRow> find_task(Database& database, const std::string& address) {
    Query whole(database, task_columns + "WHERE address = ?");
    if (auto found = task_rows(database, whole.with(address)); !found.empty())
        return std::move(found.front());
    // The end of an address starts after a slash: 59/3:33.2 of A/HRC/RES/59/3:33.2.
    Query rows(database, task_columns + "WHERE address LIKE '%/' || ? ESCAPE '\\' LIMIT 2");
    auto found = task_rows(database, rows.with(escaped_for_like(address)));
    if (found.size() != 1)
        return std::nullopt;
    return std::move(found.front());
}

std::vector<TaskRow> tasks_of(Database& database, std::int64_t resolution) {
    Query rows(database,
               task_columns + "WHERE tasks.resolution_id = ? ORDER BY position, idx, tasks.id");
    return task_rows(database, rows.with(resolution));
}

} // namespace mandated::store
