#pragma once

#include "daemon/config/config.h"
#include "schema/store/database.h"

#include <filesystem>

namespace mandated::daemon {

/// What the running daemon shall work by from now on: the file ("" for the defaults), wholly valid
/// as at start, but with the paths in use, which need a restart. The error has a line a fault, and
/// then the old configuration holds whole.
[[nodiscard]] Result<Config> read_again(const std::filesystem::path& file, const Config& old,
                                        store::Database& database);

} // namespace mandated::daemon
