#pragma once

#include "schema/model/dates.h"

#include <optional>
#include <string>

namespace mandated::daemon {

/// Where and when a text was adopted.
struct Adoption {
    std::string organ;   ///< "HRC"
    std::string session; ///< "59", "" where unknown
    std::optional<Date> day;
};

} // namespace mandated::daemon
