#include "schema/store/database.h"
#include "tests/daemon/scratch_folder.h"
#include "tests/schema/store/kept.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using daemon::ScratchFolder;
using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

/// A database of this program's schema with something on each page.
std::filesystem::path filled(const ScratchFolder& folder) {
    const auto dumps = kept_dumps();
    auto file = loaded(dumps.rbegin()->second, folder.path() / "mandated.db");
    Database::open(file)->raw().exec("VACUUM");
    std::filesystem::remove(file.string() + ".before-v" + std::to_string(newest_schema()));
    return file;
}

/// Why the file is refused; also checks that not a byte of it changed.
std::string refusal(const std::filesystem::path& file) {
    const auto before = bytes_of(file), journal = bytes_of(file.string() + "-wal");
    const auto database = Database::open(file);
    EXPECT_FALSE(database);
    EXPECT_TRUE(bytes_of(file) == before) << "the file was changed";
    EXPECT_TRUE(bytes_of(file.string() + "-wal") == journal) << "its journal was changed";
    return database ? "" : database.error();
}

TEST(AnEmptyFile, IsNoTrackerToStartAnew) {
    const ScratchFolder folder;
    const auto file = folder.write("mandated.db", "");
    EXPECT_EQ(refusal(file), file.string() + ": is empty; if it was a tracker's, put a backup in "
                                             "its place, for a new one delete it");
}

TEST(AFileCutShortAtItsFirstMaking, IsMadeAnew) {
    const ScratchFolder folder;
    folder.write("mandated.db.unfinished", "SQLite form");
    const auto database = Database::open(folder.path() / "mandated.db");
    ASSERT_TRUE(database) << database.error();
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "mandated.db.unfinished"));
}

TEST(AFileThatIsNoDatabase, IsToBeReplacedOrLeft) {
    const ScratchFolder folder;
    const auto file = folder.write("mandated.db", std::string(9000, 'x'));
    EXPECT_THAT(refusal(file), AllOf(StartsWith(file.string() + ": is not a database"),
                                     HasSubstr("name another file in [paths] database"),
                                     HasSubstr("put a backup in its place")));
}

TEST(ANewerSchema, IsLeftAsItIsWithWhatWaitsInItsJournal) {
    const ScratchFolder folder;
    const auto file = filled(folder);
    const auto newer = std::to_string(newest_schema() + 1);
    SQLite::Database writer(file.string(), SQLite::OPEN_READWRITE);
    writer.exec("PRAGMA user_version = " + newer); // stays in the journal while it is open
    const auto copied = folder.path() / "crashed.db";
    for (const auto* ending : {"", "-wal"})
        std::filesystem::copy(file.string() + ending, copied.string() + ending);
    ASSERT_FALSE(bytes_of(copied.string() + "-wal").empty());
    EXPECT_THAT(refusal(copied), HasSubstr("schema version " + newer));
    EXPECT_THAT(refusal(copied), testing::Not(HasSubstr("or put")));

    const auto copy = folder.write("crashed.db.before-v" + newer, "as it was before");
    EXPECT_THAT(refusal(copied), HasSubstr("or put " + copy.string() + " in its place"));
}

TEST(ADatabaseOfWhichAnyPageIsOverwritten, IsDamaged) {
    const ScratchFolder folder;
    const auto whole = bytes_of(filled(folder));
    constexpr std::size_t page = 4096;
    ASSERT_GT(whole.size() / page, 40);
    const auto file = folder.path() / "damaged.db";
    for (std::size_t at = 0; at < whole.size(); at += page) {
        auto bytes = whole;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), page, '\xa5');
        folder.write("damaged.db", bytes);
        EXPECT_THAT(refusal(file),
                    AllOf(HasSubstr("put a backup in its place"), testing::Not(HasSubstr("\n")),
                          HasSubstr(at == 0 ? "is not a database" : "is damaged")))
            << "page " << at / page + 1 << " of " << whole.size() / page;
    }
}

TEST(AMigrationThatFails, IsTakenBackWithThoseBeforeItAndNamed) {
    const ScratchFolder folder;
    const auto file = loaded(kept_dumps().at(1), folder.path() / "mandated.db");
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .exec("CREATE TABLE people (id)"); // as 0010 will
    const auto database = Database::open(file);
    ASSERT_FALSE(database);
    EXPECT_THAT(database.error(),
                AllOf(StartsWith(file.string()),
                      HasSubstr("from schema version 8 to 9 by 0010_people.sql failed"),
                      HasSubstr("taken back"), HasSubstr("already exists")));
    SQLite::Database after(file.string());
    EXPECT_EQ(after.execAndGet("PRAGMA user_version").getInt(), 1);
    SQLite::Database before(loaded(kept_dumps().at(1), folder.path() / "before.db").string());
    EXPECT_EQ(rows(after, "SELECT name FROM sqlite_schema WHERE name <> 'people' ORDER BY 1"),
              rows(before, "SELECT name FROM sqlite_schema ORDER BY 1"));
}

TEST(AnOlderDatabase, ReplacesTheCopyOfAnEarlierUpgrade) {
    const ScratchFolder folder;
    const auto file = loaded(kept_dumps().at(1), folder.path() / "mandated.db");
    const auto copy = file.string() + ".before-v" + std::to_string(newest_schema());
    folder.write(std::filesystem::path(copy).filename(), "of long ago");
    std::filesystem::permissions(file, std::filesystem::perms::owner_read |
                                           std::filesystem::perms::owner_write);
    ASSERT_TRUE(Database::open(file));
    EXPECT_EQ(SQLite::Database(copy).execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(std::filesystem::status(copy).permissions(),
              std::filesystem::status(file).permissions())
        << "what it holds is for nobody else";
}

} // namespace
} // namespace mandated::store
