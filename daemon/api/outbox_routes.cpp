#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/outbox.h"
#include "schema/store/messages.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

store::MessageFilter filter_of(const ApiCall& call) {
    store::MessageFilter filter;
    filter.state = word_parameter<MessageState>(call, "state");
    filter.channel = word_parameter<Channel>(call, "channel");
    filter.contact = text_parameter(call, "contact");
    filter.undelivered = flag_parameter(call, "undelivered");
    return filter;
}

Response messages(ApiCall& call) {
    auto& database = call.context.database;
    const auto page = paging(call);
    const auto filter = filter_of(call);
    auto found =
        store::list_messages(database, page.limit + 1, page.offset, filter, id_after(page));
    const bool more = found.size() > static_cast<std::size_t>(page.limit);
    if (more)
        found.pop_back();
    json::array items;
    for (const auto& message : found)
        items.push_back(message_view(message, false));
    return list_response(std::move(items), store::count_messages(database, filter), page,
                         more ? std::to_string(found.back().id) : std::string());
}

json::array attempts_view(Context& context, std::int64_t message) {
    json::array attempts;
    for (const auto& row : store::deliveries_of(context.database, message))
        attempts.push_back(
            {{"started_at", to_string(row.started)},
             {"finished_at",
              row.finished ? json::value(to_string(*row.finished)) : json::value(nullptr)},
             {"outcome", row.outcome.empty() ? json::value(nullptr) : json::value(row.outcome)},
             {"detail", row.detail}});
    return attempts;
}

Response message(ApiCall& call) {
    const auto& place = call.places.front();
    if (place.empty() || place.size() > 17 ||
        place.find_first_not_of("0123456789") != std::string::npos)
        bad_parameter("message", place, "a message's id, a number");
    const auto found = store::find_message(call.context.database, std::stoll(place));
    if (!found)
        throw ApiError(404, "No such message", "there is no message " + place);
    auto view = message_view(*found, true);
    view["history"] = attempts_view(call.context, found->id);
    return json_response(view);
}

std::vector<std::int64_t> ids_in(const json::object& body) {
    const auto* list = body.if_contains("messages");
    const auto* array = list == nullptr ? nullptr : list->if_array();
    std::vector<std::int64_t> ids;
    for (const auto& value : array == nullptr ? json::array() : *array)
        if (value.is_int64())
            ids.push_back(value.as_int64());
    if (array == nullptr || ids.empty() || ids.size() != array->size())
        throw ApiError(400, "Bad body",
                       "messages must be a list of messages' ids, such as [12, 15]");
    return ids;
}

Response changed(const Result<int>& done) {
    if (!done)
        throw ApiError(409, "Nothing was changed", done.error());
    return json_response(json::object{{"messages", *done}});
}

Response retry(ApiCall& call) {
    const auto body = object_body(call, {"messages", "dead"});
    if (const auto* dead = body.if_contains("dead"); dead != nullptr && *dead == true)
        return changed(retry_dead(call.context, call.by));
    return changed(retry_messages(call.context, ids_in(body), call.by));
}

Response drop(ApiCall& call) {
    const auto body = object_body(call, {"messages", "because"});
    const auto because = text_member(body, "because");
    if (because.empty())
        throw ApiError(400, "Bad body", "because must say why the messages are given up");
    return changed(drop_messages(call.context, ids_in(body), because, call.by));
}

} // namespace

std::vector<Route> outbox_routes() {
    return {
        {"GET", "/v1/messages", Access::read, "The outbox, newest first",
         with_paging({{"state", "queued, attempting, failed, uncertain, sent, dead or dropped"},
                      {"channel", "email or webhook"},
                      {"contact", "a contact's name"},
                      {"undelivered", "true: all but those sent or dropped"}}),
         messages},
        {"GET",
         "/v1/messages/{message}",
         Access::read,
         "A message with the text a person reads and the history of its attempts",
         {},
         message},
        {"POST",
         "/v1/outbox/retry",
         Access::administer,
         "Send messages again, with the same identity: {\"messages\": [12, 15]}, or all dead ones: "
         "{\"dead\": true}",
         {},
         retry},
        {"POST",
         "/v1/outbox/drop",
         Access::administer,
         "Give messages up: {\"messages\": [12], \"because\": \"…\"}",
         {},
         drop},
    };
}

} // namespace mandated::daemon
