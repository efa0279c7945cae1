#pragma once

#include "daemon/service/context.h"
#include "schema/store/tasks.h"

#include <string>

namespace mandated::daemon {

/// The submissions and deadlines of open tasks as an iCalendar object to subscribe to, from three
/// months ago on; of those tasks that the filter takes. Each date has the uid it has in mails.
/// Dates of which only the month is known are left out: a calendar has no such days.
[[nodiscard]] std::string calendar_feed(Context& context, store::TaskFilter filter,
                                        const std::string& language);

} // namespace mandated::daemon
