#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/remind.h"
#include "schema/model/base64_url.h"

#include <boost/json.hpp>

#include <algorithm>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

/// Sorts as the list does.
std::string key_of(const Reminder& reminder) {
    return to_string(reminder.planned) + " " + reminder.key;
}

Response page_response(json::array items, const Paging& page, const std::string& last) {
    return json_response(json::object{
        {"items", std::move(items)},
        {"limit", page.limit},
        {"offset", page.offset},
        {"next", last.empty() ? json::value(nullptr) : json::value(to_base64_url(last))}});
}

/// How many there will be nobody knows: what recurs has no end.
Response to_come(const ApiCall& call, const Paging& page) {
    const auto wanted =
        static_cast<std::size_t>(page.offset) + static_cast<std::size_t>(page.limit);
    std::vector<Reminder> next;
    std::size_t before = 0; ///< how many of them come no later than the page's start
    for (auto most = wanted + 1;; most *= 2) {
        next = next_reminders(call.context, most);
        before = static_cast<std::size_t>(
            std::count_if(next.begin(), next.end(), [&](const Reminder& reminder) {
                return !page.after.empty() && key_of(reminder) <= page.after;
            }));
        if (next.size() < most || next.size() > before + wanted)
            break;
    }
    json::array items;
    std::string last;
    for (auto i = before + static_cast<std::size_t>(page.offset); i < next.size(); ++i) {
        if (items.size() == static_cast<std::size_t>(page.limit))
            return page_response(std::move(items), page, last);
        items.push_back(upcoming_view(call.context, next[i]));
        last = key_of(next[i]);
    }
    return page_response(std::move(items), page, "");
}

Response past(const ApiCall& call, const Paging& page) {
    auto rows =
        store::list_reminders(call.context.database, page.limit + 1, page.offset, id_after(page));
    const bool more = rows.size() > static_cast<std::size_t>(page.limit);
    if (more)
        rows.pop_back();
    json::array items;
    for (const auto& row : rows)
        items.push_back(reminder_view(call.context, row));
    return page_response(std::move(items), page, more ? std::to_string(rows.back().id) : "");
}

Response reminders(ApiCall& call) {
    const auto page = paging(call);
    const auto which = text_parameter(call, "which");
    if (which == "past")
        return past(call, page);
    if (!which.empty() && which != "upcoming")
        bad_parameter("which", which, "upcoming or past");
    return to_come(call, page);
}

} // namespace

std::vector<Route> reminder_routes() {
    return {
        {"GET", "/v1/reminders", Access::read,
         "Reminders to come, earliest first, or those that came due",
         with_paging({{"which", "upcoming (unless given) or past"}}), reminders},
    };
}

} // namespace mandated::daemon
