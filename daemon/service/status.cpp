#include "daemon/service/status.h"

#include "daemon/service/dates.h"
#include "schema/store/audit.h"

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

} // namespace

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
    store::add_review(context.database, task.id,
                      {"status", "\"" + std::string(name(status)) + "\"", note, by, now});
    store::record_audit(context.database, now, by, event_of(status), task.address, note);
    return recalculated(context, task.id);
}

} // namespace mandated::daemon
