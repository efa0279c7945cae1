#pragma once

#include "schema/store/query.h"
#include "schema/store/tasks.h"

namespace mandated::store {

/// The columns task_rows reads, from tasks with their resolutions. Inside schema/store only.
inline const std::string task_fields =
    "SELECT tasks.id, tasks.resolution_id, resolutions.identity, address, para, idx, kind, actors, "
    "verb, count, recipients, due, summary, conditions, evidence, tasks.status, tasks.withdrawn, "
    "tasks.registered_at, resolutions.status = 'draft', "
    "EXISTS (SELECT 1 FROM decisions WHERE task_id = tasks.id AND what = 'deferred'), added, "
    "split_from, position ";
inline const std::string task_columns =
    task_fields + "FROM tasks JOIN resolutions ON resolutions.id = tasks.resolution_id ";
[[nodiscard]] std::vector<TaskRow> task_rows(Database& database, Query& rows);

} // namespace mandated::store
