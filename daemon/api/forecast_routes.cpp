#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/service/forecast.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

json::object workload_view(const std::string& key, const std::string& value,
                           const Workload& workload) {
    return {{key, value},
            {"submissions", workload.submissions},
            {"deadlines", workload.deadlines},
            {"confirmed", workload.confirmed},
            {"tentative", workload.tentative},
            {"projected", workload.projected},
            {"reminders", workload.reminders}};
}

template <typename Key>
json::array views(const std::string& key, const std::map<Key, Workload>& loads) {
    json::array found;
    for (const auto& [value, workload] : loads) {
        if constexpr (std::is_same_v<Key, Date>)
            found.push_back(workload_view(key, to_string(value), workload));
        else
            found.push_back(workload_view(key, value, workload));
    }
    return found;
}

Response show(ApiCall& call) {
    const auto ahead = forecast(call.context, number_parameter(call, "months", 12, 1, 120));
    return json_response(json::object{{"from", to_string(ahead.from)},
                                      {"until", to_string(ahead.until)},
                                      {"weeks", views("monday", ahead.weeks)},
                                      {"months", views("month", ahead.months)},
                                      {"sessions", views("session", ahead.sessions)},
                                      {"units", views("unit", ahead.units)}});
}

} // namespace

std::vector<Route> forecast_routes() {
    return {{"GET",
             "/v1/forecast",
             Access::read,
             "What falls due and what will be sent, by week, by session and by unit",
             {{"months", "how far ahead, 1 to 120; 12 unless given"}},
             show}};
}

} // namespace mandated::daemon
