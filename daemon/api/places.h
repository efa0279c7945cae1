#pragma once

#include "daemon/api/routes.h"
#include "schema/model/result.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"

#include <string>

namespace mandated::daemon {

/// The task that a path or a body names, by id or address (59/3:33.2); ApiError 404 where there is
/// none.
[[nodiscard]] store::TaskRow task_named(ApiCall& call, const std::string& place);
/// The resolution by its symbol or the end of it (59/3); ApiError 404 where there is none.
[[nodiscard]] store::ResolutionRow resolution_named(ApiCall& call, const std::string& place);

/// The task after a change, whole; ApiError 422 with the reason where it was not done.
[[nodiscard]] Response changed_task(ApiCall& call, const Result<store::TaskRow>& task);

} // namespace mandated::daemon
