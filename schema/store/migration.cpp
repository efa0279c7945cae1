#include "schema/store/database.h"
#include "schema/store/migration_copy.h"

#include <fmt/format.h>

namespace mandated::store {

std::filesystem::path migration_copy(const std::filesystem::path& database) {
    auto copy = database;
    return copy += fmt::format(".before-v{}", newest_schema());
}

} // namespace mandated::store
