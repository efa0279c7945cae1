#pragma once

#include "schema/model/result.h"

#include <filesystem>

namespace mandated::store {

/// A database file looked at from outside.
struct Inspection {
    int schema = 0;        ///< its version
    int newest_schema = 0; ///< that this program knows
};

/// Opens the file for reading only, whether or not a daemon has it open, and has SQLite check it.
/// The error names the path and what to do: missing, damaged, another program's, a newer one's.
[[nodiscard]] Result<Inspection> inspect(const std::filesystem::path& path);

} // namespace mandated::store
