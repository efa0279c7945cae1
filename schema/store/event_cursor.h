#pragma once

#include "schema/store/audit.h"
#include "schema/store/database.h"

#include <cstdint>
#include <vector>

namespace mandated::store {

/// The lines of the audit trail that webhooks have not been told of, oldest first, at most so many.
[[nodiscard]] std::vector<AuditRow> untold_events(Database& database, int limit);
/// Records that they have been told of everything up to this line.
void set_told(Database& database, std::int64_t audit_id);
/// Whether a task was read from a text that was loaded as history.
[[nodiscard]] bool is_history(Database& database, std::int64_t task);

} // namespace mandated::store
