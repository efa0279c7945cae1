#include "schema/store/calendar_links.h"

#include "schema/store/query.h"

namespace mandated::store {
namespace {

const std::string link_columns =
    "SELECT id, digest, person, query, by, created_at, used_on, revoked_at FROM calendar_links ";

CalendarLink link_row(Query& row) {
    const auto used = row.maybe_text(6), revoked = row.maybe_text(7);
    return {row.integer(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.instant(5),
            used ? parse_date(*used) : std::nullopt,
            revoked ? parse_instant(*revoked) : std::nullopt};
}

} // namespace

std::int64_t add_calendar_link(Database& database, const CalendarLink& link) {
    Query(database, "INSERT INTO calendar_links (digest, person, query, by, created_at) "
                    "VALUES (?, ?, ?, ?, ?)")
        .with(link.digest, link.person, link.query, link.by, link.created)
        .run();
    return last_id(database);
}

std::vector<CalendarLink> calendar_links(Database& database) {
    Query rows(database, link_columns + "ORDER BY id");
    std::vector<CalendarLink> links;
    while (rows.next())
        links.push_back(link_row(rows));
    return links;
}

std::optional<CalendarLink> find_calendar_link(Database& database, std::int64_t id) {
    Query row(database, link_columns + "WHERE id = ?");
    return row.with(id).next() ? std::optional{link_row(row)} : std::nullopt;
}

std::optional<CalendarLink> find_calendar_link(Database& database, const std::string& digest) {
    Query row(database, link_columns + "WHERE digest = ? AND revoked_at IS NULL");
    return row.with(digest).next() ? std::optional{link_row(row)} : std::nullopt;
}

void set_calendar_link_used(Database& database, std::int64_t id, Date day) {
    Query(database, "UPDATE calendar_links SET used_on = ? WHERE id = ?").with(day, id).run();
}

void revoke_calendar_link(Database& database, std::int64_t id, Instant now) {
    Query(database, "UPDATE calendar_links SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
        .with(now, id)
        .run();
}

} // namespace mandated::store
