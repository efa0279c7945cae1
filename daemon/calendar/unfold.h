#pragma once

#include "daemon/calendar/adoption.h"
#include "daemon/calendar/almanac.h"
#include "schema/model/due_anchor.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// A due anchor that names one session, date or period: rhythms and durations are worked out.
struct SingleAnchor {
    DueAnchor anchor;
    DateStatus at_best =
        DateStatus::confirmed; ///< what its date can be however sure its session is
    std::string reason; ///< how it follows from the text: "every year from HRC/59"; "" where it is
                        ///< the text's own
    std::optional<Roll> roll = std::nullopt; ///< of the length it was counted by
};

/// One reading of a task's due anchors as single anchors, the recurring ones up to `horizon`.
/// `recipients` decide whose sessions an unbound rhythm counts; without any that hold regular
/// sessions it is the adopting organ.
[[nodiscard]] std::vector<SingleAnchor> unfold(const std::vector<DueAnchor>& reading,
                                               const std::vector<std::string>& recipients,
                                               const Adoption& adoption, const Almanac& almanac,
                                               Date horizon);

} // namespace mandated::daemon
