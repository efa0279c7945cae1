#pragma once

#include "daemon/service/context.h"
#include "daemon/service/placing.h"
#include "notify/compose/notice.h"
#include "schema/model/milestone.h"
#include "schema/store/tasks.h"

#include <optional>

namespace mandated::daemon {

/// A milestone is past at entry when its day was over where reminders' local time runs before its
/// task was registered: it is listed, never reminded of.
[[nodiscard]] bool past_at_entry(const Milestone& milestone, const store::TaskRow& task,
                                 const std::string& zone);

/// The deadline that belongs to a milestone: the same occurrence and reading.
[[nodiscard]] std::optional<Milestone> deadline_of(const std::vector<Milestone>& milestones,
                                                   const Milestone& milestone);

/// The words of the text behind a task's time, or its output where it has no time.
[[nodiscard]] std::string quote(const Task& task);
/// "HRC/65 or HRC/62 (tracked change)".
[[nodiscard]] std::string in_words(const Doubt& doubt);

/// The identity of a date in calendars: the same for ever, however often the date moves.
[[nodiscard]] std::string calendar_uid(std::int64_t task, const Milestone& milestone,
                                       const std::string& domain);

/// What a message shows of a task and one of its milestones (none for a task without a date).
[[nodiscard]] notify::NoticeItem notice_item(const Context& context, Placing& placing,
                                             const store::TaskRow& task,
                                             const std::vector<Milestone>& milestones,
                                             const std::optional<Milestone>& milestone);

} // namespace mandated::daemon
