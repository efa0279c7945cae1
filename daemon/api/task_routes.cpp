#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/decide.h"
#include "daemon/service/status.h"

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
    filter.review = word_parameter<store::ReviewState>(call, "review");
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
         with_paging(
             {{"due_within", "next date from today up to 90d, 12w, 6m ahead or a date"},
              {"session", "due at or around a session: HRC/65"},
              {"actor", "SG, HC, SP, MECH, ORGAN, UN or OTHER"},
              {"kind", "report, oral_update, dialogue, panel, event, mandate, "
                       "consideration, transmit or support"},
              {"status", "planned, in progress, submitted, delivered, deferred, "
                         "superseded or discontinued"},
              {"resolution", "symbol or its end: A/HRC/RES/59/3 or 59/3"},
              {"withdrawn", "true: also tasks the text no longer asks for or a review withdrew"},
              {"review", "doubtful: in doubt or awaiting a second person; unreviewed: "
                         "these and all that nobody reviewed"}}),
         list},
        {"GET",
         "/v1/tasks/{task}",
         false,
         "All about a task, by id or address (59%2F3:33.2)",
         {},
         show},
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
