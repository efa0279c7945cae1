#include "schema/store/database.h"
#include "schema/store/migration.h"

#include <fmt/format.h>
#include <SQLiteCpp/SQLiteCpp.h>

namespace mandated::store {
namespace {

constexpr int patience_ms = 5000;

} // namespace

Result<Database> Database::open_to_read(const std::filesystem::path& path) {
    try {
        Database database(
            std::make_unique<SQLite::Database>(
                path.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, patience_ms),
            path);
        if (database.schema() == 0 ||
            database.raw().execAndGet("PRAGMA application_id").getInt() != application_id)
            return Error{path.string() + ": is no database of mandated's"};
        if (database.schema() > newest_schema())
            return Error{fmt::format("{}: has schema version {}, this mandated knows {}; a newer "
                                     "mandated wrote it, so use that one",
                                     path.string(), database.schema(), newest_schema())};
        return Result<Database>(std::move(database));
    } catch (const SQLite::Exception& problem) {
        return Error{
            fmt::format("{}: cannot be read as a database: {}", path.string(), problem.what())};
    }
}

Result<Database> Database::create(const std::filesystem::path& path, int schema) {
    try {
        Database database(std::make_unique<SQLite::Database>(
                              path.string(),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
                              patience_ms),
                          path);
        database.raw().exec("PRAGMA foreign_keys = ON");
        migrate(database.raw(), schema);
        return Result<Database>(std::move(database));
    } catch (const SQLite::Exception& problem) {
        return Error{fmt::format("{}: {}", path.string(), problem.what())};
    }
}

int Database::schema() const {
    return raw_->execAndGet("PRAGMA user_version").getInt();
}

void Database::bring_up_to_date() {
    migrate(*raw_);
}

} // namespace mandated::store
