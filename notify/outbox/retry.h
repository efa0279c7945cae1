#pragma once

#include "schema/model/contact.h"
#include "schema/model/dates.h"

#include <chrono>
#include <optional>
#include <string>

namespace mandated::notify {

/// When to try again after a failed attempt, or nothing where the message is to be given up.
/// Email: after as long as the message is old, between 300 s and 4,000 s, until it is five days old
/// and has been tried three times (so that a downtime alone gives up nothing). Webhook: ten tries
/// over three days. `attempts` counts those made, the failed one included. `retry_after` can
/// lengthen the wait, up to a day.
[[nodiscard]] std::optional<Instant> next_attempt(Channel channel, Instant created, Instant now,
                                                  int attempts,
                                                  std::optional<std::chrono::seconds> retry_after);

/// When to repeat a message of uncertain fate, with the same identity: once, late. Nothing where
/// that was done. `uncertain_before` counts the earlier attempts that ended uncertain.
[[nodiscard]] std::optional<Instant> late_retry(Instant now, int uncertain_before);

/// The Message-ID made from a message's key: "<hash@domain>"; the same key gives the same.
[[nodiscard]] std::string message_id(const std::string& key, const std::string& domain);
/// The webhook-id made from a message's key: "msg_hash".
[[nodiscard]] std::string webhook_id(const std::string& key);

} // namespace mandated::notify
