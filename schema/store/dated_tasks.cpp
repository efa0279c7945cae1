#include "schema/store/dated_tasks.h"

#include "schema/store/json_text.h"
#include "schema/store/milestone_row.h"
#include "schema/store/next_date_row.h"
#include "schema/store/review_row.h"

namespace mandated::store {
namespace {

/// Rows that belong to tasks, sorted by task, read beside the tasks: each row once.
class Beside {
  public:
    Beside(Database& database, const std::string& sql)
        : rows_(database, sql), more_(rows_.next()) {}

    /// Takes the rows of a task; tasks must be asked for in order.
    template <typename Take> void of(std::int64_t task, Take take) {
        while (more_ && rows_.integer(0) < task)
            more_ = rows_.next();
        while (more_ && rows_.integer(0) == task) {
            take(rows_);
            more_ = rows_.next();
        }
    }

  private:
    Query rows_;
    bool more_;
};

void read_task(Query& row, DatedTask& out) {
    out.id = row.integer(0);
    out.address = row.text(1);
    out.task.para = row.text(2);
    out.task.index = static_cast<int>(row.integer(3));
    out.task.kind = from_name<TaskKind>(row.text(4)).value_or(TaskKind::report);
    out.task.actors = actors_from_json(row.text(5));
    out.task.verb = row.text(6);
    out.task.count = static_cast<int>(row.integer(7));
    out.task.recipients = words_from_json(row.text(8));
    out.task.due = anchors_from_json(row.text(9));
    out.task.summary = row.text(10);
    out.task.conditions = words_from_json(row.text(11));
    out.organ = row.text(12);
    out.session = row.text(13);
    out.adopted.reset();
    if (const auto adopted = row.maybe_text(14))
        out.adopted = parse_date(*adopted);
    out.draft = row.integer(15) != 0;
    out.resolution = row.integer(16);
    out.task.doubts.clear();
    out.milestones.clear();
}

} // namespace

void each_open_task(Database& database, const std::function<void(const DatedTask&)>& visit) {
    Query rows(
        database,
        "SELECT tasks.id, address, para, idx, kind, actors, verb, count, recipients, due, "
        "summary, conditions, organ, session, adopted, resolutions.status = 'draft', resolution_id "
        "FROM tasks JOIN resolutions ON resolutions.id = tasks.resolution_id "
        "WHERE withdrawn = 0 AND (tasks.status IN ('planned', 'in progress', 'submitted') OR "
        "tasks.status = 'deferred' AND EXISTS (SELECT 1 FROM decisions WHERE "
        "task_id = tasks.id AND what = 'deferred')) "
        "ORDER BY tasks.id");
    Beside doubts(database, "SELECT task_id, what, reason, reading, alternative FROM doubts "
                            "WHERE task_id IS NOT NULL AND what IN ('due', 'kind') "
                            "ORDER BY task_id, id");
    Beside reviews(database, "SELECT task_id, " + review_columns +
                                 " FROM reviews WHERE field <> 'status' ORDER BY task_id, id");
    Beside milestones(database, "SELECT task_id, " + milestone_columns +
                                    " FROM milestones ORDER BY task_id, occurrence");
    DatedTask task;
    std::vector<ReviewRow> said;
    while (rows.next()) {
        read_task(rows, task);
        doubts.of(task.id, [&](Query& row) {
            task.task.doubts.push_back({from_name<Aspect>(row.text(1)).value_or(Aspect::due),
                                        row.text(2), words_from_json(row.text(3)),
                                        words_from_json(row.text(4))});
        });
        said.clear();
        reviews.of(task.id, [&](Query& row) { said.push_back(review_row(row, 1)); });
        settle(task.task, said);
        milestones.of(task.id,
                      [&](Query& row) { task.milestones.push_back(milestone_row(row, 1)); });
        visit(task);
    }
}

struct MilestoneWriter::Statements {
    Query erase, insert;
    NextDateWriter next;
};

MilestoneWriter::MilestoneWriter(Database& database, Date today)
    : statements_(new Statements{
          {database, "DELETE FROM milestones WHERE task_id = ?"},
          {database, "INSERT OR IGNORE INTO milestones (task_id, occurrence, kind, day, precision, "
                     "status, alternative, basis, delivered) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
          NextDateWriter(database)}),
      today_(today) {}

MilestoneWriter::~MilestoneWriter() = default;

void MilestoneWriter::put(std::int64_t task, const std::vector<Milestone>& milestones) {
    statements_->erase.with(task).run();
    for (const auto& milestone : milestones)
        statements_->insert
            .with(task, milestone.occurrence, name(milestone.kind), milestone.day,
                  name(milestone.precision), name(milestone.status), milestone.alternative,
                  milestone.basis, milestone.delivered)
            .run();
    statements_->next.put(task, next_date(milestones, today_));
}

} // namespace mandated::store
