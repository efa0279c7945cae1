#include "schema/store/doubts.h"

#include "schema/store/json_text.h"
#include "schema/store/query.h"

namespace mandated::store {

void put_doubts(Database& database, std::int64_t resolution, std::optional<std::int64_t> task,
                const std::vector<Doubt>& doubts) {
    Query(database, "DELETE FROM doubts WHERE resolution_id = ? AND task_id IS ?")
        .with(resolution, task)
        .run();
    Query insert(database, "INSERT INTO doubts (resolution_id, task_id, what, reason, reading, "
                           "alternative) VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto& doubt : doubts)
        insert
            .with(resolution, task, name(doubt.what), doubt.reason, to_json(doubt.reading),
                  to_json(doubt.alternative))
            .run();
}

std::vector<Doubt> doubts_of(Database& database, std::int64_t resolution,
                             std::optional<std::int64_t> task) {
    Query rows(database, "SELECT what, reason, reading, alternative FROM doubts "
                         "WHERE resolution_id = ? AND task_id IS ? ORDER BY id");
    rows.with(resolution, task);
    std::vector<Doubt> doubts;
    while (rows.next())
        doubts.push_back({from_name<Aspect>(rows.text(0)).value_or(Aspect::document), rows.text(1),
                          words_from_json(rows.text(2)), words_from_json(rows.text(3))});
    return doubts;
}

} // namespace mandated::store
