#include "daemon/api/places.h"

#include "daemon/api/views.h"

namespace mandated::daemon {

store::TaskRow task_named(ApiCall& call, const std::string& place) {
    auto& database = call.context.database;
    const bool number = !place.empty() &&
                        place.find_first_not_of("0123456789") == std::string::npos &&
                        place.size() < 18;
    const auto task =
        number ? store::find_task(database, std::stoll(place)) : store::find_task(database, place);
    if (!task)
        throw ApiError(404, "No such task",
                       "no task, or more than one, is '" + place +
                           "'; expected its id or address such as 59/3:33.2");
    return *task;
}

store::ResolutionRow resolution_named(ApiCall& call, const std::string& place) {
    const auto row = store::match_resolution(call.context.database, place);
    if (!row)
        throw ApiError(404, "No such resolution",
                       "no resolution, or more than one, is '" + place +
                           "'; expected a symbol or its end such as 59/3");
    return *row;
}

Response changed_task(ApiCall& call, const Result<store::TaskRow>& task) {
    if (!task)
        throw ApiError(422, "Not done", task.error());
    return json_response(task_detail(call.context, *task));
}

} // namespace mandated::daemon
