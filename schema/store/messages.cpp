#include "schema/store/messages.h"

#include "schema/store/message_row.h"

namespace mandated::store {
namespace {

/// The conditions that go with bind_filter().
const std::string filtered = "WHERE (?1 IS NULL OR state = ?1) AND (?2 IS NULL OR channel = ?2) "
                             "AND (?3 = '' OR contact = ?3) "
                             "AND (?4 = 0 OR state NOT IN ('sent', 'dropped')) ";

void bind_filter(Query& query, const MessageFilter& filter) {
    const auto state =
        filter.state ? std::optional{std::string(name(*filter.state))} : std::nullopt;
    const auto channel =
        filter.channel ? std::optional{std::string(name(*filter.channel))} : std::nullopt;
    query.with(state, channel, filter.contact, filter.undelivered);
}

std::vector<Message> all_rows(Query& rows) {
    std::vector<Message> messages;
    while (rows.next())
        messages.push_back(message_row(rows));
    return messages;
}

} // namespace

std::optional<Message> find_message(Database& database, std::int64_t id) {
    Query row(database, message_columns + "WHERE id = ?");
    return row.with(id).next() ? std::optional{message_row(row)} : std::nullopt;
}

std::vector<Message> list_messages(Database& database, int limit, int offset,
                                   const MessageFilter& filter,
                                   std::optional<std::int64_t> before) {
    Query rows(database, message_columns + filtered +
                             "AND (?7 IS NULL OR id < ?7) ORDER BY id DESC LIMIT ?5 OFFSET ?6");
    bind_filter(rows, filter);
    rows.bind(5, limit);
    rows.bind(6, offset);
    rows.bind(7, before);
    return all_rows(rows);
}

int count_messages(Database& database, const MessageFilter& filter) {
    Query row(database, "SELECT count(*) FROM messages " + filtered);
    bind_filter(row, filter);
    row.next();
    return static_cast<int>(row.integer(0));
}

std::map<MessageState, int> count_messages(Database& database) {
    Query rows(database, "SELECT state, count(*) FROM messages GROUP BY state");
    std::map<MessageState, int> counts;
    while (rows.next())
        if (const auto state = from_name<MessageState>(rows.text(0)))
            counts[*state] = static_cast<int>(rows.integer(1));
    return counts;
}

std::vector<DeliveryRow> deliveries_of(Database& database, std::int64_t message) {
    Query rows(database, "SELECT id, started_at, finished_at, outcome, detail FROM deliveries "
                         "WHERE message_id = ? ORDER BY id");
    rows.with(message);
    std::vector<DeliveryRow> deliveries;
    while (rows.next()) {
        DeliveryRow delivery;
        delivery.id = rows.integer(0);
        delivery.started = rows.instant(1);
        if (const auto finished = rows.maybe_text(2))
            delivery.finished = parse_instant(*finished);
        delivery.outcome = rows.maybe_text(3).value_or("");
        delivery.detail = rows.text(4);
        deliveries.push_back(std::move(delivery));
    }
    return deliveries;
}

void requeue_message(Database& database, std::int64_t message, const std::string& reason,
                     Instant now) {
    Query(database, "UPDATE messages SET state = 'queued', reason = ?2, attempts = 0, since = ?3, "
                    "reported = 0, "
                    "next_attempt_at = ?3, finished_at = NULL WHERE id = ?1")
        .with(message, reason, now)
        .run();
}

void drop_message(Database& database, std::int64_t message, const std::string& reason,
                  Instant now) {
    Query(database, "UPDATE messages SET state = 'dropped', reason = ?2, next_attempt_at = NULL, "
                    "finished_at = ?3 WHERE id = ?1")
        .with(message, reason, now)
        .run();
}

std::vector<Message> unreported_dead(Database& database) {
    Query rows(database, message_columns + "WHERE state = 'dead' AND reported = 0 "
                                           "AND kind <> 'undelivered' ORDER BY finished_at, id");
    return all_rows(rows);
}

std::optional<Instant> last_report(Database& database) {
    Query row(database, "SELECT max(created_at) FROM messages WHERE kind = 'undelivered'");
    row.next();
    const auto made = row.maybe_text(0);
    return made ? parse_instant(*made) : std::nullopt;
}

void mark_reported(Database& database, const std::vector<Message>& messages) {
    Query mark(database, "UPDATE messages SET reported = 1 WHERE id = ?");
    for (const auto& message : messages)
        mark.with(message.id).run();
}

} // namespace mandated::store
