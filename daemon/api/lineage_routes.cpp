#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/views.h"
#include "daemon/service/lineage.h"

namespace mandated::daemon {
namespace json = boost::json;
namespace {

json::array thread_view(Context& context, const Thread& thread) {
    json::array tasks;
    for (const auto& task : thread)
        tasks.push_back(task_view(context, task));
    return tasks;
}

Response lineage(ApiCall& call) {
    auto& context = call.context;
    const auto lineage = lineage_of(context, resolution_named(call, call.places.front()));
    std::map<std::int64_t, std::string> identities;
    for (const auto& entry : lineage.line)
        identities[entry.resolution.id] = entry.resolution.identity;
    json::array line, threads;
    for (const auto& [row, continues] : lineage.line) {
        json::array links;
        for (const auto& link : continues)
            links.push_back({{"resolution", identities[link.earlier]}, {"reason", link.reason}});
        line.push_back(
            {{"identity", row.identity},
             {"title", row.heading.title},
             {"adopted", row.heading.adopted ? json::value(to_string(*row.heading.adopted))
                                             : json::value(nullptr)},
             {"continues", std::move(links)}});
    }
    for (const auto& thread : lineage.threads)
        threads.push_back(thread_view(context, thread));
    return json_response(json::object{{"line", std::move(line)},
                                      {"threads", std::move(threads)},
                                      {"single", thread_view(context, lineage.single)}});
}

Response decide(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"replaced", "note"});
    const auto* replaced = body.if_contains("replaced");
    if (!replaced || !replaced->is_bool())
        throw ApiError(400, "Bad body", "replaced is missing, expected true or false");
    const auto row = decide_replaced(call.context, task, replaced->as_bool(),
                                     text_member(body, "note"), call.by);
    if (!row)
        throw ApiError(422, "Not done", row.error());
    return json_response(task_detail(call.context, *row));
}

} // namespace

std::vector<Route> lineage_routes() {
    return {
        {"GET",
         "/v1/resolutions/{resolution}/lineage",
         Access::read,
         "The resolutions that one continues and is continued by, and the requests they repeat",
         {},
         lineage},
        {"POST",
         "/v1/tasks/{task}/replaced",
         Access::act,
         "Say whether the later task that repeats this one replaces it: {\"replaced\": true, "
         "\"note\": \"…\"}",
         {},
         decide},
    };
}

} // namespace mandated::daemon
