#pragma once

#include "schema/model/message.h"
#include "schema/store/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// Which messages to list.
struct MessageFilter {
    std::optional<MessageState> state;
    std::optional<Channel> channel;
    std::string contact;      ///< "" for all
    bool undelivered = false; ///< all but those sent or dropped
};

[[nodiscard]] std::optional<Message> find_message(Database& database, std::int64_t id);
/// The newest first; of those before an id where one is given.
[[nodiscard]] std::vector<Message> list_messages(Database& database, int limit, int offset,
                                                 const MessageFilter& filter = {},
                                                 std::optional<std::int64_t> before = {});
[[nodiscard]] int count_messages(Database& database, const MessageFilter& filter);
/// How many messages are in each state.
[[nodiscard]] std::map<MessageState, int> count_messages(Database& database);

/// One attempt at a message.
struct DeliveryRow {
    std::int64_t id = 0;
    Instant started;
    std::optional<Instant> finished; ///< nothing while under way or where the process died
    std::string outcome;             ///< the message's state after it; "" likewise
    std::string detail;
};
/// The attempts at a message, the first one first.
[[nodiscard]] std::vector<DeliveryRow> deliveries_of(Database& database, std::int64_t message);

/// The message is new again, due at once, with this reason; its identity stays.
void requeue_message(Database& database, std::int64_t message, const std::string& reason,
                     Instant now);
/// The message will not be tried any more, for this reason.
void drop_message(Database& database, std::int64_t message, const std::string& reason, Instant now);

/// Dead messages that no administrator was told of, the first to die first. Reports of this are
/// none of them: one that dies would be told of by the next for ever.
[[nodiscard]] std::vector<Message> unreported_dead(Database& database);
/// When the last such report was made.
[[nodiscard]] std::optional<Instant> last_report(Database& database);
/// The administrators are told of these.
void mark_reported(Database& database, const std::vector<Message>& messages);

} // namespace mandated::store
