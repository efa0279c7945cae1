#pragma once

#include "schema/model/session_record.h"
#include "schema/store/database.h"

#include <optional>
#include <vector>

namespace mandated::store {

/// All sessions whose dates are known.
[[nodiscard]] std::vector<SessionRecord> load_sessions(Database& database);

/// What is stored of a session; nothing where only a rule may know it.
[[nodiscard]] std::optional<SessionRecord> find_session(Database& database, const SessionId& id);

/// Stores a session's dates as shipped with the program, unless a person entered some or better
/// ones are there already; whether something changed.
bool put_shipped_session(Database& database, const SessionRecord& record);
/// Stores a session's dates in place of what is there.
void enter_session(Database& database, const SessionRecord& record);

} // namespace mandated::store
