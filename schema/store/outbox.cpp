#include "schema/store/outbox.h"

#include "schema/store/query.h"

namespace mandated::store {
namespace {

const std::string message_columns =
    "SELECT id, identity, kind, contact, channel, address, subject, body, state, reason, attempts, "
    "created_at, next_attempt_at, shown FROM messages ";

Message message_row(Query& row) {
    Message message;
    message.id = row.integer(0);
    message.identity = row.text(1);
    message.kind = from_name<MessageKind>(row.text(2)).value_or(MessageKind::reminder);
    message.contact = row.text(3);
    message.channel = from_name<Channel>(row.text(4)).value_or(Channel::email);
    message.address = row.text(5);
    message.subject = row.text(6);
    message.body = row.text(7);
    message.state = from_name<MessageState>(row.text(8)).value_or(MessageState::queued);
    message.reason = row.text(9);
    message.attempts = static_cast<int>(row.integer(10));
    message.created = row.instant(11);
    if (const auto next = row.maybe_text(12))
        message.next_attempt = parse_instant(*next);
    message.shown = row.text(13);
    return message;
}

} // namespace

std::int64_t enqueue(Database& database, const Message& message) {
    Query insert(database, "INSERT OR IGNORE INTO messages (identity, kind, contact, channel, "
                           "address, subject, body, shown, state, created_at, next_attempt_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?)");
    insert
        .with(message.identity, name(message.kind), message.contact, name(message.channel),
              message.address, message.subject, message.body, message.shown, message.created,
              message.created)
        .run();
    Query row(database, "SELECT id FROM messages WHERE identity = ?");
    row.with(message.identity).next();
    return row.integer(0);
}

std::optional<Message> next_message(Database& database, Channel channel, Instant now) {
    Query row(database, message_columns +
                            "WHERE channel = ? AND state <> 'attempting' AND next_attempt_at "
                            "<= ? ORDER BY next_attempt_at, id LIMIT 1");
    return row.with(name(channel), now).next() ? std::optional{message_row(row)} : std::nullopt;
}

std::optional<Instant> next_attempt_due(Database& database, Channel channel) {
    Query row(database, "SELECT min(next_attempt_at) FROM messages WHERE channel = ? "
                        "AND next_attempt_at IS NOT NULL AND state <> 'attempting'");
    const auto text = row.with(name(channel)).next() ? row.maybe_text(0) : std::nullopt;
    return text ? parse_instant(*text) : std::nullopt;
}

std::map<MessageState, int> count_messages(Database& database) {
    Query rows(database, "SELECT state, count(*) FROM messages GROUP BY state");
    std::map<MessageState, int> counts;
    while (rows.next())
        if (const auto state = from_name<MessageState>(rows.text(0)))
            counts[*state] = static_cast<int>(rows.integer(1));
    return counts;
}

int due_messages(Database& database, Instant now) {
    Query row(database, "SELECT count(*) FROM messages WHERE next_attempt_at <= ? "
                        "OR state = 'attempting'");
    row.with(now).next();
    return static_cast<int>(row.integer(0));
}

int uncertain_attempts(Database& database, std::int64_t message) {
    Query row(database, "SELECT count(*) FROM deliveries WHERE message_id = ? AND "
                        "outcome = 'uncertain'");
    row.with(message).next();
    return static_cast<int>(row.integer(0));
}

std::int64_t begin_delivery(Database& database, const Message& message, Instant now) {
    Query(database, "UPDATE messages SET state = 'attempting', attempts = attempts + 1 "
                    "WHERE id = ?")
        .with(message.id)
        .run();
    Query(database, "INSERT INTO deliveries (message_id, started_at) VALUES (?, ?)")
        .with(message.id, now)
        .run();
    return last_id(database);
}

void end_delivery(Database& database, std::int64_t delivery, const Message& message,
                  MessageState state, const std::string& detail,
                  std::optional<Instant> next_attempt, Instant now) {
    Query(database, "UPDATE deliveries SET finished_at = ?, outcome = ?, detail = ? WHERE id = ?")
        .with(now, name(state), detail, delivery)
        .run();
    const auto finished = next_attempt ? std::nullopt : std::optional{now};
    Query(database, "UPDATE messages SET state = ?, reason = ?, next_attempt_at = ?, "
                    "finished_at = ? WHERE id = ?")
        .with(name(state), detail, next_attempt, finished, message.id)
        .run();
}

int resume_interrupted(Database& database, Instant now) {
    return Query(database, "UPDATE messages SET state = 'failed', reason = 'the process ended "
                           "during the attempt; the same message is sent again', "
                           "next_attempt_at = ? WHERE state = 'attempting'")
        .with(now)
        .run();
}

std::optional<Message> find_message(Database& database, std::int64_t id) {
    Query row(database, message_columns + "WHERE id = ?");
    return row.with(id).next() ? std::optional{message_row(row)} : std::nullopt;
}

std::vector<Message> list_messages(Database& database, int limit, int offset) {
    Query rows(database, message_columns + "ORDER BY id DESC LIMIT ? OFFSET ?");
    rows.with(limit, offset);
    std::vector<Message> messages;
    while (rows.next())
        messages.push_back(message_row(rows));
    return messages;
}

std::optional<Instant> newest_instant(Database& database) {
    Query row(database, "SELECT max(at) FROM (SELECT max(at) AS at FROM audit "
                        "UNION ALL SELECT max(started_at) FROM deliveries)");
    const auto text = row.next() ? row.maybe_text(0) : std::nullopt;
    return text ? parse_instant(*text) : std::nullopt;
}

} // namespace mandated::store
