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

Response messages(ApiCall& call) {
    const auto page = paging(call);
    json::array items;
    for (const auto& message : store::list_messages(call.context.database, page.limit, page.offset))
        items.push_back(message_view(message, false));
    int total = 0;
    for (const auto& [state, count] : store::count_messages(call.context.database))
        total += count;
    return list_response(std::move(items), total, page);
}

Response message(ApiCall& call) {
    const auto& place = call.places.front();
    if (place.empty() || place.size() > 17 ||
        place.find_first_not_of("0123456789") != std::string::npos)
        bad_parameter("message", place, "a message's id, a number");
    const auto found = store::find_message(call.context.database, std::stoll(place));
    if (!found)
        throw ApiError(404, "No such message", "there is no message " + place);
    return json_response(message_view(*found, true));
}

} // namespace

std::vector<Route> reminder_routes() {
    return {
        {"GET", "/v1/reminders", false, "Reminders to come, earliest first, or those that came due",
         with_paging({{"which", "upcoming (unless given) or past"}}), reminders},
        {"GET", "/v1/messages", false, "The outbox, newest first", with_paging({}), messages},
        {"GET",
         "/v1/messages/{message}",
         false,
         "A message with the text a person reads",
         {},
         message},
    };
}

} // namespace mandated::daemon
