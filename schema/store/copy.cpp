#include "schema/store/copy.h"

#include "schema/store/query.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <sqlite3.h>

namespace mandated::store {
namespace {

/// Steps of SQLite's between two looks: some milliseconds.
constexpr int steps_between = 10'000;

} // namespace

Contents contents_of(Database& database) {
    Query row(database, "SELECT (SELECT count(*) FROM tasks), (SELECT at FROM audit ORDER BY id "
                        "DESC LIMIT 1)");
    row.next();
    const auto newest = row.maybe_text(1);
    return {database.schema(), row.integer(0), newest ? parse_instant(*newest) : std::nullopt};
}

std::optional<std::string> damage_of(Database& database) {
    try {
        Query row(database, "PRAGMA integrity_check(1)");
        row.next();
        const auto found = row.text(0);
        return found == "ok" ? std::nullopt : std::optional{found};
    } catch (const SQLite::Exception& problem) {
        // Some damage keeps it from being looked at.
        if (problem.getErrorCode() == SQLITE_CORRUPT || problem.getErrorCode() == SQLITE_NOTADB)
            return problem.what();
        throw;
    }
}

std::optional<std::string> copy_into(Database& database, const NewFile& file) {
    try {
        database.raw().exec("VACUUM INTO '" + quoted(file.part().string()) + "'");
        return std::nullopt;
    } catch (const SQLite::Exception& problem) {
        if (problem.getErrorCode() == SQLITE_CORRUPT || problem.getErrorCode() == SQLITE_BUSY)
            return explained(problem, database);
        return file.target().string() + ": the copy could not be written (" + problem.what() +
               "); is there room for it, and may mandated write there?";
    }
}

Stoppable::Stoppable(Database& database, std::stop_token stop)
    : database_(database), stop_(std::move(stop)) {
    sqlite3_progress_handler(
        database_.raw().getHandle(), steps_between,
        [](void* token) { return static_cast<std::stop_token*>(token)->stop_requested() ? 1 : 0; },
        &stop_);
}

Stoppable::~Stoppable() {
    sqlite3_progress_handler(database_.raw().getHandle(), 0, nullptr, nullptr);
}

} // namespace mandated::store
