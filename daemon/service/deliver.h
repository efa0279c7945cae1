#pragma once

#include "daemon/config/config.h"
#include "notify/transport/outcome.h"
#include "notify/transport/smtp.h"
#include "notify/transport/token.h"
#include "schema/model/message.h"

#include <stop_token>

namespace mandated::daemon {

/// What a thread that delivers keeps from one message to the next.
struct Carrier {
    notify::SmtpSession smtp;
    notify::Token token;
};

/// Where a message is to go, and what follows.
struct Way {
    std::vector<std::string> relays; ///< mail servers' URLs in the order in which they are tried
    bool keep = false; ///< another message follows at once: the connection may stay open
};

/// How an attempt went.
struct Attempt {
    notify::Delivery delivery;
    std::string destination; ///< who gave the outcome, by the name in notify::Destinations
    std::vector<std::pair<std::string, std::string>>
        unreached; ///< mail servers tried in vain before, and why
};

/// The names of what a contact's messages of a channel go to, in the order in which it is tried.
/// Empty where the contact has no such address any more.
[[nodiscard]] std::vector<std::string> destinations_of(const Config& config, Channel channel,
                                                       const std::string& contact);
/// Hands a message to the transport its channel and the configuration name, and waits for the
/// outcome. A mail server that cannot be reached, or wants us to log in otherwise, is passed over
/// for the next. A webhook's secret is its contact's; a contact that is no longer configured makes
/// the message dead. Safe on any thread that has the carrier to itself.
[[nodiscard]] Attempt deliver(const Config& config, const Message& message, const Way& way,
                              Instant now, Carrier& carrier, const std::stop_token& stop);

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
