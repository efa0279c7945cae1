#pragma once

#include "daemon/service/context.h"
#include "schema/store/tasks.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// One task of a resolution that waits for another.
struct Dependency {
    std::int64_t task = 0;
    std::int64_t on = 0;
    std::string
        words; ///< why: "reports on the seminars", "follows the report of the same paragraph"
};

/// What waits for what among a resolution's tasks: a report whose words name the seminars,
/// workshops or panel of an earlier task, and a dialogue behind the report of its own paragraph
/// ("to be followed by an interactive dialogue"). Read from the words alone.
[[nodiscard]] std::vector<Dependency> dependencies(const std::vector<store::TaskRow>& tasks);

/// A dependency of a task as it stands now.
struct Related {
    store::TaskRow other;
    bool waits = false; ///< whether the task asked about waits for the other, or the other for it
    std::string words;
    std::string contradiction; ///< why the dates of the two do not fit; "" where they do
};
[[nodiscard]] std::vector<Related> related_to(Context& context, const store::TaskRow& task);

} // namespace mandated::daemon
