#pragma once

#include <filesystem>

namespace mandated::store {

/// Where Database::open leaves a copy of an older database before it migrates it to this program's
/// schema: NAME.before-vN beside it.
[[nodiscard]] std::filesystem::path migration_copy(const std::filesystem::path& database);

} // namespace mandated::store
