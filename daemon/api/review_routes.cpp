#include "daemon/api/field_body.h"
#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/review.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

Said said_in(const ApiCall& call, const json::object& body) {
    return {call.by, text_member(body, "note")};
}

std::vector<std::string> with_fields(std::vector<std::string> others) {
    for (auto& field : field_members())
        others.push_back(std::move(field));
    return others;
}

Response review(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, with_fields({"note", "confirm"}));
    const auto fields = fields_in(body);
    const auto* whole = body.if_contains("confirm");
    if (whole && !whole->is_bool())
        throw ApiError(400, "Bad body", "confirm is no true or false");
    const bool confirm = whole ? whole->as_bool() : fields.given.empty();
    const auto decide = confirm ? confirm_task : correct_task;
    return changed_task(call, decide(call.context, task, fields, said_in(call, body)));
}

Response second(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"note"});
    return changed_task(call, second_review(call.context, task, said_in(call, body)));
}

Response close(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"note"});
    return changed_task(call, not_a_task(call.context, task, said_in(call, body)));
}

Response merge(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"into", "note"});
    const auto into = task_named(call, text_member(body, "into"));
    return changed_task(call, merge_task(call.context, task, into, said_in(call, body)));
}

Response split(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"parts", "note"});
    const auto* parts = body.if_contains("parts");
    if (!parts || !parts->is_array())
        throw ApiError(400, "Bad body", "parts is no list of parts, each with its fields");
    std::vector<FieldValues> values;
    for (const auto& part : parts->as_array()) {
        if (!part.is_object())
            throw ApiError(400, "Bad body", "a part is no object of fields");
        check_members(part.as_object(), field_members());
        values.push_back(fields_in(part.as_object()));
    }
    return changed_task(call, split_task(call.context, task, values, said_in(call, body)));
}

Response restore(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"note"});
    return changed_task(call, restore_task(call.context, task, said_in(call, body)));
}

Response add(ApiCall& call) {
    const auto resolution = resolution_named(call, call.places.front());
    const auto body = object_body(call, with_fields({"para", "verb", "note"}));
    return changed_task(call,
                        add_task(call.context, resolution, text_member(body, "para"),
                                 fields_in(body), text_member(body, "verb"), said_in(call, body)));
}

Route change(const char* path, const char* summary, Response (*handler)(ApiCall&),
             Access access = Access::act) {
    return {"POST", path, access, summary, {}, handler};
}

} // namespace

std::vector<Route> review_routes() {
    return {
        change("/v1/tasks/{task}/review",
               "Put fields right: {\"due\": [\"HRC/65\"], \"kind\", \"actors\", \"count\", "
               "\"recipients\", \"summary\", \"note\": \"…\"}; with \"confirm\": true, or without "
               "fields, all else is right as it is shown",
               review),
        change("/v1/tasks/{task}/second",
               "Say the same as the first person did, of all that awaits a second one", second),
        change("/v1/tasks/{task}/not-a-task",
               "Nothing is asked for: withdraw the task: {\"note\": \"…\"}", close),
        change("/v1/tasks/{task}/merge",
               "Part of another task of its resolution: {\"into\": \"59/3:33.2\", \"note\": \"…\"}",
               merge),
        change("/v1/tasks/{task}/split",
               "Several tasks: {\"parts\": [{\"summary\": \"…\", \"due\": [\"HRC/63\"]}, {…}], "
               "\"note\": \"…\"}; what a part does not say is as in the whole",
               split),
        change("/v1/tasks/{task}/restore",
               "Bring back a task that a review withdrew: {\"note\": \"…\"}", restore),
        change("/v1/resolutions/{resolution}/tasks",
               "A task that was not found: {\"para\": \"33\", \"kind\": \"report\", \"due\": "
               "[\"HRC/65\"], \"actors\": [\"HC\"], \"summary\": \"…\", \"verb\": \"request\", "
               "\"note\": \"…\"}",
               add, Access::administer),
    };
}

} // namespace mandated::daemon
