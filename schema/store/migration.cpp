#include "schema/store/migration.h"

#include "embedded/migrations.h"
#include "schema/store/database.h"
#include "schema/store/migration_copy.h"
#include "schema/store/query.h"

#include <fmt/format.h>
#include <SQLiteCpp/Transaction.h>

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace mandated::store {
namespace {

namespace fs = std::filesystem;

fs::path beside(fs::path path, const std::string& ending) {
    return path += ending;
}

int schema_of(SQLite::Database& raw) {
    return raw.execAndGet("PRAGMA user_version").getInt();
}

void sync(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const int failure = file < 0 || ::fsync(file) != 0 ? errno : 0;
    if (file >= 0)
        ::close(file);
    if (failure != 0)
        throw std::system_error(failure, std::generic_category(), path.string());
}

/// What was made at `unfinished` takes the place of `path`, a power cut notwithstanding.
void put_in_place(const fs::path& unfinished, const fs::path& path) {
    sync(unfinished);
    fs::rename(unfinished, path);
    sync(path.has_parent_path() ? path.parent_path() : ".");
}

/// Where a database is made, freed of what an attempt that was cut short left there.
fs::path unfinished(const fs::path& path) {
    auto place = beside(path, ".unfinished");
    fs::remove(beside(place, "-journal"));
    fs::remove(place);
    return place;
}

void apply(SQLite::Database& raw, int version) {
    const auto& migration = embedded::migrations.at(static_cast<std::size_t>(version));
    try {
        raw.exec(std::string(migration.text));
    } catch (const SQLite::Exception& problem) {
        throw SQLite::Exception(fmt::format("moving it from schema version {} to {} by {} failed "
                                            "and was taken back: {}",
                                            version, version + 1, migration.name, problem.what()),
                                problem.getErrorCode());
    }
}

} // namespace

fs::path migration_copy(const fs::path& database) {
    return beside(database, fmt::format(".before-v{}", newest_schema()));
}

void make_database(const fs::path& path) {
    const auto made = unfinished(path);
    {
        SQLite::Database raw(made.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(raw);
    }
    put_in_place(made, path);
}

void copy_before_migration(SQLite::Database& raw, const fs::path& path) {
    const int version = schema_of(raw);
    if (version == 0 || version == newest_schema())
        return;
    try {
        const auto copy = unfinished(migration_copy(path));
        raw.exec("VACUUM INTO '" + quoted(copy.string()) + "'");
        fs::permissions(copy, fs::status(path).permissions());
        put_in_place(copy, migration_copy(path));
    } catch (const std::system_error& problem) {
        throw std::system_error(
            problem.code(), "no copy could be made before migrating it, so nothing was changed");
    } catch (const SQLite::Exception&) { // a full disk is to have its room again
        unfinished(migration_copy(path));
        throw;
    }
}

void migrate(SQLite::Database& raw, int to) {
    const int from = schema_of(raw);
    if (from >= to)
        return;
    SQLite::Transaction transaction(raw, SQLite::TransactionBehavior::EXCLUSIVE);
    for (int version = from; version < to; ++version)
        apply(raw, version);
    raw.exec(fmt::format("PRAGMA user_version = {}", to));
    raw.exec(fmt::format("PRAGMA application_id = {}", application_id));
    transaction.commit();
}

} // namespace mandated::store
