#pragma once

#include "daemon/calendar/anchor_dates.h"
#include "schema/model/decisions.h"

#include <vector>

namespace mandated::daemon {

/// Moves each anchor whose occurrence was deferred to its new session, with the authority as the
/// reason.
void defer(std::vector<SingleAnchor>& anchors, const std::string& organ,
           const std::vector<Deferral>& deferrals, const Almanac& almanac);

/// Puts agreed days in place of the rules', and adds those for which there is no rule, beside the
/// deadline of their occurrence.
void agree(std::vector<DatedMilestone>& dates, const std::vector<Agreement>& agreements);

/// Marks the milestones of delivered occurrences.
void complete(std::vector<DatedMilestone>& dates, const std::vector<Completion>& completions);

} // namespace mandated::daemon
