#pragma once

#include "daemon/api/parameters.h"
#include "schema/store/tasks.h"

namespace mandated::daemon {

/// Which tasks a request is about: those that fit all of its parameters. ApiError 400 names one
/// that is wrong.
[[nodiscard]] store::TaskFilter task_filter(const ApiCall& call);
/// The parameters it reads.
[[nodiscard]] std::vector<RouteParameter> task_parameters();

/// Where a page of tasks begins, for TaskFilter::after. ApiError 400 where no page ended there.
[[nodiscard]] std::string task_place(const Paging& page);

} // namespace mandated::daemon
