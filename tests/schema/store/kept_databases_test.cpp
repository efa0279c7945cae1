#include "embedded/migrations.h"
#include "schema/store/audit.h"
#include "schema/store/database.h"
#include "schema/store/dated_tasks.h"
#include "schema/store/documents.h"
#include "schema/store/messages.h"
#include "schema/store/reminders.h"
#include "schema/store/tasks.h"
#include "schema/store/versions.h"
#include "tests/daemon/scratch_folder.h"
#include "tests/schema/store/kept.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using daemon::ScratchFolder;
using testing::IsEmpty;

constexpr int everything = 1'000'000;

TEST(EveryEarlierSchema, HasAKeptDatabase) {
    const auto dumps = kept_dumps();
    for (int version = 1; version < newest_schema(); ++version)
        EXPECT_TRUE(dumps.contains(version))
            << "tests/schema/kept/schema-" << version << ".sql is missing: "
            << embedded::migrations.at(static_cast<std::size_t>(version)).name
            << " changes the databases of schema " << version
            << ", so one of them has to be kept. Build the commit before that file and run "
               "tests/schema/kept/make.py BUILD/bin; see README.md there";
}

/// A database as an earlier program wrote it, and the same opened by this one.
class AKeptDatabase : public testing::TestWithParam<std::pair<int, std::filesystem::path>> {
  protected:
    AKeptDatabase()
        : kept(loaded(GetParam().second, folder.path() / "kept.db").string()),
          opened(Database::open(loaded(GetParam().second, folder.path() / "mandated.db"))) {}

    void SetUp() override { ASSERT_TRUE(opened) << opened.error(); }
    [[nodiscard]] SQLite::Database& raw() const { return opened->raw(); }
    [[nodiscard]] int version() const { return GetParam().first; }
    int count(const std::string& sql) {
        return raw().execAndGet("SELECT count(*) " + sql).getInt();
    }

    ScratchFolder folder;
    SQLite::Database kept;
    Result<Database> opened;
};

/// From where this program takes what an earlier one kept in a table.
std::string place_of(const std::string& table) {
    if (table == "messages") // schema 8 gave the texts a table of their own
        return "messages JOIN message_texts ON message_texts.message_id = messages.id";
    return table;
}

TEST_P(AKeptDatabase, LosesNothing) {
    ASSERT_EQ(kept.execAndGet("PRAGMA user_version").getInt(), version());
    for (const auto& [table, names] : columns(kept)) {
        std::string list, order;
        for (const auto& name : names) {
            list += (list.empty() ? "quote(" : ", quote(") + name + ")";
            order += (order.empty() ? " ORDER BY " : ", ") + std::to_string(&name - &names[0] + 1);
        }
        const auto before = rows(kept, "SELECT " + list + " FROM " + table + order);
        ASSERT_EQ(rows(raw(), "SELECT " + list + " FROM " + place_of(table) + order), before)
            << table;
    }
    for (const auto* table :
         {"documents", "resolutions", "paragraphs", "tasks", "doubts", "reviews", "sessions",
          "milestones", "reminders", "messages", "deliveries", "audit"})
        EXPECT_GT(count(std::string("FROM ") + table), 0) << "nothing in it says much";
}

