#pragma once

#include "daemon/service/context.h"
#include "schema/model/result.h"
#include "schema/model/task_status.h"
#include "schema/store/tasks.h"

#include <string>

namespace mandated::daemon {

/// A person's word on what became of a task. Ending one needs a note that says by whose authority
/// or where: the document's symbol, the decision.
[[nodiscard]] Result<store::TaskRow> change_status(Context& context, const store::TaskRow& task,
                                                   TaskStatus status, const std::string& note,
                                                   const std::string& by);

/// The same as part of a larger change, unchecked. Call inside a transaction, and tell the planner.
store::TaskRow record_status(Context& context, const store::TaskRow& task, TaskStatus status,
                             const std::string& note, const std::string& by);

} // namespace mandated::daemon
