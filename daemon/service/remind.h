#pragma once

#include "daemon/planner/plan.h"
#include "daemon/service/context.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// What a planning pass did.
struct Reminded {
    int messages = 0;  ///< queued
    int reminders = 0; ///< carried by them
    int dropped = 0;
    std::optional<Instant> next; ///< the earliest reminder still to come
};

/// Queues what is due now. Each recipient gets one message a channel: a single reminder, or several
/// folded into one (webhooks in batches of forty). The reminders' rows and the message are written
/// in one transaction.
Reminded remind(Context& context);

/// The reminders to come, earliest first.
[[nodiscard]] std::vector<Reminder> next_reminders(Context& context, std::size_t most);
/// The earliest of them; worked out anew only where something changed since it was last asked for.
[[nodiscard]] std::optional<Reminder> next_reminder(Context& context);

/// Why the clock cannot be trusted, or nothing: it is before the program was made or before what is
/// stored.
[[nodiscard]] std::optional<std::string> clock_fault(Context& context);

} // namespace mandated::daemon
