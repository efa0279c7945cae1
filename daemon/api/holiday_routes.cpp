#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/import/holiday_table.h"
#include "daemon/service/holidays.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

Response list(ApiCall& call) {
    constexpr int earliest = 1946, latest = 2100;
    const int year = number_parameter(call, "year", 0, earliest, latest);
    const auto rows = store::load_holidays(call.context.database, text_parameter(call, "station"),
                                           year == 0 ? std::nullopt : std::optional{year});
    using Row = store::HolidayRow;
    return page_of(
        call, rows, [](const Row& row) { return row.station + " " + to_string(row.day); },
        [](const Row& row) {
            return json::object{
                {"station", row.station}, {"day", to_string(row.day)}, {"name", row.name}};
        });
}

Response import(ApiCall& call) {
    auto name = text_parameter(call, "name");
    if (name.empty())
        name = "unnamed";
    const auto holidays =
        read_holiday_file(call.request.body, name, text_parameter(call, "station"));
    if (!holidays)
        throw ApiError(422, "Not read", holidays.error());
    take_in_holidays(call.context, *holidays, name, call.by);
    return json_response(json::object{{"taken", holidays->size()}});
}

} // namespace

std::vector<Route> holiday_routes() {
    return {
        {"GET", "/v1/holidays", Access::read, "Days off by duty station",
         with_paging(
             {{"station", "Geneva, New York …; all unless given"}, {"year", "all unless given"}}),
         list},
        {"POST",
         "/v1/holidays",
         Access::administer,
         "Take days off from a table (station,date,name) or a calendar (.ics), which is the body, "
         "in place of those of the stations and years it names; 422 where a row is wrong",
         {{"name", "the file's name, for errors"},
          {"station", "the duty station of a calendar's days; of a table the only one allowed"}},
         import},
    };
}

} // namespace mandated::daemon
