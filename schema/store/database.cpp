#include "schema/store/database.h"

#include "embedded/migrations.h"
#include "schema/store/query.h"

#include <fmt/format.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

namespace mandated::store {
namespace {

constexpr int application_id = 0x6D616E64; // "mand"
constexpr int patience_ms = 5000;

int pragma(SQLite::Database& raw, const char* sql) {
    return raw.execAndGet(sql).getInt();
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
        return fmt::format("{}: the database is damaged ({}); put a backup in its place, the "
                           "file itself was left as it is",
                           path.string(), problem.what());
    case SQLITE_NOTADB:
        return fmt::format("{}: is not a database of mandated's ({}); expected an SQLite file",
                           path.string(), problem.what());
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

std::optional<std::string> fault(SQLite::Database& raw, const std::filesystem::path& path) {
    const int version = pragma(raw, "PRAGMA user_version");
    if (version != 0 && pragma(raw, "PRAGMA application_id") != application_id)
        return path.string() + ": is an SQLite file of another program; nothing was changed";
    if (version > newest_schema())
        return fmt::format("{}: the database has schema version {}, this mandated knows {}; a "
                           "newer mandated wrote it, so start that one",
                           path.string(), version, newest_schema());
    const bool foreign =
        version == 0 && pragma(raw, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'") > 0;
    if (foreign)
        return path.string() + ": is an SQLite file of another program; nothing was changed";
    const std::string check = raw.execAndGet("PRAGMA quick_check(1)").getString();
    if (check != "ok")
        return path.string() + ": the database is damaged (" + check +
               "); put a backup in its place, the file itself was left as it is";
    return std::nullopt;
}

void migrate(SQLite::Database& raw, const std::filesystem::path& path) {
    const int version = pragma(raw, "PRAGMA user_version");
    if (version == newest_schema())
        return;
    if (version > 0) {
        auto copy = path;
        copy += fmt::format(".before-v{}", newest_schema());
        if (!std::filesystem::exists(copy))
            raw.exec("VACUUM INTO '" + quoted(copy.string()) + "'");
    }
    for (int next = version; next < newest_schema(); ++next) {
        SQLite::Transaction transaction(raw, SQLite::TransactionBehavior::EXCLUSIVE);
        raw.exec(std::string(embedded::migrations.at(static_cast<std::size_t>(next)).text));
        raw.exec(fmt::format("PRAGMA user_version = {}", next + 1));
        raw.exec(fmt::format("PRAGMA application_id = {}", application_id));
        transaction.commit();
    }
}

} // namespace

int newest_schema() {
    return static_cast<int>(embedded::migrations.size());
}

Result<Database> Database::open(const std::filesystem::path& path) {
    try {
        // One thread holds a connection, so SQLite need not lock at every call.
        auto raw = std::make_unique<SQLite::Database>(
            path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX,
            patience_ms);
        if (auto reason = fault(*raw, path))
            return Error{*reason};
        configure(*raw);
        migrate(*raw, path);
        return Database(std::move(raw), path);
    } catch (const SQLite::Exception& problem) {
        return Error{explained(problem, path)};
    }
}

std::string explained(const std::exception& fault, const Database& database) {
    if (const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&fault))
        return explained(*sqlite, database.path());
    return fault.what();
}

Database::Database(std::unique_ptr<SQLite::Database> raw, std::filesystem::path path)
    : raw_(std::move(raw)), path_(std::move(path)) {}
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
