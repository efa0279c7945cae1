#pragma once

#include "daemon/service/context.h"
#include "schema/model/task.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// A field that a newer reading says differently.
struct FieldChange {
    std::string field;       ///< "due", "kind" …, "doubts"
    std::string before, now; ///< in words; "" for nothing
    bool held = false;       ///< a person decided it, so it stays as it is
};

/// What a newer reading of its text did to a task.
struct TaskChange {
    enum class What { created, changed, withdrawn, asked_again };
    What what = What::changed;
    std::string address;
    std::string summary;
    std::vector<FieldChange> fields; ///< of a changed one
};

/// What a reading of a whole text did.
struct TakenTasks {
    int created = 0, updated = 0, unchanged = 0, withdrawn = 0;
    int doubtful = 0; ///< with a doubt that was read
    std::vector<TaskChange> changes;
};

/// Where tasks were read, for the audit trail.
struct ReadFrom {
    std::string by;         ///< "uid 1000", "inbox"
    std::string source;     ///< the file's name
    bool same_text = false; ///< the text that was read before, by another version of the program
};

/// Stores what was read of a resolution beside the tasks that are there (match_tasks.h). A task
/// that is no longer read is withdrawn, but never one a person added; one a review withdrew stays
/// so. A field that a person decided stays as decided; where the text itself was changed and the
/// field is read differently now, that becomes a doubt. Call inside a transaction.
TakenTasks take_tasks(Context& context, const store::ResolutionRow& resolution,
                      std::vector<Task> fresh, const ReadFrom& from);

} // namespace mandated::daemon

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 4> names_of<daemon::TaskChange::What> = {
    "created", "changed", "withdrawn", "asked for again"};
} // namespace mandated
