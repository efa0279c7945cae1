#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/decide.h"
#include "daemon/service/review.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

store::TaskFilter filter_of(const ApiCall& call) {
    store::TaskFilter filter;
    filter.due_until = horizon_parameter(call, "due_within");
    if (filter.due_until)
        filter.due_from = call.context.today();
    filter.session = text_parameter(call, "session");
    if (!filter.session.empty() && !parse_session(filter.session))
        bad_parameter("session", filter.session, "an organ and a number such as HRC/65");
    filter.actor = word_parameter<ActorClass>(call, "actor");
    filter.kind = word_parameter<TaskKind>(call, "kind");
    filter.status = word_parameter<TaskStatus>(call, "status");
    filter.resolution = text_parameter(call, "resolution");
    filter.withdrawn = flag_parameter(call, "withdrawn");
    return filter;
}

Response list(ApiCall& call) {
    auto filter = filter_of(call);
    const auto page = paging(call);
    filter.limit = page.limit;
    filter.offset = page.offset;
    const auto found = store::list_tasks(call.context.database, filter, call.context.today());
    json::array items;
    for (const auto& task : found.tasks)
        items.push_back(task_view(call.context, task));
    return list_response(std::move(items), found.total, page);
}

Response show(ApiCall& call) {
    return json_response(task_detail(call.context, task_named(call, call.places.front())));
}

std::optional<std::vector<DueAnchor>> due_of(const json::object& body) {
    const auto* due = body.if_contains("due");
    if (!due || due->is_null())
        return std::nullopt;
    if (!due->is_array())
        throw ApiError(400, "Bad body", "due is no list of anchors such as [\"HRC/65\"]");
    std::vector<DueAnchor> anchors;
    for (const auto& value : due->as_array()) {
        const auto text =
            value.is_string() ? std::string(value.as_string()) : json::serialize(value);
        const auto anchor = parse_due_anchor(text);
        if (!anchor)
            throw ApiError(400, "Bad body",
                           "'" + text +
                               "' is no due anchor; expected one such as HRC/65, before:HRC/65, "
                               "by:2026-12-31 or every:P1Y");
        anchors.push_back(*anchor);
    }
    return anchors;
}

Response review(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"due", "note"});
    return changed_task(
        call, confirm_due(call.context, task, due_of(body), text_member(body, "note"), call.by));
}

Response set_status(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"status", "note", "occurrence"});
    const auto word = text_member(body, "status");
    const auto status = from_name<TaskStatus>(word);
    if (!status)
        throw ApiError(400, "Bad body",
                       "status is '" + word +
                           "', expected planned, in progress, submitted, delivered, deferred, "
                           "superseded or discontinued");
    const auto note = text_member(body, "note"), occurrence = text_member(body, "occurrence");
    if (*status == TaskStatus::delivered)
        return changed_task(call,
                            deliver_occurrence(call.context, task, occurrence, note, call.by));
    if (!occurrence.empty())
        throw ApiError(400, "Bad body", "occurrence is for the status delivered only");
    return changed_task(call, change_status(call.context, task, *status, note, call.by));
}

} // namespace

std::vector<Route> task_routes() {
    return {
        {"GET", "/v1/tasks", false, "Tasks by their next date",
         with_paging({{"due_within", "next date from today up to 90d, 12w, 6m ahead or a date"},
                      {"session", "due at or around a session: HRC/65"},
                      {"actor", "SG, HC, SP, MECH, ORGAN, UN or OTHER"},
                      {"kind", "report, oral_update, dialogue, panel, event, mandate, "
                               "consideration, transmit or support"},
                      {"status", "planned, in progress, submitted, delivered, deferred, "
                                 "superseded or discontinued"},
                      {"resolution", "symbol or its end: A/HRC/RES/59/3 or 59/3"},
                      {"withdrawn", "true: also tasks the text no longer asks for"}}),
         list},
        {"GET",
         "/v1/tasks/{task}",
         false,
         "All about a task, by id or address (59%2F3:33.2)",
         {},
         show},
        {"POST",
         "/v1/tasks/{task}/review",
         true,
         "Settle when a task is due: {\"due\": [\"HRC/65\"], \"note\": \"…\"}; without due the "
         "likelier reading is confirmed",
         {},
         review},
        {"POST",
         "/v1/tasks/{task}/status",
         true,
         "Say what became of a task: {\"status\": \"delivered\", \"note\": \"A/HRC/65/40\"}; "
         "occurrence names the one of several that was delivered",
         {},
         set_status},
    };
}

} // namespace mandated::daemon
