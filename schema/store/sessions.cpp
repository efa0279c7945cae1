#include "schema/store/sessions.h"

#include "schema/store/query.h"

namespace mandated::store {
namespace {

std::vector<SessionRecord> session_rows(Query& rows) {
    std::vector<SessionRecord> records;
    while (rows.next()) {
        const SessionId id{rows.text(0), rows.text(1)};
        if (records.empty() || records.back().id != id)
            records.push_back({id,
                               {},
                               from_name<Precision>(rows.text(4)).value_or(Precision::day),
                               from_name<DateStatus>(rows.text(5)).value_or(DateStatus::projected),
                               rows.text(6)});
        records.back().sittings.push_back({rows.date(2), rows.date(3)});
    }
    return records;
}

const std::string session_columns =
    "SELECT organ, number, first_day, last_day, precision, status, source FROM sessions ";

void replace(Database& database, const SessionRecord& record, bool entered) {
    Query(database, "DELETE FROM sessions WHERE organ = ? AND number = ?")
        .with(record.id.organ, record.id.number)
        .run();
    Query insert(database,
                 "INSERT INTO sessions (organ, number, sitting, first_day, last_day, "
                 "precision, status, source, entered) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int place = 0;
    for (const auto& sitting : record.sittings)
        insert
            .with(record.id.organ, record.id.number, ++place, sitting.first_day, sitting.last_day,
                  name(record.precision), name(record.status), record.source, entered)
            .run();
}

} // namespace

std::vector<SessionRecord> load_sessions(Database& database) {
    Query rows(database, session_columns + "ORDER BY organ, number, sitting");
    return session_rows(rows);
}

std::optional<SessionRecord> find_session(Database& database, const SessionId& id) {
    Query query(database, session_columns + "WHERE organ = ? AND number = ? ORDER BY sitting");
    auto stored = session_rows(query.with(id.organ, id.number));
    return stored.empty() ? std::nullopt : std::optional{std::move(stored.front())};
}

bool put_shipped_session(Database& database, const SessionRecord& record) {
    Query entered(database, "SELECT 1 FROM sessions WHERE organ = ? AND number = ? AND entered");
    if (entered.with(record.id.organ, record.id.number).next())
        return false;
    const auto stored = find_session(database, record.id);
    if (stored && (*stored == record || stored->status > record.status))
        return false;
    replace(database, record, false);
    return true;
}

void enter_session(Database& database, const SessionRecord& record) {
    replace(database, record, true);
}

} // namespace mandated::store
