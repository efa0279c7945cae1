#pragma once

#include "daemon/people/directory.h"
#include "daemon/planner/plan.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// A reminder on its way to somebody, who may stand in for the one it was planned for.
struct Addressed {
    Reminder reminder;
    std::vector<Absentee> in_place_of; ///< none for the one it was planned for
};

/// What goes to one recipient by one channel at one time.
struct Parcel {
    std::string recipient; ///< name of a person or contact
    Channel channel = Channel::email;
    std::vector<Addressed> reminders;
};

struct Gathered {
    std::vector<Parcel> parcels;  ///< to send now
    std::vector<Dropped> dropped; ///< those that waited in vain for a message to go along with
    std::optional<Instant> next;  ///< when something that waits here can go
};

/// When a recipient was last sent a reminder by a channel.
using LastTold = std::function<std::optional<Instant>(const std::string& recipient, Channel)>;

/// Puts what is due together by recipient. A person gets one digest a day within their office
/// hours; what comes due later waits for the next day's, unless its stage says "at once" or its day
/// comes before the recipient can be reached. A contact of the configuration gets what is due as it
/// comes. What only goes along waits for a message, until its day.
[[nodiscard]] Gathered gather(std::vector<Reminder> due, Timetable& timetable,
                              const LastTold& last_told, Instant now);

} // namespace mandated::daemon
