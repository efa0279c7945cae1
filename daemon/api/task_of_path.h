#pragma once

#include "daemon/api/routes.h"
#include "schema/model/result.h"
#include "schema/store/tasks.h"

namespace mandated::daemon {

/// The task that the path's first {place} names, by id or address; ApiError 404 where it is none.
[[nodiscard]] store::TaskRow task_of_path(ApiCall& call);
/// The task after a change, whole; ApiError 422 with the reason where it was not done.
[[nodiscard]] Response changed_task(ApiCall& call, const Result<store::TaskRow>& task);

} // namespace mandated::daemon
