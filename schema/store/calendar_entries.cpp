#include "schema/store/calendar_entries.h"

#include "schema/store/query.h"

namespace mandated::store {
namespace {

int sequence_of(Database& database, const std::string& uid) {
    Query row(database, "SELECT sequence FROM calendar_entries WHERE uid = ?");
    return row.with(uid).next() ? static_cast<int>(row.integer(0)) : 0;
}

} // namespace

int publish_entry(Database& database, const std::string& uid, std::int64_t task,
                  const Milestone& milestone, const std::string& contact) {
    const auto day = to_string(milestone.day);
    Query(database, "INSERT INTO calendar_entries (uid, task_id, occurrence, kind, alternative, "
                    "day, status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                    "ON CONFLICT (uid) DO UPDATE SET day = excluded.day, status = excluded.status, "
                    "sequence = sequence + 1, cancelled = 0 "
                    "WHERE day <> excluded.day OR status <> excluded.status OR cancelled = 1")
        .with(uid, task, milestone.occurrence, name(milestone.kind), milestone.alternative, day,
              name(milestone.status))
        .run();
    Query(database, "INSERT OR IGNORE INTO calendar_copies (uid, contact) VALUES (?, ?)")
        .with(uid, contact)
        .run();
    return sequence_of(database, uid);
}

std::vector<CalendarEntryRow> dropped_entries(Database& database, Date today) {
    Query rows(database,
               "SELECT e.uid, e.task_id, e.occurrence, e.kind, e.alternative, e.day, e.status, "
               "e.sequence FROM calendar_entries e JOIN tasks t ON t.id = e.task_id "
               "LEFT JOIN milestones m ON m.task_id = e.task_id AND m.occurrence = e.occurrence "
               "AND m.kind = e.kind AND m.alternative = e.alternative "
               "WHERE e.cancelled = 0 AND e.day >= ? AND t.status <> 'delivered' "
               "AND (t.withdrawn = 1 OR t.status IN ('superseded', 'discontinued') "
               "OR (t.status = 'deferred' AND NOT EXISTS (SELECT 1 FROM decisions d "
               "WHERE d.task_id = t.id AND d.what = 'deferred')) OR m.task_id IS NULL) "
               "GROUP BY e.uid ORDER BY e.day, e.uid");
    rows.with(today);
    std::vector<CalendarEntryRow> dropped;
    while (rows.next()) {
        CalendarEntryRow row;
        row.uid = rows.text(0);
        row.task = rows.integer(1);
        row.milestone.occurrence = rows.text(2);
        row.milestone.kind =
            from_name<MilestoneKind>(rows.text(3)).value_or(MilestoneKind::deadline);
        row.milestone.alternative = rows.integer(4) != 0;
        row.milestone.day = rows.date(5);
        row.milestone.status = from_name<DateStatus>(rows.text(6)).value_or(DateStatus::projected);
        row.sequence = static_cast<int>(rows.integer(7));
        dropped.push_back(std::move(row));
    }
    return dropped;
}

std::vector<std::string> holders_of(Database& database, const std::string& uid) {
    Query rows(database, "SELECT contact FROM calendar_copies WHERE uid = ? ORDER BY contact");
    rows.with(uid);
    std::vector<std::string> contacts;
    while (rows.next())
        contacts.push_back(rows.text(0));
    return contacts;
}

int cancel_entry(Database& database, const std::string& uid) {
    Query(database, "UPDATE calendar_entries SET cancelled = 1, sequence = sequence + 1 "
                    "WHERE uid = ?")
        .with(uid)
        .run();
    return sequence_of(database, uid);
}

int entry_sequence(Database& database, const std::string& uid) {
    Query row(database, "SELECT sequence FROM calendar_entries WHERE uid = ?");
    return row.with(uid).next() ? static_cast<int>(row.integer(0)) : 0;
}

} // namespace mandated::store
