#pragma once

#include "schema/model/dates.h"
#include "schema/model/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// An event of a calendar file.
struct IcsEvent {
    int line = 0; ///< of its BEGIN:VEVENT
    std::string summary, location;
    Date first_day, last_day; ///< both included; of a time in UTC the day in Geneva
    std::string odd; ///< why it is no plain event: "cancelled", "repeats", "without a day"; else ""
};

/// Whether the text is an iCalendar file.
[[nodiscard]] bool is_ics(std::string_view text);

/// The events of an iCalendar file (RFC 5545), in its order; no other component is looked at. The
/// error says why the file is none.
[[nodiscard]] Result<std::vector<IcsEvent>> read_ics(std::string_view text);

} // namespace mandated::daemon
