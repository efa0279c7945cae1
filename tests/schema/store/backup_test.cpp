#include "schema/store/audit.h"
#include "schema/store/backup.h"
#include "schema/store/restore.h"
#include "tests/daemon/scratch_folder.h"
#include "tests/schema/store/filled.h"
#include "tests/schema/store/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <SQLiteCpp/Database.h>

#include <fstream>
#include <sys/stat.h>

namespace mandated::store {
namespace {

using daemon::ScratchFolder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

namespace fs = std::filesystem;

struct Used {
    Used() : database(Database::open(path).value()) {
        add_file(database, "one", "one");
        record_audit(database, noon, "uid 1", "document.ingested", "one");
    }
    [[nodiscard]] fs::path folder_of_backups() const { return folder.path() / "backups"; }
    Result<Backup> back_up_at(const char* instant, int keep = 0) const {
        return back_up(path, {folder_of_backups(), keep, at(instant)});
    }

    ScratchFolder folder;
    fs::path path = folder.path() / "m.db";
    Database database;
};

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

int documents_in(const fs::path& path) {
    auto database = Database::open_to_read(path).value();
    return count_documents(database);
}

TEST(ABackup, IsMadeWhileTheDatabaseIsWrittenTo) {
    Used used;
    WriteTransaction transaction(used.database);
    add_file(used.database, "two", "two");
    const auto made = used.back_up_at("2027-04-01T02:00:00Z");
    ASSERT_TRUE(made) << made.error();
    transaction.commit();
    EXPECT_EQ(made->path, used.folder_of_backups() / "mandated-2027-04-01T020000Z.db");
    EXPECT_EQ(documents_in(made->path), 1) << "what is not committed is in no backup";
    EXPECT_EQ(documents_in(used.path), 2);
    EXPECT_EQ(made->bytes, fs::file_size(made->path));
    EXPECT_EQ(made->contents.newest, noon);
    struct stat status {};
    ASSERT_EQ(::stat(made->path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(ABackup, KeepsTheNewestAndNothingElseGoes) {
    Used used;
    ASSERT_TRUE(used.back_up_at("2027-04-01T02:00:00Z"));
    for (const auto* other : {"mandated-2027-04-01.db", "mandated-2027-13-01T020000Z.db",
                              "mandated-2027-04-01T020000Z.db.gz", "notes.txt"})
        std::ofstream(used.folder_of_backups() / other) << "x";
    std::ofstream(used.folder_of_backups() / ".mandated-2027-03-31T020000Z.db.part") << "x";
    ASSERT_TRUE(used.back_up_at("2027-04-02T02:00:00Z"));
    const auto third = used.back_up_at("2027-04-03T02:00:00Z", 2);
    ASSERT_TRUE(third) << third.error();
    EXPECT_THAT(third->removed,
                ElementsAre(used.folder_of_backups() / "mandated-2027-04-01T020000Z.db"));
    EXPECT_THAT(names_in(used.folder_of_backups()),
                ElementsAre("mandated-2027-04-01.db", "mandated-2027-04-01T020000Z.db.gz",
                            "mandated-2027-04-02T020000Z.db", "mandated-2027-04-03T020000Z.db",
                            "mandated-2027-13-01T020000Z.db", "notes.txt"));
    EXPECT_THAT(backups_in(used.folder_of_backups()), SizeIs(2));
}

TEST(ABackup, SaysWhyNoneIsMadeAndLeavesNothing) {
    Used used;
    ASSERT_TRUE(used.back_up_at("2027-04-01T02:00:00Z"));
    EXPECT_THAT(used.back_up_at("2027-04-01T02:00:00Z").error(), HasSubstr("File exists"));
    EXPECT_THAT(back_up(used.path, {used.path, 0, noon}).error(), HasSubstr("is there already"));
    EXPECT_THAT(back_up(used.path, {used.folder.path() / "x.db", 3, noon}).error(),
                HasSubstr("keep = 3 needs a folder"));
    EXPECT_THAT(back_up(used.path, {used.folder.path() / "none/deeper", 0, noon}).error(),
                HasSubstr("none/deeper: the folder cannot be made: No such file"));
    std::stop_source stopped;
    stopped.request_stop();
    {
        WriteTransaction transaction(used.database);
        for (int i = 0; i < 5000; ++i)
            add_file(used.database, "x", std::to_string(i));
        transaction.commit();
    }
    EXPECT_FALSE(back_up(used.path, {used.folder.path() / "y.db", 0, noon}, stopped.get_token()));
    EXPECT_FALSE(fs::exists(used.folder.path() / ".y.db.part"));
    EXPECT_THAT(names_in(used.folder_of_backups()), SizeIs(1));
}

TEST(ARestore, PutsABackupInPlaceAndKeepsWhatWasThere) {
    const ScratchFolder folder;
    const auto path = folder.path() / "m.db";
    Result<Backup> made = Error{""};
    {
        auto database = Database::open(path).value();
        add_file(database, "one", "one");
        made = back_up(path, {folder.path() / "b.db", 0, noon});
        ASSERT_TRUE(made) << made.error();
        add_file(database, "two", "two");
        record_audit(database, at("2027-01-01T00:00:00Z"), "uid 1", "document.ingested", "two");
    }
    fs::permissions(path, fs::perms(0640));
    const auto when = at("2027-04-01T10:11:12Z");
    const auto tried = restore(made->path, path, when, true);
    ASSERT_TRUE(tried) << tried.error();
    EXPECT_EQ(documents_in(path), 2) << "a dry run changes nothing";
    const auto done = restore(made->path, path, when, false);
    ASSERT_TRUE(done) << done.error();
    EXPECT_EQ(documents_in(path), 1);
    EXPECT_EQ(done->kept, path.string() + ".before-restore-2027-04-01T101112Z");
    EXPECT_EQ(documents_in(done->kept), 2);
    EXPECT_EQ(done->before->newest, at("2027-01-01T00:00:00Z"));
    EXPECT_EQ(done->backup.newest, std::nullopt);
    struct stat status {};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0640U) << "the mode of the one before";
    EXPECT_FALSE(fs::exists(path.string() + "-wal"));
    EXPECT_TRUE(Database::open(path));
}

TEST(ARestore, TakesTheLogOfADamagedDatabaseAway) {
    const ScratchFolder folder;
    const auto path = folder.path() / "m.db", good = folder.path() / "good.db";
    { auto database = Database::open(good).value(); }
    std::ofstream(path) << "no database at all, but somebody's";
    std::ofstream(path.string() + "-wal") << "and its log";
    const auto done = restore(good, path, noon, false);
    ASSERT_TRUE(done) << done.error();
    EXPECT_EQ(done->before.has_value(), false);
    EXPECT_FALSE(fs::exists(path.string() + "-wal"));
    EXPECT_TRUE(fs::exists(done->kept.string() + "-wal"));
    EXPECT_TRUE(Database::open(path));
}

TEST(ARestore, RefusesWhatIsNoGoodBackup) {
    Used used;
    const auto other = used.folder.path() / "other.db";
    const auto refused = [&](const fs::path& backup) {
        const auto done = restore(backup, used.path, noon, false);
        EXPECT_EQ(documents_in(used.path), 1) << "nothing was changed";
        return done ? "" : done.error();
    };
    EXPECT_THAT(refused(used.folder.path() / "none"), HasSubstr("none: there is no such file"));
    EXPECT_THAT(refused(used.path), HasSubstr("is the database itself"));
    std::ofstream(other) << "a letter, and no database of anybody's, however long it may be";
    EXPECT_THAT(refused(other), HasSubstr("other.db: cannot be read as a database"));
    fs::remove(other);
    SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE theirs (x); PRAGMA user_version = 3");
    EXPECT_THAT(refused(other), HasSubstr("other.db: is no database of mandated's"));
    const auto made = used.back_up_at("2027-04-01T02:00:00Z");
    SQLite::Database(made->path.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999");
    EXPECT_THAT(refused(made->path), HasSubstr("has schema version 999"));
    const auto second = used.back_up_at("2027-04-02T02:00:00Z");
    {
        std::fstream file(second->path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(4096 * 3);
        file << std::string(4096, 'x');
    }
    EXPECT_THAT(refused(second->path), HasSubstr("is damaged"));
    EXPECT_THAT(names_in(used.folder.path()), testing::Not(testing::Contains(HasSubstr("before"))));
}

} // namespace
} // namespace mandated::store
