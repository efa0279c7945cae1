#include "schema/store/damage.h"

#include <fmt/format.h>
#include <SQLiteCpp/Database.h>

#include <sqlite3.h>

namespace mandated::store {
namespace {

constexpr std::uintmax_t large = std::uintmax_t{32} * 1024 * 1024;
constexpr int patience_ms = 5000;
/// Instructions of SQLite's machine between two looks at whether to stop.
constexpr int look_every = 10'000;

int is_stopped(void* token) {
    return static_cast<const std::stop_token*>(token)->stop_requested() ? 1 : 0;
}

} // namespace

bool is_large(const std::filesystem::path& database) {
    std::error_code none;
    const auto size = std::filesystem::file_size(database, none);
    return !none && size >= large;
}

std::optional<std::string> find_damage(const std::filesystem::path& database,
                                       const std::stop_token& stopped) {
    auto token = stopped;
    try {
        SQLite::Database raw(database.string(), SQLite::OPEN_READONLY, patience_ms);
        sqlite3_progress_handler(raw.getHandle(), look_every, is_stopped, &token);
        const std::string found = raw.execAndGet("PRAGMA quick_check(1)").getString();
        if (found == "ok")
            return std::nullopt;
        return fmt::format("{}: the database is damaged ({}); put a backup in its place, the file "
                           "itself was left as it is",
                           database.string(), found);
    } catch (const SQLite::Exception& fault) {
        if (stopped.stop_requested() || fault.getErrorCode() != SQLITE_CORRUPT)
            return std::nullopt;
        return fmt::format("{}: the database is damaged ({}); put a backup in its place, the file "
                           "itself was left as it is",
                           database.string(), fault.what());
    }
}

} // namespace mandated::store
