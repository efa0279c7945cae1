#include "schema/store/restore.h"

#include "schema/store/new_file.h"
#include "schema/store/query.h"

#include <fmt/format.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mandated::store {
namespace {

namespace fs = std::filesystem;

// Where SQLite locks a database's file: https://www.sqlite.org/src/file/src/os.h
constexpr off_t first_lock_byte = 0x40000000;
constexpr off_t lock_bytes = 512;

fs::path beside(const fs::path& database, const char* end) {
    return database.string() + end;
}

/// Brings the log's content into the file, so that the file is all there is. Why the file must not
/// be touched, or nothing. Not for a damaged one, whose log SQLite might throw away.
std::optional<std::string> settle(const fs::path& path) {
    try {
        SQLite::Database raw(path.string(), SQLite::OPEN_READWRITE);
        raw.execAndGet("PRAGMA journal_mode = DELETE");
        return std::nullopt;
    } catch (const SQLite::Exception& problem) {
        if (problem.getErrorCode() == SQLITE_BUSY)
            return path.string() + ": another process has it open; stop that first";
        return std::nullopt;
    }
}

/// As much as can be told without changing anything.
std::optional<Contents> look_at(const fs::path& path) {
    try {
        auto database = Database::open_to_read(path);
        return database ? std::optional{contents_of(*database)} : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

/// Gives a file another's owner and mode; why it could not, or nothing.
std::optional<std::string> dress_as(const fs::path& file, const fs::path& other) {
    struct stat wanted {};
    struct stat own {};
    if (::stat(other.c_str(), &wanted) != 0 || ::stat(file.c_str(), &own) != 0)
        return other.string() + ": cannot be looked at";
    const bool same = wanted.st_uid == own.st_uid && wanted.st_gid == own.st_gid;
    if (!same && ::chown(file.c_str(), wanted.st_uid, wanted.st_gid) != 0)
        return fmt::format("{}: belongs to uid {}, which this user cannot give files to; restore "
                           "as root or as that user",
                           other.string(), wanted.st_uid);
    return ::chmod(file.c_str(), wanted.st_mode & 07777) == 0
               ? std::nullopt
               : std::optional{file.string() + ": its mode cannot be set"};
}

/// Keeps the database under another name beside its own, with what log it still has.
std::optional<std::string> keep(const fs::path& database, const fs::path& kept) {
    std::error_code failure;
    fs::create_hard_link(database, kept, failure);
    if (failure)
        return kept.string() + ": cannot be made: " + failure.message();
    // A log beside a file that is not its own would be read into that.
    for (const auto* log : {"-wal", "-shm"})
        if (fs::exists(beside(database, log), failure))
            if (fs::rename(beside(database, log), beside(kept, log), failure); failure)
                return beside(database, log).string() + ": cannot be moved: " + failure.message();
    return std::nullopt;
}

Result<Restored> put_in_place(Database& copy, Restored done, const fs::path& database) {
    auto file = NewFile::create(database);
    if (!file)
        return Error{file.error()};
    if (const auto failed = copy_into(copy, *file))
        return Error{*failed};
    if (done.kept.empty()) {
        give_to_owner_of_folder(file->part());
    } else {
        if (const auto failed = dress_as(file->part(), database))
            return Error{*failed};
        if (done.before)
            if (const auto failed = settle(database))
                return Error{*failed};
        if (const auto failed = keep(database, done.kept))
            return Error{*failed};
    }
    if (const auto failed = file->finish(NewFile::Existing::replace))
        return Error{*failed};
    return done;
}

} // namespace

Result<Restored> restore(const fs::path& backup, const fs::path& database, Instant now,
                         bool dry_run) {
    std::error_code failure;
    if (!fs::is_regular_file(backup, failure))
        return Error{backup.string() + ": there is no such file"};
    if (fs::equivalent(backup, database, failure))
        return Error{backup.string() + ": is the database itself; expected a backup"};
    auto copy = Database::open_to_read(backup);
    if (!copy)
        return Error{copy.error()};
    try {
        if (const auto damage = damage_of(*copy))
            return Error{backup.string() + ": is damaged (" + *damage +
                         "); nothing was changed, take another backup"};
        Restored done{contents_of(*copy), {}, {}};
        if (fs::exists(database, failure)) {
            auto time = to_string(now);
            std::erase(time, ':');
            done.kept = database.string() + ".before-restore-" + time;
            done.before = look_at(database);
        }
        return dry_run ? Result<Restored>(std::move(done))
                       : put_in_place(*copy, std::move(done), database);
    } catch (const std::exception& fault) {
        return Error{backup.string() + ": " + fault.what() + "; nothing was changed"};
    }
}

std::optional<int> user_of(const fs::path& database) {
    const int file = ::open(database.c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return std::nullopt;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = first_lock_byte;
    lock.l_len = lock_bytes;
    const bool told = ::fcntl(file, F_GETLK, &lock) == 0;
    ::close(file);
    if (!told || lock.l_type == F_UNLCK)
        return std::nullopt;
    return lock.l_pid > 0 ? lock.l_pid : 0;
}

} // namespace mandated::store
