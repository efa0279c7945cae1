#pragma once

#include "daemon/service/context.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mandated::daemon {

/// The tasks that a unit answers for, by assignment or route, those withdrawn included.
[[nodiscard]] std::vector<std::int64_t> tasks_of_unit(Context& context, const std::string& unit);

} // namespace mandated::daemon
