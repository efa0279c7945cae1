#pragma once

#include "daemon/calendar/working_days.h"
#include "daemon/service/context.h"
#include "schema/store/holidays.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// The days off entered for a duty station; none where nobody entered any.
[[nodiscard]] Holidays stored_holidays(Context& context, const std::string& station);

/// Takes in days off in place of those of the stations and years they name, and works out every
/// task's dates anew, in one transaction.
void take_in_holidays(Context& context, const std::vector<store::HolidayRow>& holidays,
                      const std::string& source, const std::string& by);

} // namespace mandated::daemon
