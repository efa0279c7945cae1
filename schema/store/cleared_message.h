#pragma once

#include "schema/store/query.h"

namespace mandated::store {

/// Takes a finished message's subject, text and address away. Inside schema/store only.
inline void clear_message(Database& database, std::int64_t message, Instant now) {
    Query(database, "UPDATE messages SET subject = '', address = '', reason = '', "
                    "cleared_at = ? WHERE id = ?")
        .with(now, message)
        .run();
    Query(database, "UPDATE message_texts SET body = '', shown = ? WHERE message_id = ?")
        .with("(removed on " + to_string(date::year_month_day(date::floor<date::days>(now))) + ")",
              message)
        .run();
    Query(database, "UPDATE deliveries SET detail = '' WHERE message_id = ?").with(message).run();
}

} // namespace mandated::store
