#pragma once

#include "daemon/service/context.h"
#include "schema/model/milestone.h"
#include "schema/store/tasks.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// One step on the way to a date: what was taken or done, and on whose word.
struct Step {
    std::string what;   ///< "HRC/65 opens on 2027-06-14, projected"
    std::string source; ///< "" where the step needs none
};

struct Explanation {
    Milestone milestone;
    std::vector<Step> steps;
};

/// How each date of a task comes about now, by day: the words of the text, the anchor, the session
/// with its dates, the rule, the roll over a day off, and what people agreed.
[[nodiscard]] std::vector<Explanation> explain(Context& context, const store::TaskRow& task);

} // namespace mandated::daemon
