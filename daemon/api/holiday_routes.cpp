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
    const auto page = paging(call);
    const auto rows = store::load_holidays(call.context.database, text_parameter(call, "station"),
                                           year == 0 ? std::nullopt : std::optional{year});
    json::array items;
    const auto begin = std::min(rows.size(), static_cast<std::size_t>(page.offset));
    const auto end = std::min(rows.size(), begin + static_cast<std::size_t>(page.limit));
    for (auto i = begin; i < end; ++i)
        items.push_back({{"station", rows[i].station},
                         {"day", to_string(rows[i].day)},
                         {"name", rows[i].name}});
    return list_response(std::move(items), static_cast<int>(rows.size()), page);
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
        {"GET", "/v1/holidays", false, "Days off by duty station",
         with_paging(
             {{"station", "Geneva, New York …; all unless given"}, {"year", "all unless given"}}),
         list},
        {"POST",
         "/v1/holidays",
         true,
         "Take days off from a table (station,date,name) or a calendar (.ics), which is the body, "
         "in place of those of the stations and years it names; 422 where a row is wrong",
         {{"name", "the file's name, for errors"},
          {"station", "the duty station of a calendar's days; of a table the only one allowed"}},
         import},
    };
}

} // namespace mandated::daemon
