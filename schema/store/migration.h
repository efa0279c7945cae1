#pragma once

#include "schema/store/database.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace mandated::store {

/// "mand", by which a database is known as ours. Inside schema/store only.
inline constexpr int application_id = 0x6D616E64;

/// Makes an empty database at a path where nothing is, whole or not at all. SQLite::Exception or
/// std::system_error where it cannot. Inside schema/store only.
void make_database(const std::filesystem::path& path);

/// Copies a database that migrate() would change to migration_copy(path), in place of an earlier
/// copy, whole or not at all. SQLite::Exception or std::system_error where it cannot. Inside
/// schema/store only.
void copy_before_migration(SQLite::Database& raw, const std::filesystem::path& path);

/// Moves the database forward to a schema, the newest unless told, by all migrations or none.
/// SQLite::Exception names the one that failed. Inside schema/store only.
void migrate(SQLite::Database& raw, int to = newest_schema());

} // namespace mandated::store
