#pragma once

#include "schema/model/result.h"
#include "schema/store/holidays.h"

#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// Reads days off from a table station,date,name, or from an iCalendar file, all of whose plain
/// events are days off at `station` (or where they say they are, if no station is given). The error
/// holds every fault, one a line: "FILE:LINE: FIELD is …, expected …".
[[nodiscard]] Result<std::vector<store::HolidayRow>>
read_holiday_file(std::string_view text, const std::string& name, const std::string& station);

} // namespace mandated::daemon
