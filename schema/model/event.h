#pragma once

#include "schema/model/names.h"

namespace mandated {

/// What a webhook can be told of. Its name is the body's "type"; docs/notifications.md says when
/// each is sent, docs/schemas/ what it holds.
enum class Event {
    resolution_registered,
    task_created,
    task_updated,
    task_submitted,
    task_completed,
    task_deferred,
    task_superseded,
    task_discontinued,
    task_due,
    task_overdue,
    reminders_folded,
    session_moved,
    document_failed,
    test
};
template <>
inline constexpr std::array<std::string_view, 14> names_of<Event> = {
    "resolution.registered", "task.created",      "task.updated",
    "task.submitted",        "task.completed",    "task.deferred",
    "task.superseded",       "task.discontinued", "task.due",
    "task.overdue",          "reminders.folded",  "session.moved",
    "document.failed",       "notify.test"};

/// Those a webhook is told of where its contact names none: what a mail would tell.
inline constexpr std::array default_events = {Event::resolution_registered, Event::task_due,
                                              Event::task_overdue, Event::reminders_folded,
                                              Event::session_moved};

} // namespace mandated
