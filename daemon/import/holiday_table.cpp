#include "daemon/import/holiday_table.h"

#include "daemon/calendar/csv.h"
#include "daemon/import/faults.h"
#include "daemon/import/ics_events.h"

namespace mandated::daemon {
namespace {

using Holidays = std::vector<store::HolidayRow>;

constexpr int longest_holiday = 31; // days; more is an event of another kind

Result<Holidays> read_table(std::string_view text, const std::string& name,
                            const std::string& station) {
    const auto rows = read_csv(text);
    if (!rows)
        return Error{name + ": " + rows.error()};
    FileFaults faults(name);
    Holidays holidays;
    for (const auto& row : *rows) {
        if (&row == &rows->front() && row.fields.front() == "station")
            continue;
        if (row.fields.size() != 3) {
            faults.add(row.line,
                       fmt::format("{} fields, expected station,date,name", row.fields.size()));
            continue;
        }
        const auto day = parse_date(row.fields[1]);
        if (row.fields[0].empty())
            faults.add(row.line, "station is empty, expected a duty station such as Geneva");
        else if (!station.empty() && row.fields[0] != station)
            faults.add(row.line, fmt::format("station is '{}', but {} was asked for", row.fields[0],
                                             station));
        else if (!day)
            faults.add(row.line,
                       fmt::format("date is '{}', expected one such as 2027-03-26", row.fields[1]));
        else if (row.fields[2].empty())
            faults.add(row.line, "name is empty, expected the holiday's name");
        else
            holidays.push_back({row.fields[0], *day, row.fields[2]});
    }
    if (faults.any())
        return faults.error();
    return holidays;
}

Result<Holidays> read_calendar(std::string_view text, const std::string& name,
                               const std::string& station) {
    const auto events = read_ics(text);
    if (!events)
        return Error{name + ": " + events.error()};
    FileFaults faults(name);
    Holidays holidays;
    for (const auto& event : *events) {
        const auto& where = station.empty() ? event.location : station;
        if (event.odd == "cancelled")
            continue;
        if (!event.odd.empty())
            faults.add(event.line,
                       fmt::format("'{}' {}, expected a day", event.summary, event.odd));
        else if (where.empty())
            faults.add(event.line, fmt::format("'{}' has no place, and no duty station is given",
                                               event.summary));
        else if (days_between(event.first_day, event.last_day) >= longest_holiday)
            faults.add(event.line,
                       fmt::format("'{}' lasts longer than any holiday", event.summary));
        else
            for (Date day = event.first_day; day <= event.last_day; day = plus_days(day, 1))
                holidays.push_back({where, day, event.summary});
    }
    if (faults.any())
        return faults.error();
    return holidays;
}

} // namespace

Result<Holidays> read_holiday_file(std::string_view text, const std::string& name,
                                   const std::string& station) {
    auto holidays =
        is_ics(text) ? read_calendar(text, name, station) : read_table(text, name, station);
    if (holidays && holidays->empty())
        return Error{name + ": holds no holiday; expected rows station,date,name, or an iCalendar "
                            "file"};
    return holidays;
}

} // namespace mandated::daemon
