#pragma once

#include "daemon/service/context.h"
#include "schema/model/dates.h"

#include <map>
#include <string>
#include <vector>

namespace mandated::daemon {

/// How much falls due and how much is sent in a span.
struct Workload {
    int submissions = 0, deadlines = 0;
    int confirmed = 0, tentative = 0, projected = 0; ///< of both, how sure their days are
    int reminders = 0;                               ///< one for each contact and channel
};

/// What lies ahead as things stand: open tasks of adopted texts, the likelier readings, nothing
/// delivered.
struct Forecast {
    Date from, until;                ///< `until` itself left out
    std::map<Date, Workload> weeks;  ///< every week by its Monday, empty ones too
    std::map<Date, Workload> months; ///< what is known by its month only, by the month's first day
    std::map<std::string, Workload> sessions; ///< by occurrence, "HRC/65" or a date
    std::map<std::string, Workload> units;    ///< by contact
};

/// The next `months` months from today.
[[nodiscard]] Forecast forecast(Context& context, int months);

} // namespace mandated::daemon
