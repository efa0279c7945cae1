#include "daemon/service/unit_tasks.h"

#include "daemon/service/placing.h"
#include "schema/store/obligations.h"

namespace mandated::daemon {

std::vector<std::int64_t> tasks_of_unit(Context& context, const std::string& unit) {
    Placing placing(context);
    std::vector<std::int64_t> found;
    store::each_placed_task(context.database, [&](const store::PlacedTask& task) {
        if (placing.of(task.id, task.resolution, task.kind, task.actors).unit == unit)
            found.push_back(task.id);
    });
    return found;
}

} // namespace mandated::daemon
