#include "schema/store/outbox.h"

#include "schema/store/message_row.h"

#include <boost/json.hpp>

namespace mandated::store {
namespace {

/// A list as one bound value, for json_each().
std::string bound_list(const std::vector<std::string>& texts) {
    return boost::json::serialize(boost::json::value_from(texts));
}

} // namespace

std::int64_t enqueue(Database& database, const Message& message) {
    Query insert(database, "INSERT OR IGNORE INTO messages (identity, kind, contact, channel, "
                           "address, subject, state, reason, created_at, since, next_attempt_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, 'queued', 'waits for its first attempt', "
                           "?7, ?7, ?7)");
    const bool is_new =
        insert
            .with(message.identity, name(message.kind), message.contact, name(message.channel),
                  message.address, message.subject, message.created)
            .run() > 0;
    Query row(database, "SELECT id FROM messages WHERE identity = ?");
    row.with(message.identity).next();
    const auto id = row.integer(0);
    if (is_new)
        Query(database, "INSERT INTO message_texts (message_id, body, shown) VALUES (?, ?, ?)")
            .with(id, message.body, message.shown)
            .run();
    return id;
}

std::vector<Message> messages_due(Database& database, Channel channel, Turn turn, Instant now,
                                  std::size_t most, const std::vector<std::string>& withheld) {
    Query rows(database,
               message_columns +
                   "WHERE channel = ? AND (state = 'queued') = ? AND next_attempt_at <= ? "
                   "AND next_attempt_at IS NOT NULL AND state <> 'attempting' "
                   "AND contact NOT IN (SELECT value FROM json_each(?)) "
                   "ORDER BY next_attempt_at, id LIMIT ?");
    rows.with(name(channel), turn == Turn::fresh, now, bound_list(withheld), most);
    std::vector<Message> messages;
    while (rows.next())
        messages.push_back(message_row(rows));
    return messages;
}

std::optional<Instant> next_attempt_due(Database& database, Channel channel,
                                        const std::vector<std::string>& withheld) {
    std::optional<Instant> earliest;
    Query row(database, "SELECT next_attempt_at FROM messages WHERE channel = ? "
                        "AND (state = 'queued') = ? AND next_attempt_at IS NOT NULL "
                        "AND state <> 'attempting' "
                        "AND contact NOT IN (SELECT value FROM json_each(?)) "
                        "ORDER BY next_attempt_at LIMIT 1");
    for (const bool fresh : {true, false})
        if (row.with(name(channel), fresh, bound_list(withheld)).next())
            if (const auto due = row.instant(0); !earliest || due < *earliest)
                earliest = due;
    return earliest;
}

int due_messages(Database& database, Instant now) {
    Query row(database, "SELECT (SELECT count(*) FROM messages WHERE state IN ('queued', 'failed', "
                        "'uncertain') AND next_attempt_at <= ?) "
                        "+ (SELECT count(*) FROM messages WHERE state = 'attempting')");
    row.with(now).next();
    return static_cast<int>(row.integer(0));
}

int uncertain_attempts(Database& database, const Message& message) {
    Query row(database, "SELECT count(*) FROM deliveries WHERE message_id = ? AND "
                        "outcome = 'uncertain' AND started_at >= ?");
    row.with(message.id, message.since).next();
    return static_cast<int>(row.integer(0));
}

struct DeliveryWriter::Statements {
    explicit Statements(Database& its)
        : database(its), attempt(its, "UPDATE messages SET state = 'attempting', reason = 'an "
                                      "attempt is under way', attempts = attempts + 1 "
                                      "WHERE id = ?"),
          begin(its, "INSERT INTO deliveries (message_id, started_at) VALUES (?, ?)"),
          end(its, "UPDATE deliveries SET finished_at = ?, outcome = ?, detail = ? WHERE id = ?"),
          settle(its, "UPDATE messages SET state = ?, reason = ?, next_attempt_at = ?, "
                      "finished_at = ? WHERE id = ?") {}
    Database& database;
    Query attempt, begin, end, settle;
};

DeliveryWriter::DeliveryWriter(Database& database)
    : statements_(std::make_unique<Statements>(database)) {}
DeliveryWriter::~DeliveryWriter() = default;

std::int64_t DeliveryWriter::begin(const Message& message, Instant now) {
    statements_->attempt.with(message.id).run();
    statements_->begin.with(message.id, now).run();
    return last_id(statements_->database);
}

void DeliveryWriter::end(std::int64_t delivery, const Message& message, MessageState state,
                         const std::string& detail, std::optional<Instant> next_attempt,
                         Instant now) {
    statements_->end.with(now, name(state), detail, delivery).run();
    const auto finished = next_attempt ? std::nullopt : std::optional{now};
    statements_->settle.with(name(state), detail, next_attempt, finished, message.id).run();
}

int resume_interrupted(Database& database, Instant now) {
    return Query(database, "UPDATE messages SET state = 'failed', reason = 'the process ended "
                           "during the attempt; the same message is sent again', "
                           "next_attempt_at = ? WHERE state = 'attempting'")
        .with(now)
        .run();
}

std::optional<Instant> newest_instant(Database& database) {
    Query row(database, "SELECT max(at) FROM (SELECT max(at) AS at FROM audit "
                        "UNION ALL SELECT max(started_at) FROM deliveries)");
    const auto text = row.next() ? row.maybe_text(0) : std::nullopt;
    return text ? parse_instant(*text) : std::nullopt;
}

} // namespace mandated::store
