#pragma once

#include "daemon/calendar/deadline_rules.h"
#include "schema/model/result.h"

#include <filesystem>
#include <string>

namespace mandated::daemon {

/// The deadline rules of a TOML text (format: docs/rules.md). The error holds every fault, one a
/// line: "name:line: what is wrong, expected what".
[[nodiscard]] Result<DeadlineRules> read_rules(const std::string& text,
                                               const std::filesystem::path& name);
/// The same from a file; it replaces the shipped rules whole.
[[nodiscard]] Result<DeadlineRules> load_rules(const std::filesystem::path& file);

/// The rules shipped with the program (daemon/calendar/rules.toml).
[[nodiscard]] const DeadlineRules& shipped_rules();

} // namespace mandated::daemon
