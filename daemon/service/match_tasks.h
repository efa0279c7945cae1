#pragma once

#include "schema/model/task.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace mandated::daemon {

/// Which stored task each newly read one is: an index into `stored`, or nothing for a new task.
/// Tasks are the same where paragraph and kind are, those with the same words first, then those
/// with the same time, then in text order; also where the words that name the output are the same,
/// whatever kind they were taken for. So a corrected date stays with its task, and reviews and
/// message identities with it. Stored ones marked in `surely` (none where it is empty) need more
/// than paragraph and kind.
[[nodiscard]] std::vector<std::optional<std::size_t>>
match_tasks(const std::vector<Task>& stored, const std::vector<Task>& fresh,
            const std::vector<bool>& surely = {});

} // namespace mandated::daemon
