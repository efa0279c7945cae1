#include "schema/store/database.h"

#include "embedded/migrations.h"
#include "schema/store/damage.h"
#include "schema/store/migration.h"

#include <fmt/format.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

namespace mandated::store {
namespace {

constexpr int patience_ms = 5000;
constexpr auto in_memory = ":memory:"; // SQLite's name for a database without a file

int pragma(SQLite::Database& raw, const char* sql) {
    return raw.execAndGet(sql).getInt();
}

/// Of what is no tracker of ours.
constexpr auto name_another = "name another file in [paths] database, or put a backup in its place";

std::string damaged(const std::filesystem::path& path, const std::string& what) {
    return fmt::format("{}: the database is damaged ({}); put a backup in its place, the file "
                       "itself was left as it is",
                       path.string(), what);
}

/// In words for an administrator; `path` is the database file's.
std::string explained(const SQLite::Exception& problem, const std::filesystem::path& path) {
    switch (problem.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fmt::format("{}: the database is locked by another process; stop it and start "
                           "mandated again ({})",
                           path.string(), problem.what());
    case SQLITE_CORRUPT:
        return damaged(path, problem.what());
    case SQLITE_NOTADB:
        return fmt::format("{}: is not a database of mandated's ({}), expected an SQLite file; "
                           "nothing was changed; {}",
                           path.string(), problem.what(), name_another);
    case SQLITE_FULL:
        return fmt::format("{}: the disk is full ({})", path.string(), problem.what());
    case SQLITE_CANTOPEN:
        return fmt::format("{}: cannot be opened ({}); does its folder exist, and may this user "
                           "write there?",
                           path.string(), problem.what());
    default:
        return fmt::format("{}: {}", path.string(), problem.what());
    }
}

void configure(SQLite::Database& raw) {
    raw.setBusyTimeout(patience_ms);
    raw.exec("PRAGMA foreign_keys = ON");
    raw.exec("PRAGMA journal_mode = WAL");
    raw.exec("PRAGMA synchronous = FULL");
}

std::string of_another_program(const std::filesystem::path& path) {
    return fmt::format("{}: is an SQLite file of another program; nothing was changed; {}",
                       path.string(), name_another);
}

std::string too_new(const std::filesystem::path& path, int version) {
    auto text = fmt::format("{}: the database has schema version {}, this mandated knows {}; a "
                            "newer mandated wrote it, so start that one",
                            path.string(), version, newest_schema());
    const auto copy = fmt::format("{}.before-v{}", path.string(), version);
    if (std::filesystem::exists(copy))
        text +=
            fmt::format(", or put {} in its place, which lacks what came after the upgrade", copy);
    return text;
}

/// Why the file is not opened.
std::optional<std::string> fault(SQLite::Database& raw, const std::filesystem::path& path) {
    const int version = pragma(raw, "PRAGMA user_version");
    if (version != 0 && pragma(raw, "PRAGMA application_id") != application_id)
        return of_another_program(path);
    if (version > newest_schema())
        return too_new(path, version);
    const bool foreign =
        version == 0 && pragma(raw, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'") > 0;
    if (foreign || version < 0)
        return of_another_program(path);
    // An upgrade takes its time anyway.
    if (version == newest_schema() && is_large(path))
        return std::nullopt;
    auto check = raw.execAndGet("PRAGMA quick_check(1)").getString();
    std::replace(check.begin(), check.end(), '\n', ' ');
    if (check != "ok")
        return damaged(path, check);
    return std::nullopt;
}

/// Whether the last to close the file writes what waits in its journal into it. Without it a file
/// that is refused stays as it is to the byte.
void write_journal_at_close(SQLite::Database& raw, bool wanted) {
    sqlite3_db_config(raw.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, wanted ? 0 : 1, nullptr);
}

bool has_bytes(const std::filesystem::path& file) {
    std::error_code none;
    const auto size = std::filesystem::file_size(file, none);
    return !none && size > 0;
}

} // namespace

int newest_schema() {
    return static_cast<int>(embedded::migrations.size());
}

Result<Database> Database::open(const std::filesystem::path& path) {
    try {
        if (path != in_memory && !std::filesystem::exists(path))
            make_database(path);
        else if (std::filesystem::is_regular_file(path) && !has_bytes(path))
            return Error{fmt::format("{}: is empty; if it was a tracker's, put a backup in its "
                                     "place, for a new one delete it",
                                     path.string())};
        // One thread holds a connection, so SQLite need not lock at every call.
        auto raw = std::make_unique<SQLite::Database>(
            path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, patience_ms);
        write_journal_at_close(*raw, !has_bytes(path.string() + "-wal"));
        if (auto reason = fault(*raw, path))
            return Error{*reason};
        copy_before_migration(*raw, path);
        write_journal_at_close(*raw, true);
        configure(*raw);
        migrate(*raw);
        return Database(std::move(raw), path);
    } catch (const SQLite::Exception& problem) {
        return Error{explained(problem, path)};
    } catch (const std::system_error& problem) {
        return Error{fmt::format("{}: {}", path.string(), problem.what())};
    }
}

std::string explained(const std::exception& fault, const Database& database) {
    if (const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&fault))
        return explained(*sqlite, database.path());
    return fault.what();
}

Database::Database(std::unique_ptr<SQLite::Database> raw, std::filesystem::path path)
    : raw_(std::move(raw)), path_(std::move(path)) {}
std::int64_t Database::changes() const {
    return sqlite3_total_changes64(raw_->getHandle());
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

struct WriteTransaction::Guts {
    SQLite::Transaction transaction;
};

WriteTransaction::WriteTransaction(Database& database)
    : guts_(new Guts{SQLite::Transaction(database.raw(), SQLite::TransactionBehavior::IMMEDIATE)}) {
}
WriteTransaction::~WriteTransaction() = default;
void WriteTransaction::commit() {
    guts_->transaction.commit();
}

} // namespace mandated::store
