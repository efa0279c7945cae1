#pragma once

#include "schema/model/dates.h"
#include "schema/model/result.h"

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace mandated::store {

/// The tracker's SQLite file: WAL, synchronous FULL, foreign keys on, five seconds of patience with
/// a lock.
class Database {
  public:
    /// Opens the file, creating it where it is missing, and migrates it forward; before a migration
    /// of a file with content a copy is left beside it as NAME.before-vN. Errors name the path and
    /// what to do: locked, damaged (a large file is not read through for that: find_damage),
    /// written by a newer mandated, no database at all, empty, a full disk. A file that is refused
    /// is not changed.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& path);
    /// A connection that only reads, for what takes long in a thread of its own and for files that
    /// nobody uses. Nothing is migrated; a schema that is newer than known is refused.
    [[nodiscard]] static Result<Database> open_to_read(const std::filesystem::path& path);
    /// A new file with the schema of an earlier version, to be filled with what that one wrote. Its
    /// journal is no WAL, so that it is one file.
    [[nodiscard]] static Result<Database> create(const std::filesystem::path& path, int schema);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] SQLite::Database& raw() const { return *raw_; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Grows with every row that this connection writes: the same number, the same content.
    [[nodiscard]] std::int64_t changes() const;
    /// The version of the schema it has.
    [[nodiscard]] int schema() const;
    /// Migrates it forward without a copy.
    void bring_up_to_date();

  private:
    Database(std::unique_ptr<SQLite::Database> raw, std::filesystem::path path);
    std::unique_ptr<SQLite::Database> raw_;
    std::filesystem::path path_;
};

/// What went wrong in words for an administrator: for a fault of SQLite's with the file's path and
/// what to do, otherwise what the exception says.
[[nodiscard]] std::string explained(const std::exception& fault, const Database& database);

/// A write: BEGIN IMMEDIATE, so that it waits for a lock instead of failing after a read. Rolled
/// back unless committed.
class WriteTransaction {
  public:
    explicit WriteTransaction(Database& database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    void commit();

  private:
    struct Guts;
    std::unique_ptr<Guts> guts_;
};

/// The schema version this program writes.
[[nodiscard]] int newest_schema();

} // namespace mandated::store
