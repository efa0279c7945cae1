#pragma once

#include "daemon/service/context.h"
#include "schema/store/completeness.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// Numbers that are missing between those known of a session: A/HRC/RES/59/ has 1, 2 and 4.
struct Gap {
    std::string series; ///< "A/HRC/RES/59/"
    std::vector<int> missing;

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// The gaps in the numbers of these symbols. A session's resolutions count from 1, its decisions
/// from the lowest known one; what is above the highest known one cannot be missed.
[[nodiscard]] std::vector<Gap> gaps_in(const std::vector<std::string>& symbols);

/// What to look after before relying on the tracker.
struct Completeness {
    std::vector<store::Named> without_task; ///< resolutions
    std::vector<Gap> gaps;
    std::vector<store::Named> without_owner; ///< tasks that no contact asks for by its actors
    std::vector<store::Named> without_unit;  ///< tasks that no route takes; where there are units
    std::vector<store::Named> projected;     ///< tasks whose deadlines rest on projections only
    std::vector<store::Named> without_date;  ///< tasks
};
[[nodiscard]] Completeness completeness(Context& context);

} // namespace mandated::daemon
