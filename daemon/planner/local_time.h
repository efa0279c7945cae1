#pragma once

#include "schema/model/dates.h"
#include "schema/model/result.h"

#include <chrono>
#include <string>

namespace mandated::daemon {

/// The instant of a local date and time of day. In a gap (clocks go forward) the first valid
/// instant after it, in an overlap the first of the two. `zone` must have passed check_zone.
[[nodiscard]] Instant local_instant(Date day, std::chrono::minutes time_of_day,
                                    const std::string& zone);
/// The local date at an instant.
[[nodiscard]] Date local_date(Instant instant, const std::string& zone);
/// Nothing wrong, or why the zone cannot be used: unknown, or the zone data gives another time than
/// the C library for a winter and a summer instant (slim zoneinfo files misread). Asks the C
/// library through the environment's TZ: call it at start, before other threads.
[[nodiscard]] Result<bool> check_zone(const std::string& zone);

} // namespace mandated::daemon
