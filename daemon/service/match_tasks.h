#pragma once

#include "schema/model/task.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace mandated::daemon {

/// Which stored task each newly read one is: an index into `stored`, or nothing for a new task.
/// Tasks are the same where paragraph and kind are, those with the same words first, then those
/// with the same time, then in text order; so a corrected date stays with its task, and reviews and
/// message identities with it.
[[nodiscard]] std::vector<std::optional<std::size_t>> match_tasks(const std::vector<Task>& stored,
                                                                  const std::vector<Task>& fresh);

} // namespace mandated::daemon
