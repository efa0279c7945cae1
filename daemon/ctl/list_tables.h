#pragma once

#include "daemon/ctl/table.h"

#include <boost/json.hpp>

namespace mandated::ctl {

// What the API lists, as tables.

[[nodiscard]] Table sessions_table(const boost::json::array& sessions);
[[nodiscard]] Table holidays_table(const boost::json::array& holidays);
/// Reminders to come, or those that came due.
[[nodiscard]] Table reminders_table(const boost::json::array& reminders);
/// A row for each text a file held.
[[nodiscard]] Table documents_table(const boost::json::array& documents);
[[nodiscard]] Table resolutions_table(const boost::json::array& resolutions);

} // namespace mandated::ctl
