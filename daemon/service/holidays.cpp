#include "daemon/service/holidays.h"

#include "daemon/service/dates.h"
#include "schema/store/audit.h"

#include <fmt/format.h>

#include <map>

namespace mandated::daemon {

Holidays stored_holidays(Context& context, const std::string& station) {
    Holidays holidays{station, {}};
    for (const auto& row : store::load_holidays(context.database, station))
        holidays.names.emplace(row.day, row.name);
    return holidays;
}

void take_in_holidays(Context& context, const std::vector<store::HolidayRow>& holidays,
                      const std::string& source, const std::string& by) {
    std::map<std::pair<std::string, int>, int> days;
    for (const auto& row : holidays)
        ++days[{row.station, static_cast<int>(row.day.year())}];
    store::WriteTransaction transaction(context.database);
    store::put_holidays(context.database, holidays);
    for (const auto& [year, count] : days)
        store::record_audit(context.database, context.clock.now(), by, "holidays.set",
                            fmt::format("{} {}", year.first, year.second),
                            fmt::format("{} days from {}", count, source));
    recalculate_open(context);
    transaction.commit();
    context.changed();
}

} // namespace mandated::daemon
