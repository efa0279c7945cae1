#include "embedded/migrations.h"
#include "schema/store/audit.h"
#include "schema/store/database.h"
#include "schema/store/documents.h"
#include "schema/store/versions.h"
#include "tests/daemon/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <fstream>
#include <sstream>

namespace mandated::store {
namespace {

using daemon::ScratchFolder;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

const Instant noon = *parse_instant("2026-11-23T12:00:00Z");

std::string bytes_of(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

/// A file of another program's making.
std::filesystem::path made_by_sql(const ScratchFolder& folder, const std::string& sql) {
    const auto file = folder.path() / "other.db";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
    return file;
}

/// Why the file is refused; also checks that not a byte of it changed.
std::string refusal(const std::filesystem::path& file) {
    const auto before = bytes_of(file);
    const auto database = Database::open(file);
    EXPECT_FALSE(database);
    EXPECT_TRUE(bytes_of(file) == before) << "the file was changed";
    return database ? "" : database.error();
}

TEST(AMissingFile, IsMadeAndKeepsWhatIsWritten) {
    const ScratchFolder folder;
    const auto file = folder.path() / "mandated.db";
    {
        auto made = Database::open(file);
        ASSERT_TRUE(made) << made.error();
        record_audit(*made, noon, "mandated", "test.made", "this");
        EXPECT_EQ(made->raw().execAndGet("PRAGMA user_version").getInt(), newest_schema());
        EXPECT_EQ(made->raw().execAndGet("PRAGMA journal_mode").getString(), "wal");
        EXPECT_EQ(made->raw().execAndGet("PRAGMA foreign_keys").getInt(), 1);
    }
    auto again = Database::open(file);
    ASSERT_TRUE(again) << again.error();
    EXPECT_EQ(audit_of(*again, "this", 9).size(), 1);
    EXPECT_EQ(again->path(), file);
}

TEST(AnotherProgramsFile, IsRefusedAndLeftAlone) {
    for (const auto* sql :
         {"CREATE TABLE notes (text)", "CREATE TABLE notes (text); PRAGMA user_version = 1",
          "CREATE TABLE notes (text); PRAGMA user_version = -1",
          "PRAGMA user_version = 1; PRAGMA application_id = 7"}) {
        const ScratchFolder folder;
        const auto file = made_by_sql(folder, sql);
        EXPECT_EQ(refusal(file),
                  file.string() + ": is an SQLite file of another program; nothing was changed")
            << sql;
    }
}

TEST(ANewerSchema, IsLeftToTheNewerProgram) {
    const ScratchFolder folder;
    const auto file = folder.path() / "mandated.db";
    const int newer = newest_schema() + 1;
    Database::open(file)->raw().exec("PRAGMA user_version = " + std::to_string(newer));
    EXPECT_THAT(refusal(file),
                AllOf(StartsWith(file.string()),
                      HasSubstr("schema version " + std::to_string(newer) +
                                ", this mandated knows " + std::to_string(newest_schema())),
                      HasSubstr("start that one")));
}

/// A database as the first release made it, with one document and resolution.
std::filesystem::path of_the_first_release(const ScratchFolder& folder) {
    const auto file = folder.path() / "mandated.db";
    SQLite::Database raw(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    raw.exec(std::string(embedded::migrations.front().text));
    raw.exec(
        "PRAGMA user_version = 1; PRAGMA application_id = 1835101796;"
        "INSERT INTO documents VALUES (7, 'ab', 'one.txt', x'61', 0, '2026-11-23T12:00:00Z');"
        "INSERT INTO resolutions VALUES (3, 'A/HRC/RES/63/99', 7, 1, 'A/HRC/RES/63/99', 'HRC', "
        "'63', '63/99', 'Snow', '', NULL, NULL, '3', NULL, '', NULL, 'en', "
        "'2026-11-23T12:00:00Z');");
    return file;
}

TEST(AnOlderSchema, IsMovedForwardAfterACopy) {
    const ScratchFolder folder;
    const auto file = of_the_first_release(folder);
    const auto copy = file.string() + ".before-v" + std::to_string(newest_schema());
    auto database = Database::open(file);
    ASSERT_TRUE(database) << database.error();
    EXPECT_EQ(database->raw().execAndGet("PRAGMA user_version").getInt(), newest_schema());
    const auto resolution = find_resolution(*database, "A/HRC/RES/63/99");
    ASSERT_TRUE(resolution);
    EXPECT_EQ(resolution->heading.status, TextStatus::adopted);
    const auto versions = versions_of(*database, resolution->id);
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions[0].name, "one.txt");
    EXPECT_TRUE(versions[0].in_force);
    SQLite::Database before(copy);
    EXPECT_EQ(before.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(before.execAndGet("SELECT title FROM resolutions").getString(), "Snow");
}

TEST(AFileOfTheNewestSchema, IsNotCopied) {
    const ScratchFolder folder;
    const auto file = folder.path() / "mandated.db";
    static_cast<void>(Database::open(file));
    static_cast<void>(Database::open(file));
    EXPECT_FALSE(
        std::filesystem::exists(file.string() + ".before-v" + std::to_string(newest_schema())));
}

TEST(AFileThatIsNoDatabase, IsRefused) {
    const ScratchFolder folder;
    const auto file = folder.write("mandated.db", std::string(200, 'x'));
    EXPECT_THAT(refusal(file),
                AllOf(StartsWith(file.string()), HasSubstr("expected an SQLite file")));
}

TEST(ADamagedFile, IsRefusedWithTheWayOut) {
    const ScratchFolder folder;
    const auto file = folder.path() / "mandated.db";
    static_cast<void>(Database::open(file));
    // All pages but the first, which holds the header and the list of tables.
    auto bytes = bytes_of(file);
    ASSERT_GT(bytes.size(), 8192);
    std::fill(bytes.begin() + 4096, bytes.end(), '\x7f');
    folder.write("mandated.db", bytes);
    EXPECT_THAT(refusal(file), AllOf(StartsWith(file.string()), HasSubstr("is damaged"),
                                     HasSubstr("put a backup in its place")));
}

TEST(AFileCutShort, IsDamaged) {
    const ScratchFolder folder;
    const auto file = folder.path() / "mandated.db";
    static_cast<void>(Database::open(file));
    folder.write("mandated.db", bytes_of(file).substr(0, 10'000));
    EXPECT_THAT(refusal(file), HasSubstr("is damaged"));
}

TEST(AMissingFolder, IsAskedAfter) {
    const ScratchFolder folder;
    const auto database = Database::open(folder.path() / "missing" / "mandated.db");
    ASSERT_FALSE(database);
    EXPECT_THAT(database.error(),
                AllOf(HasSubstr("missing/mandated.db"), HasSubstr("does its folder exist")));
}

TEST(AFault, IsExplainedWithThePath) {
    auto database = Database::open(":memory:");
    try {
        database->raw().exec("SELECT * FROM nowhere");
        FAIL() << "there is no such table";
    } catch (const std::exception& fault) {
        EXPECT_EQ(explained(fault, *database), ":memory:: no such table: nowhere");
    }
    EXPECT_EQ(explained(std::runtime_error("something else"), *database), "something else");
}

TEST(AWriteTransaction, LeavesNothingUnlessCommitted) {
    auto database = Database::open(":memory:");
    {
        WriteTransaction transaction(*database);
        record_audit(*database, noon, "mandated", "test.made", "dropped");
    }
    {
        WriteTransaction transaction(*database);
        record_audit(*database, noon, "mandated", "test.made", "kept");
        transaction.commit();
    }
    const auto trail = audit_of(*database, "", 9);
    ASSERT_EQ(trail.size(), 1);
    EXPECT_EQ(trail.front().subject, "kept");
}

TEST(AWriter, IsWaitedForBeforeAnythingIsRead) {
    const ScratchFolder folder;
    const auto file = folder.path() / "mandated.db";
    auto one = Database::open(file), other = Database::open(file);
    other->raw().setBusyTimeout(0);
    const WriteTransaction transaction(*one);
    EXPECT_THROW(WriteTransaction{*other}, SQLite::Exception);
}

TEST(TheAuditTrail, IsAppendOnly) {
    auto database = Database::open(":memory:");
    record_audit(*database, noon, "uid 1000", "task.created", "59/3:1.1", "detail");
    EXPECT_THROW(database->raw().exec("UPDATE audit SET actor = 'nobody'"), SQLite::Exception);
    EXPECT_THROW(database->raw().exec("DELETE FROM audit"), SQLite::Exception);
    const auto trail = audit_of(*database, "59/3:1.1", 9);
    ASSERT_EQ(trail.size(), 1);
    EXPECT_EQ(trail[0].actor, "uid 1000");
    EXPECT_EQ(trail[0].action, "task.created");
    EXPECT_EQ(trail[0].detail, "detail");
    EXPECT_EQ(trail[0].at, noon);
}

TEST(TheAuditTrail, IsReadNewestFirstAndBySubject) {
    auto database = Database::open(":memory:");
    for (const auto* subject : {"a", "b", "a"})
        record_audit(*database, noon, "mandated", "test.made", subject);
    EXPECT_EQ(audit_of(*database, "", 2).size(), 2);
    const auto trail = audit_of(*database, "a", 9);
    ASSERT_EQ(trail.size(), 2);
    EXPECT_GT(trail[0].id, trail[1].id);
}

} // namespace
} // namespace mandated::store
