#pragma once

#include "schema/model/dates.h"
#include "schema/store/database.h"

#include <cstdint>

namespace mandated::store {

/// Where clearing goes on.
struct ClearedPart {
    int rows = 0;           ///< that were cleared
    std::int64_t after = 0; ///< the last one's id
};

/// Takes subject, text and address away from at most so many messages behind an id that were
/// finished before an instant. Identity, state and times stay, so nothing is sent twice. Within a
/// transaction.
ClearedPart clear_messages(Database& database, Instant before, std::int64_t after, int most,
                           Instant now);

/// Puts "somebody" for who did what before an instant, in at most so many rows of the audit trail,
/// reviews, decisions, answers and assignments; what awaits a second person stays. How many rows;
/// fewer than `most` where no more are left. Within a transaction.
int forget_actors(Database& database, Instant before, int most);

} // namespace mandated::store
