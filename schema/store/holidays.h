#pragma once

#include "schema/model/dates.h"
#include "schema/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::store {

/// A day off at a duty station.
struct HolidayRow {
    std::string station; ///< "Geneva"
    Date day;
    std::string name;

    friend bool operator==(const HolidayRow&, const HolidayRow&) = default;
};

/// Puts these in place of what is stored for every station and year they name, so that a corrected
/// list can be read again.
void put_holidays(Database& database, const std::vector<HolidayRow>& holidays);
/// By station and day; of one station and of one year where given.
[[nodiscard]] std::vector<HolidayRow>
load_holidays(Database& database, const std::string& station = {}, std::optional<int> year = {});

} // namespace mandated::store
