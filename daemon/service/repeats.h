#pragma once

#include "schema/model/task.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mandated::daemon {

/// A task of one text as it is compared with those of another.
struct ComparedTask {
    Task task;
    bool cites =
        false; ///< its paragraph names the other text: "as set out in its resolution 53/11"
};

/// One that asks again for what an earlier one asked for: indices into both lists.
struct RepeatedTask {
    std::size_t later = 0, earlier = 0;
    std::string reason; ///< "the same request", "cites the earlier resolution"
};

/// Which tasks of a later text repeat which of an earlier one. They have the same kind, an actor in
/// common and more than half of their telling words, less where the paragraph cites the earlier
/// text; when they are due does not matter. Each is paired once, the likest first.
[[nodiscard]] std::vector<RepeatedTask> find_repeats(const std::vector<ComparedTask>& later,
                                                     const std::vector<ComparedTask>& earlier,
                                                     const std::string& language);

} // namespace mandated::daemon
