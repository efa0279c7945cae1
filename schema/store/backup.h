#pragma once

#include "schema/store/copy.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace mandated::store {

/// What somebody wants copied where.
struct BackupWish {
    /// A folder, made where it is missing; or, by its name's end ".db", a file that is not there.
    std::filesystem::path to;
    int keep = 0; ///< so many of the folder's backups, the newest; 0 for all
    Instant at;   ///< now, in a file's name
};

/// A backup that was made.
struct Backup {
    std::filesystem::path path;
    std::uintmax_t bytes = 0;
    Contents contents;
    std::vector<std::filesystem::path> removed; ///< older ones
};

/// Copies the database of a running daemon over a connection of its own, so that it may run beside
/// the daemon in another thread. The copy is checked and on disk when it gets its name. The error
/// says which path and why; nothing is left behind then.
[[nodiscard]] Result<Backup> back_up(const std::filesystem::path& database, const BackupWish& wish,
                                     const std::stop_token& stop = {});

/// A backup in a folder, by its name "mandated-2027-04-01T020000Z.db".
struct BackupFile {
    std::filesystem::path path;
    Instant made;
    std::uintmax_t bytes = 0;
};
/// The newest first; other files are none.
[[nodiscard]] std::vector<BackupFile> backups_in(const std::filesystem::path& folder);

} // namespace mandated::store
