#pragma once

#include "schema/model/task.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace mandated::store {

/// Replaces the doubts about a task, or about the whole text where there is no task.
void put_doubts(Database& database, std::int64_t resolution, std::optional<std::int64_t> task,
                const std::vector<Doubt>& doubts);
[[nodiscard]] std::vector<Doubt> doubts_of(Database& database, std::int64_t resolution,
                                           std::optional<std::int64_t> task);

} // namespace mandated::store
