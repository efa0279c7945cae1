#pragma once

#include "daemon/calendar/unfold.h"

#include <vector>

namespace mandated::daemon {

/// The days between which a rhythm recurs, both included.
struct Span {
    Date from, to;
};

/// What follows a session in a rhythm, the session itself left out. Years count sessions of the
/// same turn; other lengths take the session that opens nearest to each step; `rhythm` is a
/// Duration or EachSession. `pattern` is the anchor of the start and gives the relation.
[[nodiscard]] std::vector<SingleAnchor> sessions_after(const DueAnchor& pattern,
                                                       const DueAnchor& rhythm, const Span& span,
                                                       const SessionCalendar& calendar);

/// What follows a date or period in a rhythm of a length, itself left out.
[[nodiscard]] std::vector<SingleAnchor> dates_after(const DueAnchor& pattern,
                                                    const Duration& rhythm, const Span& span);

} // namespace mandated::daemon
