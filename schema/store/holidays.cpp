#include "schema/store/holidays.h"

#include "schema/store/query.h"

#include <set>

namespace mandated::store {

void put_holidays(Database& database, const std::vector<HolidayRow>& holidays) {
    std::set<std::pair<std::string, int>> years;
    for (const auto& holiday : holidays)
        years.emplace(holiday.station, static_cast<int>(holiday.day.year()));
    Query erase(database, "DELETE FROM holidays WHERE station = ? AND day BETWEEN ? AND ?");
    for (const auto& [station, year] : years)
        erase.with(station, Date{date::year{year} / 1 / 1}, Date{date::year{year} / 12 / 31}).run();
    Query insert(database, "INSERT OR REPLACE INTO holidays (station, day, name) VALUES (?, ?, ?)");
    for (const auto& holiday : holidays)
        insert.with(holiday.station, holiday.day, holiday.name).run();
}

std::vector<HolidayRow> load_holidays(Database& database, const std::string& station,
                                      std::optional<int> year) {
    Query rows(database, "SELECT station, day, name FROM holidays WHERE (?1 = '' OR station = ?1) "
                         "AND (?2 IS NULL OR CAST(substr(day, 1, 4) AS INTEGER) = ?2) "
                         "ORDER BY station, day");
    rows.with(station, year);
    std::vector<HolidayRow> holidays;
    while (rows.next())
        holidays.push_back({rows.text(0), rows.date(1), rows.text(2)});
    return holidays;
}

} // namespace mandated::store
