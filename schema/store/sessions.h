#pragma once

#include "schema/model/session_record.h"
#include "schema/store/database.h"

#include <vector>

namespace mandated::store {

/// All sessions whose dates are known.
[[nodiscard]] std::vector<SessionRecord> load_sessions(Database& database);

/// Stores a session's dates unless better ones are there already; whether something changed.
bool put_session(Database& database, const SessionRecord& record);

} // namespace mandated::store
