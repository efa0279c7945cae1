#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/remind.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

Response reminders(ApiCall& call) {
    const auto page = paging(call);
    const auto which = text_parameter(call, "which");
    json::array items;
    if (which.empty() || which == "upcoming") {
        const auto most =
            static_cast<std::size_t>(page.offset) + static_cast<std::size_t>(page.limit);
        const auto next = next_reminders(call.context, most);
        for (auto i = static_cast<std::size_t>(page.offset); i < next.size(); ++i)
            items.push_back(upcoming_view(call.context, next[i]));
    } else if (which == "past") {
        for (const auto& row :
             store::list_reminders(call.context.database, page.limit, page.offset))
            items.push_back(reminder_view(call.context, row));
    } else {
        bad_parameter("which", which, "upcoming or past");
    }
    return json_response(
        json::object{{"items", std::move(items)}, {"limit", page.limit}, {"offset", page.offset}});
}

} // namespace

std::vector<Route> reminder_routes() {
    return {
        {"GET", "/v1/reminders", false, "Reminders to come, earliest first, or those that came due",
         with_paging({{"which", "upcoming (unless given) or past"}}), reminders},
    };
}

} // namespace mandated::daemon
