#pragma once

#include "daemon/planner/plan.h"
#include "daemon/service/context.h"
#include "schema/model/answer.h"
#include "schema/model/result.h"
#include "schema/store/tasks.h"

#include <optional>
#include <string>

namespace mandated::daemon {

/// An answer that was taken, and what comes next.
struct Answered {
    Answer answer;
    std::optional<Reminder> next; ///< the task's next reminder; nothing where none is ahead
};

/// Somebody acknowledges or snoozes a task: its reminders wait until a day, but no longer than the
/// plans allow, and a day that comes or passes is told anyway. An answer also keeps escalations
/// away. The error says why not, and what the limit is.
[[nodiscard]] Result<Answered> answer_task(Context& context, const store::TaskRow& task,
                                           AnswerKind kind, Date until, const std::string& note,
                                           const std::string& by);

/// The task's next reminder as things stand.
[[nodiscard]] std::optional<Reminder> next_reminder_of(Context& context, std::int64_t task);

} // namespace mandated::daemon
