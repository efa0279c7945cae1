#pragma once

#include "notify/compose/notice.h"

#include <cstddef>

namespace mandated::notify {

/// Standard Webhooks asks for bodies below 20 kB.
inline constexpr std::size_t payload_limit = 20'000;

/// The mail that tells of a resolution read in: dates to come, what was past already, tasks without
/// a date, doubts.
[[nodiscard]] MailContent compose_registered(const RegisteredNotice& notice);
/// The mail that reminds: of one date, or of several, sorted by day with those past first.
[[nodiscard]] MailContent compose_reminder(const ReminderNotice& notice);
/// The mail that tells of moved sessions: their old and new dates, and those of the tasks.
[[nodiscard]] MailContent compose_moved(const MovedNotice& notice);

/// The webhook body {type, timestamp, data} of type "resolution.registered", below payload_limit:
/// long texts are cut, and where not all items fit, "more" says how many were left out. `timestamp`
/// as "2027-04-01T06:00:00Z".
[[nodiscard]] std::string registered_payload(const RegisteredNotice& notice,
                                             const std::string& timestamp);
/// The same for a reminder: type "task.due" for one item, "reminders.folded" for several.
[[nodiscard]] std::string reminder_payload(const ReminderNotice& notice,
                                           const std::string& timestamp);
/// The same for moved sessions: type "session.moved".
[[nodiscard]] std::string moved_payload(const MovedNotice& notice, const std::string& timestamp);

/// The mail, or the webhook body, of any notice.
[[nodiscard]] MailContent compose(const Notice& notice);
[[nodiscard]] std::string payload(const Notice& notice, const std::string& timestamp);

} // namespace mandated::notify
