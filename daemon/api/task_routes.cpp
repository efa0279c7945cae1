#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/api/task_filter.h"
#include "daemon/api/views.h"
#include "daemon/service/decide.h"
#include "daemon/service/status.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

Response list(ApiCall& call) {
    auto filter = task_filter(call);
    const auto page = paging(call);
    filter.limit = page.limit;
    filter.offset = page.offset;
    filter.after = task_place(page);
    const auto found = store::list_tasks(call.context.database, filter);
    json::array items;
    for (const auto& task : found.tasks)
        items.push_back(task_view(call.context, task));
    return list_response(std::move(items), found.total, page, found.last);
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
        {"GET", "/v1/tasks", Access::read, "Tasks by their next date",
         with_paging(task_parameters()), list, true},
        {"GET",
         "/v1/tasks/{task}",
         Access::read,
         "All about a task, by id or address (59%2F3:33.2)",
         {},
         show,
         true},
        {"POST",
         "/v1/tasks/{task}/status",
         Access::act,
         "Say what became of a task: {\"status\": \"delivered\", \"note\": \"A/HRC/65/40\"}; "
         "occurrence names the one of several that was delivered",
         {},
         set_status},
    };
}

} // namespace mandated::daemon
