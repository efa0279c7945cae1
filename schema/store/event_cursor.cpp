#include "schema/store/event_cursor.h"

#include "schema/store/query.h"

namespace mandated::store {

std::vector<AuditRow> untold_events(Database& database, int limit) {
    Query rows(database, "SELECT id, at, actor, action, subject, detail FROM audit WHERE id > "
                         "(SELECT audit_id FROM event_cursor) ORDER BY id LIMIT ?");
    rows.with(limit);
    std::vector<AuditRow> events;
    while (rows.next())
        events.push_back({rows.integer(0), rows.instant(1), rows.text(2), rows.text(3),
                          rows.text(4), rows.text(5)});
    return events;
}

void set_told(Database& database, std::int64_t audit_id) {
    Query(database, "UPDATE event_cursor SET audit_id = ?").with(audit_id).run();
}

bool is_history(Database& database, std::int64_t task) {
    Query row(database, "SELECT documents.history FROM tasks "
                        "JOIN resolutions ON resolutions.id = tasks.resolution_id "
                        "JOIN documents ON documents.id = resolutions.document_id "
                        "WHERE tasks.id = ?");
    return row.with(task).next() && row.integer(0) != 0;
}

} // namespace mandated::store
