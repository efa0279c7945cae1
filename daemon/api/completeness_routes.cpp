#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/service/completeness.h"

namespace mandated::daemon {
namespace json = boost::json;
namespace {

/// How many there are, and the first of them.
json::object list_view(const std::vector<store::Named>& all, std::size_t limit, const char* address,
                       const char* summary) {
    json::array items;
    for (std::size_t i = 0; i < std::min(all.size(), limit); ++i)
        items.push_back({{address, all[i].address}, {summary, all[i].summary}});
    return {{"total", all.size()}, {"items", std::move(items)}};
}

Response show(ApiCall& call) {
    const auto limit = static_cast<std::size_t>(number_parameter(call, "limit", 50, 1, 1000));
    const auto found = completeness(call.context);
    json::array gaps;
    for (const auto& gap : found.gaps)
        gaps.push_back({{"series", gap.series},
                        {"missing", json::array(gap.missing.begin(), gap.missing.end())}});
    return json_response(
        json::object{{"without_task", list_view(found.without_task, limit, "resolution", "title")},
                     {"gaps", std::move(gaps)},
                     {"without_owner", list_view(found.without_owner, limit, "task", "summary")},
                     {"without_unit", list_view(found.without_unit, limit, "task", "summary")},
                     {"projected", list_view(found.projected, limit, "task", "summary")},
                     {"without_date", list_view(found.without_date, limit, "task", "summary")}});
}

} // namespace

std::vector<Route> completeness_routes() {
    return {{"GET",
             "/v1/completeness",
             Access::read,
             "What is missing: resolutions without any task, gaps in a session's numbers, tasks "
             "without owner, without unit, on projected dates only, without any date",
             {{"limit", "how many of each to list, 1 to 1000; 50 unless given"}},
             show}};
}

} // namespace mandated::daemon
