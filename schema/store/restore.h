#pragma once

#include "schema/store/copy.h"

#include <filesystem>
#include <optional>

namespace mandated::store {

/// What a restore did, or would do.
struct Restored {
    Contents backup;
    std::filesystem::path kept;     ///< where the database before is; "" where there was none
    std::optional<Contents> before; ///< nothing where there was none or it could not be read
};

/// Puts a backup in a database's place, while no daemon uses it. The backup is checked first, and
/// the database before is kept beside it as NAME.before-restore-TIME; owner and mode stay. At every
/// instant either of them stands whole under the database's name. The error says what was wrong;
/// nothing was changed then. With `dry_run` nothing is.
[[nodiscard]] Result<Restored> restore(const std::filesystem::path& backup,
                                       const std::filesystem::path& database, Instant now,
                                       bool dry_run);

/// The process that has the database open, by SQLite's lock on it; 0 where it is known to be open
/// without telling by whom; nothing where nobody has.
[[nodiscard]] std::optional<int> user_of(const std::filesystem::path& database);

} // namespace mandated::store
