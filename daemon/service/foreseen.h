#pragma once

#include "daemon/planner/digest.h"
#include "daemon/service/context.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// A message that will go to somebody as things stand, with what it tells of.
struct ForeseenMessage {
    Instant at;
    Channel channel = Channel::email;
    std::vector<Addressed> reminders;
};

/// The messages that go to a person or contact in the next months, in order, if all is done by its
/// day, and nobody answers or moves anything: also those as somebody's substitute. What only goes
/// along is listed with the message that takes it along.
[[nodiscard]] std::vector<ForeseenMessage> foreseen(Context& context, const std::string& name,
                                                    int months);

/// A stage of one of a task's dates: what the planner says of it now, or how it ended.
struct ExplainedReminder {
    Reminder reminder;     ///< its `why` is what the planner says now
    std::string recipient; ///< who gets it or got it
    std::vector<Absentee> in_place_of;
    bool is_planned = false; ///< by the plans of today; else it is recorded only
    std::string outcome; ///< "carried", "folded", "dropped", "superseded"; "" where not recorded
    std::string reason;  ///< as recorded
    std::optional<std::int64_t> message;
    std::string message_state; ///< "" where there is no message
};

/// Every reminder of a task: recorded, due, to come, or never to come, each with the reason; by
/// planned instant.
[[nodiscard]] std::vector<ExplainedReminder> explain_reminders(Context& context, std::int64_t task);

} // namespace mandated::daemon
