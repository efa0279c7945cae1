#pragma once

#include "notify/compose/notice.h"
#include "notify/compose/templates.h"
#include "schema/model/contact.h"

#include <cstddef>
#include <optional>

namespace mandated::notify {

/// Standard Webhooks asks for bodies below 20 kB.
inline constexpr std::size_t payload_limit = 20'000;

/// The mail that tells a reader of a notice, in their language; without a calendar. A reminder of
/// several dates is a digest: the most urgent first, in groups.
[[nodiscard]] MailContent compose(const Templates& templates, const Notice& notice,
                                  const Reader& reader);

/// What a notice is as a webhook's event. A dropped date is none, its task's events tell it; nor is
/// a report of what could not be delivered.
[[nodiscard]] std::optional<Event> event_of(const Notice& notice);

/// The webhook body {type, timestamp, data} of a notice, below payload_limit: long texts are cut,
/// and where not all items fit, "more" says how many were left out. `timestamp` as
/// "2027-04-01T06:00:00Z".
[[nodiscard]] std::string payload(const Notice& notice, const std::string& timestamp);
/// The same for what befell a task or a file.
[[nodiscard]] std::string payload(const Happening& happening, const std::string& timestamp);

} // namespace mandated::notify
