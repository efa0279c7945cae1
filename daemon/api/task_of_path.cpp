#include "daemon/api/task_of_path.h"

#include "daemon/api/views.h"

namespace mandated::daemon {

store::TaskRow task_of_path(ApiCall& call) {
    const auto& place = call.places.front();
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

Response changed_task(ApiCall& call, const Result<store::TaskRow>& task) {
    if (!task)
        throw ApiError(422, "Not done", task.error());
    return json_response(task_detail(call.context, *task));
}

} // namespace mandated::daemon
