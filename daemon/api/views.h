#pragma once

#include "daemon/planner/plan.h"
#include "daemon/service/context.h"
#include "daemon/service/ingest.h"
#include "daemon/service/session_change.h"
#include "schema/model/session_record.h"
#include "schema/store/documents.h"
#include "schema/store/outbox.h"
#include "schema/store/reminders.h"
#include "schema/store/tasks.h"

#include <boost/json.hpp>

namespace mandated::daemon {

// What the API shows of each thing, as docs/api.md describes it.

/// Null for "".
[[nodiscard]] boost::json::value text_or_null(const std::string& text);
/// A day with how sure it is: {"kind", "day", "shown", "precision", "status", "occurrence",
/// "unconfirmed", "days_left", "basis"}. `day` is null where only the month is known.
[[nodiscard]] boost::json::object milestone_view(const Context& context,
                                                 const Milestone& milestone);
/// A task for a list: what was asked, its next date and its deadline.
[[nodiscard]] boost::json::object task_view(Context& context, const store::TaskRow& task);
/// All about a task: also its paragraph, evidence, every milestone, the parts it was split into and
/// its history.
[[nodiscard]] boost::json::object task_detail(Context& context, const store::TaskRow& task);
[[nodiscard]] boost::json::object resolution_view(Context& context,
                                                  const store::ResolutionRow& row);
[[nodiscard]] boost::json::object document_view(Context& context, const store::DocumentRow& row);
[[nodiscard]] boost::json::object session_view(const SessionRecord& session);
/// What a change of sessions' dates did or would do.
[[nodiscard]] boost::json::object change_view(Context& context, const ChangeReport& report,
                                              bool dry_run);
/// A reminder still to come.
[[nodiscard]] boost::json::object upcoming_view(Context& context, const Reminder& reminder);
/// A reminder that came due, and how it ended.
[[nodiscard]] boost::json::object reminder_view(Context& context, const store::ReminderRow& row);
/// A message without its body; `whole` adds the text a person reads.
[[nodiscard]] boost::json::object message_view(const Message& message, bool whole);
[[nodiscard]] boost::json::object ingest_view(Context& context, const IngestReport& report);

} // namespace mandated::daemon
