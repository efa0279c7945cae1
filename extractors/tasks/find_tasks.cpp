#include "extractors/tasks/find_tasks.h"

namespace mandated::extractors {

std::vector<Task> find_tasks(const Resolution&) {
    return {};
}

} // namespace mandated::extractors
