#pragma once

#include "daemon/calendar/session_calendar.h"
#include "daemon/calendar/unfold.h"
#include "schema/model/milestone.h"

#include <optional>

namespace mandated::daemon {

/// The day the anchor asks for; nothing where its session has no date.
[[nodiscard]] std::optional<Milestone> deadline(const SingleAnchor& due,
                                                const SessionCalendar& calendar);

/// The day a written report for the anchor's session is to be submitted, ten weeks before the
/// session opens; nothing where the anchor is no session to report to or the session has no date.
[[nodiscard]] std::optional<Milestone> submission(const SingleAnchor& due,
                                                  const SessionCalendar& calendar);

} // namespace mandated::daemon
