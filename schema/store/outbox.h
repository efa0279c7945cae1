#pragma once

#include "schema/model/message.h"
#include "schema/store/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// Puts a message into the outbox, due at once; its id. A message with this identity that is there
/// already is left as it is.
std::int64_t enqueue(Database& database, const Message& message);

/// A channel's message to attempt next: the one due longest. Nothing where none is due at `now`.
[[nodiscard]] std::optional<Message> next_message(Database& database, Channel channel, Instant now);
/// When a channel's next attempt is due, or nothing where no message waits.
[[nodiscard]] std::optional<Instant> next_attempt_due(Database& database, Channel channel);
/// How many messages are in each state.
[[nodiscard]] std::map<MessageState, int> count_messages(Database& database);
/// How many messages are due for an attempt at `now` or under way.
[[nodiscard]] int due_messages(Database& database, Instant now);

/// How many attempts of a message ended uncertain.
[[nodiscard]] int uncertain_attempts(Database& database, std::int64_t message);
/// Records that an attempt starts; the delivery's id.
[[nodiscard]] std::int64_t begin_delivery(Database& database, const Message& message, Instant now);
/// Records how it ended. `next_attempt` is nothing where no more will be tried.
void end_delivery(Database& database, std::int64_t delivery, const Message& message,
                  MessageState state, const std::string& detail,
                  std::optional<Instant> next_attempt, Instant now);
/// Attempts that were under way when the process died wait for another; how many there were.
int resume_interrupted(Database& database, Instant now);

[[nodiscard]] std::optional<Message> find_message(Database& database, std::int64_t id);
/// The newest first.
[[nodiscard]] std::vector<Message> list_messages(Database& database, int limit, int offset);
/// The newest instant of the outbox and the audit trail: a clock before it is wrong.
[[nodiscard]] std::optional<Instant> newest_instant(Database& database);

} // namespace mandated::store
