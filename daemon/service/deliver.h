#pragma once

#include "daemon/config/config.h"
#include "notify/transport/outcome.h"
#include "schema/model/message.h"

#include <stop_token>

namespace mandated::daemon {

/// Hands a message to the transport its channel and the configuration name, and waits for the
/// outcome. Safe on any thread. A webhook's secret is its contact's; a contact that is no longer
/// configured makes the message dead.
[[nodiscard]] notify::Delivery deliver(const Config& config, const Message& message, Instant now,
                                       const std::stop_token& stop);

/// What becomes of a message after an attempt.
struct AfterAttempt {
    MessageState state = MessageState::failed;
    std::optional<Instant> next_attempt; ///< nothing where no more is tried
};

/// The rule behind docs/notifications.md: `message.attempts` counts the attempt, `uncertain_before`
/// the earlier ones that ended uncertain.
[[nodiscard]] AfterAttempt after_attempt(const Message& message, const notify::Delivery& delivery,
                                         int uncertain_before, Instant now);

} // namespace mandated::daemon
