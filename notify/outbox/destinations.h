#pragma once

#include "notify/outbox/breaker.h"
#include "notify/outbox/rate_limit.h"

#include <map>
#include <string>

namespace mandated::notify {

/// What is known of a mail server, a webhook's host or a folder that messages go to.
struct Destination {
    Breaker breaker;
    RateLimit rate;
    int under_way = 0;
    std::string last_fault; ///< "" since it last answered

    /// When a message may start: nothing for at once.
    [[nodiscard]] std::optional<Instant> closed_until(Instant now, int per_minute) const {
        const auto broken = breaker.closed_until(now);
        return broken ? broken : rate.closed_until(now, per_minute);
    }
    void succeeded() {
        breaker.succeeded();
        last_fault.clear();
    }
    void failed(Instant now, std::string fault) {
        breaker.failed(now);
        last_fault = std::move(fault);
    }
};

/// By name: "mail.example.org:587", "hooks.example.org:443", "maildir".
using Destinations = std::map<std::string, Destination>;

} // namespace mandated::notify
