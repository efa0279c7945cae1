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

} // namespace

std::vector<SessionRecord> load_sessions(Database& database) {
    Query rows(database, session_columns + "ORDER BY organ, number, sitting");
    return session_rows(rows);
}

bool put_session(Database& database, const SessionRecord& record) {
    Query query(database, session_columns + "WHERE organ = ? AND number = ? ORDER BY sitting");
    const auto stored = session_rows(query.with(record.id.organ, record.id.number));
    if (!stored.empty() && (stored.front() == record || stored.front().status > record.status))
        return false;
    Query(database, "DELETE FROM sessions WHERE organ = ? AND number = ?")
        .with(record.id.organ, record.id.number)
        .run();
    Query insert(database, "INSERT INTO sessions (organ, number, sitting, first_day, last_day, "
                           "precision, status, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    int place = 0;
    for (const auto& sitting : record.sittings)
        insert
            .with(record.id.organ, record.id.number, ++place, sitting.first_day, sitting.last_day,
                  name(record.precision), name(record.status), record.source)
            .run();
    return true;
}

} // namespace mandated::store
