#pragma once

#include "daemon/calendar/almanac.h"
#include "daemon/calendar/unfold.h"
#include "schema/model/milestone.h"

#include <optional>

namespace mandated::daemon {

/// A milestone with what it follows from, so that it can be explained step by step.
struct DatedMilestone {
    Milestone milestone;
    SingleAnchor due;
    std::string organ;                   ///< whose days off count
    const MilestoneRule* rule = nullptr; ///< of the almanac's rules; nullptr for a deadline
    Date counted;                        ///< the day before it rolled over a day off
    Date rolled;                         ///< the day after
    std::string rolled_over;             ///< that day in words; "" where it did not move
};

/// The day the anchor asks for by its rule; nothing where its session has no date. `organ` is the
/// adopting one: its days off count where the anchor names no session.
[[nodiscard]] std::optional<DatedMilestone>
deadline(const SingleAnchor& due, const std::string& organ, const Almanac& almanac);

/// A milestone of the anchor's session by a rule; nothing where the anchor is no session to which
/// something is brought (at, by or before it) or the session has no date.
[[nodiscard]] std::optional<DatedMilestone>
session_milestone(const SingleAnchor& due, const MilestoneRule& rule, const Almanac& almanac);

} // namespace mandated::daemon
