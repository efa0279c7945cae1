#pragma once

#include "notify/compose/notice.h"

#include <string>
#include <vector>

namespace mandated::notify {

/// A kind of message with everything there is to say, and with nothing.
struct Sample {
    std::string name; ///< of its template
    Notice full, bare;
};

/// One for each template that makes a message.
[[nodiscard]] std::vector<Sample> samples();

/// A made-up reminder, to try a channel out; its date is so many days after `today`, as
/// "2027-04-01".
[[nodiscard]] ReminderNotice sample_reminder(const std::string& today);

} // namespace mandated::notify
