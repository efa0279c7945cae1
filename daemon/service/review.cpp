#include "daemon/service/review.h"

#include "daemon/service/dates.h"
#include "schema/store/audit.h"
#include "schema/store/decisions.h"
#include "schema/store/json_text.h"

namespace mandated::daemon {
namespace {

/// The event that a change of status is.
std::string event_of(TaskStatus status) {
    switch (status) {
    case TaskStatus::submitted:
        return "task.submitted";
    case TaskStatus::delivered:
        return "task.completed";
    case TaskStatus::deferred:
        return "task.deferred";
    case TaskStatus::superseded:
        return "task.superseded";
    case TaskStatus::discontinued:
        return "task.discontinued";
    case TaskStatus::planned:
    case TaskStatus::in_progress:
        break;
    }
    return "task.updated";
}

store::TaskRow recalculated(Context& context, std::int64_t id) {
    auto row = *store::find_task(context.database, id);
    const auto resolution = *store::find_resolution(context.database, row.resolution);
    recalculate(context, stored_almanac(context), resolution, row,
                store::decisions_of(context.database, id));
    return row;
}

} // namespace

Result<store::TaskRow> confirm_due(Context& context, const store::TaskRow& task,
                                   const std::optional<std::vector<DueAnchor>>& due,
                                   const std::string& note, const std::string& by) {
    const auto now = context.clock.now();
    const auto value = store::to_json(due.value_or(task.task.due));
    store::WriteTransaction transaction(context.database);
    store::add_review(context.database, task.id, "due", value, note, by, now);
    store::record_audit(context.database, now, by, "task.reviewed", task.address,
                        "due " + value + (note.empty() ? "" : ": " + note));
    auto row = recalculated(context, task.id);
    transaction.commit();
    context.changed();
    return row;
}

Result<store::TaskRow> change_status(Context& context, const store::TaskRow& task,
                                     TaskStatus status, const std::string& note,
                                     const std::string& by) {
    if (!is_open(status) && note.empty())
        return Error{task.address + ": a task is not ended without a word on why: give the symbol "
                                    "of the document, or the decision that ends it"};
    store::WriteTransaction transaction(context.database);
    auto row = record_status(context, task, status, note, by);
    transaction.commit();
    context.changed();
    return row;
}

store::TaskRow record_status(Context& context, const store::TaskRow& task, TaskStatus status,
                             const std::string& note, const std::string& by) {
    const auto now = context.clock.now();
    store::set_status(context.database, task.id, status, now);
    store::add_review(context.database, task.id, "status", "\"" + std::string(name(status)) + "\"",
                      note, by, now);
    store::record_audit(context.database, now, by, event_of(status), task.address, note);
    return recalculated(context, task.id);
}

} // namespace mandated::daemon
