#pragma once

#include "schema/model/contact.h"
#include "schema/model/dates.h"

#include <chrono>
#include <optional>
#include <string>

namespace mandated::notify {

/// A message's attempts so far.
struct Tries {
    std::string identity; ///< of the message; spreads the waits of messages that failed together
    Instant since;        ///< from when its age counts
    int attempts = 0;     ///< the failed one included
};

/// When to try again after an attempt that failed at `now`, or nothing where the message is to be
/// given up. Email: after as long as the message is old, between 300 s and 4,000 s, until it is
/// five days old and has been tried three times (so that a downtime alone gives up nothing).
/// Webhook: ten tries over three days. To each wait up to a tenth is added, which follows from
/// identity and attempt. `retry_after` can lengthen the wait, up to a day.
[[nodiscard]] std::optional<Instant> next_attempt(Channel channel, const Tries& tries, Instant now,
                                                  std::optional<std::chrono::seconds> retry_after);

/// When to repeat a message of uncertain fate, with the same identity: once, late. Nothing where
/// that was done. `uncertain_before` counts the earlier attempts that ended uncertain.
[[nodiscard]] std::optional<Instant> late_retry(Instant now, int uncertain_before);

/// The Message-ID made from a message's key: "<hash@domain>"; the same key gives the same.
[[nodiscard]] std::string message_id(const std::string& key, const std::string& domain);
/// The webhook-id made from a message's key: "msg_hash".
[[nodiscard]] std::string webhook_id(const std::string& key);

} // namespace mandated::notify
