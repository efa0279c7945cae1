#pragma once

#include "schema/model/message.h"
#include "schema/store/database.h"
#include "schema/store/messages.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// Puts a message into the outbox, due at once; its id. A message with this identity that is there
/// already is left as it is.
std::int64_t enqueue(Database& database, const Message& message);

/// Whose turn it is: messages never tried, or those to be tried again. Each gets its turn, so that
/// a backlog of the one kind starves none of the other.
enum class Turn { fresh, deferred };

/// A channel's messages that are due at `now`, those due longest first. `withheld` names contacts
/// whose messages must wait.
[[nodiscard]] std::vector<Message> messages_due(Database& database, Channel channel, Turn turn,
                                                Instant now, std::size_t most,
                                                const std::vector<std::string>& withheld = {});
/// When a channel's next attempt is due, or nothing where no message waits.
[[nodiscard]] std::optional<Instant>
next_attempt_due(Database& database, Channel channel,
                 const std::vector<std::string>& withheld = {});
/// How many messages are due for an attempt at `now` or under way.
[[nodiscard]] int due_messages(Database& database, Instant now);

/// How many attempts of a message ended uncertain since it was made or retried.
[[nodiscard]] int uncertain_attempts(Database& database, const Message& message);

/// Records attempts; one value serves a whole batch. Call inside a WriteTransaction.
class DeliveryWriter {
  public:
    explicit DeliveryWriter(Database& database);
    ~DeliveryWriter();
    DeliveryWriter(const DeliveryWriter&) = delete;
    DeliveryWriter& operator=(const DeliveryWriter&) = delete;

    /// An attempt starts; the delivery's id.
    [[nodiscard]] std::int64_t begin(const Message& message, Instant now);
    /// It ended so. `next_attempt` is nothing where no more will be tried.
    void end(std::int64_t delivery, const Message& message, MessageState state,
             const std::string& detail, std::optional<Instant> next_attempt, Instant now);

  private:
    struct Statements;
    std::unique_ptr<Statements> statements_;
};

/// Attempts that were under way when the process died wait for another; how many there were.
int resume_interrupted(Database& database, Instant now);

/// The newest instant of the outbox and the audit trail: a clock before it is wrong.
[[nodiscard]] std::optional<Instant> newest_instant(Database& database);

} // namespace mandated::store
