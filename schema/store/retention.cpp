#include "schema/store/retention.h"

#include "schema/store/cleared_message.h"
#include "schema/store/erasure.h"
#include "schema/store/query.h"

#include <fmt/format.h>

namespace mandated::store {
namespace {

struct Acting {
    const char* table;
    const char* key;
    const char* actor;
    const char* unless; ///< rows that stay
};

// What the daemon does itself is nobody's.
constexpr std::array acting{
    Acting{"audit", "id", "actor", "0"},   Acting{"reviews", "id", "by", "holds = 0"},
    Acting{"reviews", "id", "first", "0"}, Acting{"decisions", "id", "by", "0"},
    Acting{"answers", "id", "by", "0"},    Acting{"assignments", "task_id", "by", "0"},
};

} // namespace

ClearedPart clear_messages(Database& database, Instant before, std::int64_t after, int most,
                           Instant now) {
    Query rows(database, "SELECT id FROM messages WHERE id > ? AND cleared_at IS NULL AND "
                         "finished_at < ? ORDER BY id LIMIT ?");
    rows.with(after, before, most);
    std::vector<std::int64_t> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    for (const auto id : ids)
        clear_message(database, id, now);
    return {static_cast<int>(ids.size()), ids.empty() ? after : ids.back()};
}

int forget_actors(Database& database, Instant before, int most) {
    Erasure erasure(database);
    int rows = 0;
    for (const auto& each : acting)
        if (rows < most)
            rows += Query(database,
                          fmt::format("UPDATE {0} SET {2} = 'somebody' WHERE {1} IN (SELECT {1} "
                                      "FROM {0} WHERE at < ? AND {2} NOT IN ('somebody', "
                                      "'mandated', '') AND NOT ({3}) LIMIT ?)",
                                      each.table, each.key, each.actor, each.unless))
                        .with(before, most - rows)
                        .run();
    erasure.end();
    return rows;
}

} // namespace mandated::store
