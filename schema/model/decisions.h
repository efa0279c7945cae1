#pragma once

#include "schema/model/milestone.h"
#include "schema/model/session.h"

#include <string>
#include <vector>

namespace mandated {

/// A milestone's day as those concerned agreed on it; overrides the rule.
struct Agreement {
    std::string occurrence; ///< "HRC/65"
    MilestoneKind kind = MilestoneKind::submission;
    Date day;
    std::string source; ///< "slot negotiated with …"
};

/// An occurrence that an authority moved to another session.
struct Deferral {
    std::string occurrence; ///< "HRC/65"
    SessionId to;
    std::string authority; ///< "decision 59/115"
};

/// An occurrence that was delivered while its task goes on.
struct Completion {
    std::string occurrence;
    std::string by; ///< the document's symbol, or where it happened
};

/// What people decided about the occurrences of a task; dates follow it whatever the rules say.
struct Decisions {
    std::vector<Agreement> agreed;
    std::vector<Deferral> deferred;
    std::vector<Completion> completed;
};

} // namespace mandated
