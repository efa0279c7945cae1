#pragma once

#include "daemon/planner/reminder_plans.h"
#include "schema/model/result.h"

#include <filesystem>
#include <string>

namespace mandated::daemon {

/// The reminder plans of a TOML text (format: docs/reminders.md). The error holds every fault, one
/// a line: "name:line: what is wrong, expected what".
[[nodiscard]] Result<ReminderPlans> read_plans(const std::string& text,
                                               const std::filesystem::path& name);
/// The same from a file; it replaces the shipped plans whole.
[[nodiscard]] Result<ReminderPlans> load_plans(const std::filesystem::path& file);

/// The plans shipped with the program (daemon/planner/plans.toml).
[[nodiscard]] const ReminderPlans& shipped_plans();

} // namespace mandated::daemon
