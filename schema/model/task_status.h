#pragma once

#include "schema/model/names.h"

namespace mandated {

/// What became of a task, always by a person's word; overdue is shown, never stored.
enum class TaskStatus {
    planned,
    in_progress,
    submitted,
    delivered,
    deferred,
    superseded,
    discontinued
};
template <>
inline constexpr std::array<std::string_view, 7> names_of<TaskStatus> = {
    "planned", "in progress", "submitted", "delivered", "deferred", "superseded", "discontinued"};

/// Whether reminders are still sent: a submitted report is still awaited at its session, an ended
/// task is not.
[[nodiscard]] constexpr bool is_open(TaskStatus status) {
    return status == TaskStatus::planned || status == TaskStatus::in_progress ||
           status == TaskStatus::submitted;
}

} // namespace mandated
