#pragma once

#include "schema/model/names.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// How a part of an installation is: as it should be, worth a look, or not working.
enum class Health { ok, warn, fail };

/// What a check found.
struct Finding {
    std::string about; ///< "database", "disk"
    Health health = Health::ok;
    std::string words; ///< a sentence without a full stop
    std::string mend;  ///< what to do; "" where nothing is
};
using Findings = std::vector<Finding>;

} // namespace mandated::daemon

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 3> names_of<daemon::Health> = {"ok", "warn", "fail"};
} // namespace mandated