TEST_P(AKeptDatabase, IsWhole) {
    EXPECT_EQ(raw().execAndGet("PRAGMA user_version").getInt(), newest_schema());
    EXPECT_EQ(raw().execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_THAT(rows(raw(), "PRAGMA foreign_key_check"), IsEmpty());
    const auto made = Database::open(folder.path() / "made.db");
    ASSERT_TRUE(made) << made.error();
    EXPECT_EQ(schema(raw()), schema(made->raw())) << "differs from that of a new database";
}

TEST_P(AKeptDatabase, IsCopiedBefore) {
    const auto copy = folder.path() / ("mandated.db.before-v" + std::to_string(newest_schema()));
    ASSERT_EQ(std::filesystem::exists(copy), version() < newest_schema());
    if (version() == newest_schema())
        return;
    SQLite::Database before(copy.string());
    EXPECT_EQ(before.execAndGet("PRAGMA user_version").getInt(), version());
    EXPECT_EQ(before.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_EQ(schema(before), schema(kept));
    for (const auto& [table, names] : columns(kept))
        ASSERT_EQ(rows(before, "SELECT * FROM " + table), rows(kept, "SELECT * FROM " + table))
            << table;
}

/// What migrations derive from what was there: the schema that brought it, and what breaks it.
const std::vector<std::pair<int, const char*>> derived = {
    {2, "FROM resolutions AS r WHERE NOT EXISTS (SELECT 1 FROM versions AS v "
        "WHERE v.resolution_id = r.id AND v.document_id = r.document_id AND v.part = r.part "
        "AND v.status = 'adopted' AND v.language = r.language AND v.note = '')"},
    {2, "FROM resolutions WHERE status <> 'adopted'"},
    {3, "FROM sessions WHERE entered"},
    {5, "FROM resolutions WHERE linked"},
    {6, "FROM reviews WHERE NOT holds OR outdated"},
    {7, "FROM event_cursor WHERE audit_id <> (SELECT max(id) FROM audit)"},
    {8, "FROM messages WHERE since <> created_at"},
    {9, "FROM reminders WHERE recipient <> contact OR role <> 'owner' OR why <> ''"},
    {9, "FROM messages WHERE reported"},
};

TEST_P(AKeptDatabase, HasWhatEarlierOnesDidNotKeep) {
    for (const auto& [since, broken] : derived) {
        if (version() < since) {
            EXPECT_EQ(count(broken), 0) << broken;
        }
    }
    EXPECT_EQ(count("FROM event_cursor"), 1);
}

TEST_P(AKeptDatabase, IsReadAsTasksWithDates) {
    TaskFilter all;
    all.withdrawn = true;
    all.limit = everything;
    const auto tasks = list_tasks(*opened, all).tasks;
    EXPECT_EQ(static_cast<int>(tasks.size()), count("FROM tasks"));
    int dates = 0, reviews = 0, reminded = 0;
    for (const auto& task : tasks) {
        dates += static_cast<int>(milestones_of(*opened, task.id).size());
        reviews += static_cast<int>(task.reviews.size());
        reminded += static_cast<int>(reminders_of(*opened, task.id).size());
        EXPECT_THAT(task.task.summary, testing::Not(IsEmpty())) << task.address;
        EXPECT_EQ(task.task.evidence.empty(), task.added) << task.address;
    }
    EXPECT_EQ(dates, count("FROM milestones"));
    EXPECT_EQ(reviews, count("FROM reviews WHERE field <> 'status'"));
    EXPECT_EQ(reminded, count("FROM reminders"));
    int open = 0;
    each_open_task(*opened, [&](const DatedTask&) { ++open; });
    EXPECT_GE(open, 3);
    const auto doubtful = find_task(*opened, "63/97:2.1");
    ASSERT_TRUE(doubtful);
    EXPECT_EQ(doubtful->task.doubts.size(), 1);
    EXPECT_EQ(effective(*doubtful).due, std::vector{*parse_due_anchor("HRC/66")});
    EXPECT_THAT(effective(*doubtful).doubts, IsEmpty()) << "a person settled it";
}

TEST_P(AKeptDatabase, IsReadAsTexts) {
    for (const auto& document : list_documents(*opened, everything, 0))
        EXPECT_EQ(sha256_of(bytes_of_document(*opened, document.id)), document.sha256);
    for (const auto& resolution : all_resolutions(*opened)) {
        EXPECT_THAT(paragraphs_of(*opened, resolution.id), testing::Not(IsEmpty()));
        EXPECT_THAT(versions_of(*opened, resolution.id), testing::Not(IsEmpty()));
    }
    const auto messages = list_messages(*opened, everything, 0);
    EXPECT_EQ(static_cast<int>(messages.size()), count("FROM messages"));
    std::map<MessageState, int> states;
    for (const auto& message : messages) {
        ++states[message.state];
        EXPECT_THAT(message.body, testing::Not(IsEmpty()));
        EXPECT_THAT(message.shown, testing::Not(IsEmpty()));
        EXPECT_THAT(deliveries_of(*opened, message.id), testing::Not(IsEmpty()));
    }
    for (const auto state : {MessageState::sent, MessageState::failed, MessageState::dead})
        EXPECT_GT(states[state], 0) << name(state);
    EXPECT_EQ(static_cast<int>(audit_of(*opened, "", everything).size()), count("FROM audit"));
}

INSTANTIATE_TEST_SUITE_P(Kept, AKeptDatabase, testing::ValuesIn([] {
                             const auto dumps = kept_dumps();
                             return std::vector<AKeptDatabase::ParamType>(dumps.begin(),
                                                                          dumps.end());
                         }()),
                         [](const auto& each) {
                             return "OfSchema" + std::to_string(each.param.first);
                         });

} // namespace
} // namespace mandated::store
