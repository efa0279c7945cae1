#include "daemon/import/session_table.h"

#include "daemon/calendar/csv.h"
#include "daemon/calendar/session_text.h"
#include "daemon/import/faults.h"
#include "daemon/import/ics_events.h"
#include "daemon/import/meeting_title.h"

#include <map>

namespace mandated::daemon {
namespace {

/// What the rows or events of one session say together.
struct Gathered {
    int line = 0; ///< of the first
    std::vector<std::string> sittings;
    DateStatus status = DateStatus::tentative;
    std::string source;
};

void add_row(const CsvRow& row, const std::string& name, std::map<SessionId, Gathered>& sessions,
             FileFaults& faults) {
    if (row.fields.size() < 4 || row.fields.size() > 5)
        return faults.add(row.line, fmt::format("{} fields, expected session,first_day,last_day,"
                                                "status and perhaps source",
                                                row.fields.size()));
    const auto& [session, first, last, word] =
        std::tie(row.fields[0], row.fields[1], row.fields[2], row.fields[3]);
    const auto id = parse_session(session);
    if (!id)
        return faults.add(row.line, fmt::format("session is '{}', expected one such as HRC/65 or "
                                                "HRC/S-38",
                                                session));
    const auto status = from_name<DateStatus>(word);
    if (!status || *status == DateStatus::projected)
        return faults.add(row.line,
                          fmt::format("status is '{}', expected tentative or confirmed", word));
    const auto sitting = last.empty() ? first : first + ".." + last;
    if (const auto read = read_sittings(*id, {sitting}); !read)
        return faults.add(row.line, "first_day and last_day: " + read.error());
    const auto source = row.fields.size() == 5 && !row.fields[4].empty() ? row.fields[4] : name;
    const auto [at, fresh] = sessions.try_emplace(*id, Gathered{row.line, {}, *status, source});
    if (!fresh && at->second.status != *status)
        return faults.add(row.line,
                          fmt::format("status is '{}', but '{}' in line {} for the same "
                                      "session",
                                      word, mandated::name(at->second.status), at->second.line));
    at->second.sittings.push_back(sitting);
}

Result<SessionTable> read_table(std::string_view text, const std::string& name) {
    const auto rows = read_csv(text);
    if (!rows)
        return Error{name + ": " + rows.error()};
    FileFaults faults(name);
    std::map<SessionId, Gathered> sessions;
    for (const auto& row : *rows)
        if (&row != &rows->front() || row.fields.front() != "session")
            add_row(row, name, sessions, faults);
    SessionTable table;
    for (const auto& [id, gathered] : sessions) {
        auto record = read_sittings(id, gathered.sittings);
        if (!record) {
            faults.add(gathered.line, record.error());
            continue;
        }
        record->status = gathered.status;
        record->source = gathered.source;
        table.sessions.push_back(*std::move(record));
    }
    if (faults.any())
        return faults.error();
    if (table.sessions.empty())
        return Error{name + ": holds no session; expected rows session,first_day,last_day,status, "
                            "or an iCalendar file"};
    return table;
}

/// Sittings with only a weekend between them are one: calendars list weeks or days apart.
void join_weeks(std::vector<Sitting>& sittings) {
    constexpr int over_a_weekend = 3; // days from Friday to Monday
    std::sort(sittings.begin(), sittings.end(),
              [](const auto& a, const auto& b) { return a.first_day < b.first_day; });
    std::vector<Sitting> joined;
    for (const auto& sitting : sittings) {
        if (!joined.empty() &&
            days_between(joined.back().last_day, sitting.first_day) <= over_a_weekend)
            joined.back().last_day = std::max(joined.back().last_day, sitting.last_day);
        else
            joined.push_back(sitting);
    }
    sittings = std::move(joined);
}

Result<SessionTable> read_calendar(std::string_view text, const std::string& name) {
    const auto events = read_ics(text);
    if (!events)
        return Error{name + ": " + events.error()};
    SessionTable table;
    std::map<SessionId, SessionRecord> sessions;
    for (const auto& event : *events) {
        const auto id = session_in_title(event.summary);
        auto reason = !event.odd.empty() ? event.odd : id ? std::string() : id.error();
        const auto sitting = to_string(event.first_day) + ".." + to_string(event.last_day);
        const auto read =
            reason.empty() ? read_sittings(*id, {sitting}) : Result<SessionRecord>(Error{reason});
        if (!read) {
            table.unclear.push_back({event.line, event.summary, read.error()});
            continue;
        }
        auto& record = sessions.try_emplace(*id, SessionRecord{*id, {}, {}, {}, {}}).first->second;
        record.sittings.push_back(read->sittings.front());
    }
    for (auto& [id, record] : sessions) {
        join_weeks(record.sittings);
        record.status = DateStatus::tentative;
        record.source = name;
        table.sessions.push_back(std::move(record));
    }
    return table;
}

} // namespace

Result<SessionTable> read_session_file(std::string_view text, const std::string& name) {
    return is_ics(text) ? read_calendar(text, name) : read_table(text, name);
}

} // namespace mandated::daemon
