#include "schema/store/export_lines.h"
#include "schema/store/import_lines.h"
#include "tests/daemon/scratch_folder.h"
#include "tests/schema/store/filled.h"
#include "tests/schema/store/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace mandated::store {
namespace {

using daemon::ScratchFolder;
using testing::HasSubstr;
using testing::StartsWith;

namespace fs = std::filesystem;

std::string exported(const fs::path& path, Instant at = noon) {
    auto lines = Export::begin(path, at).value();
    std::string all;
    while (const auto piece = lines.next())
        all += *piece;
    return all;
}

/// Why the text cannot be imported; nothing may be left of the attempt.
std::string refusal(const std::string& text) {
    const ScratchFolder folder;
    std::istringstream lines(text);
    const auto made = import_lines(lines, "all.jsonl", folder.path() / "new.db");
    EXPECT_TRUE(fs::is_empty(folder.path())) << "something was left behind";
    return made ? "" : made.error();
}

void import_to(const fs::path& path, const std::string& text) {
    std::istringstream lines(text);
    const auto made = import_lines(lines, "all.jsonl", path);
    ASSERT_TRUE(made) << made.error();
}

/// A database with something in every table, and what is hard to write down.
struct Full {
    Full() {
        auto database = Database::open(path).value();
        add_file(database, "bad \xff name", std::string("\0bytes\xfe", 7));
        add_file(database, std::string("nul\0name", 8), "");
        fill_every_table(database);
        database.raw().exec("UPDATE sqlite_sequence SET seq = 9007199254740993");
        for (const auto& table : tables_of(database))
            if (table.name != "erasure") {
                Query count(database, "SELECT count(*) FROM " + identifier(table.name));
                count.next();
                EXPECT_GT(count.integer(0), 0) << table.name;
            }
    }
    ScratchFolder folder;
    fs::path path = folder.path() / "full.db";
};

TEST(AnExport, ComesBackByteForByte) {
    const Full full;
    const auto text = exported(full.path);
    import_to(full.folder.path() / "again.db", text);
    EXPECT_EQ(exported(full.folder.path() / "again.db"), text);
    EXPECT_TRUE(Database::open(full.folder.path() / "again.db"));
}

TEST(AnExport, CountsItsRowsAndPutsWhatIsReferredToFirst) {
    const Full full;
    const auto text = exported(full.path);
    EXPECT_THAT(text, StartsWith("{\"format\":\"mandated\",\"version\":1,\"schema\":" +
                                 std::to_string(newest_schema()) +
                                 ",\"exported_at\":\"2026-11-23T12:00:00Z\",\"tables\":{"));
    EXPECT_THAT(text, HasSubstr("\"documents\":2,"));
    EXPECT_LT(text.find("{\"table\":\"documents\""), text.find("{\"table\":\"resolutions\""));
    EXPECT_LT(text.find("{\"table\":\"resolutions\""), text.find("{\"table\":\"tasks\""));
    EXPECT_LT(text.find("{\"table\":\"messages\""), text.find("{\"table\":\"reminders\""));
}

TEST(AnExport, IsOfOneMoment) {
    const Full full;
    auto lines = Export::begin(full.path, noon).value();
    auto database = Database::open(full.path).value();
    add_file(database, "later", "later");
    std::string all;
    while (const auto piece = lines.next())
        all += *piece;
    EXPECT_EQ(all.find("\"later\""), std::string::npos);
    EXPECT_NE(exported(full.path).find("\"later\""), std::string::npos);
}

TEST(AnExportOfAnEarlierSchema, IsMovedForward) {
    const ScratchFolder folder;
    for (int schema = 1; schema <= newest_schema(); ++schema) {
        const auto old = folder.path() / ("v" + std::to_string(schema));
        {
            auto database = Database::create(old, schema).value();
            fill_every_table(database, "text");
        }
        const auto target = folder.path() / ("new" + std::to_string(schema));
        import_to(target, exported(old));
        EXPECT_EQ(Database::open_to_read(target).value().schema(), newest_schema());
        EXPECT_FALSE(fs::exists(target.string() + ".before-v" + std::to_string(newest_schema())));
    }
}

TEST(AFaultyExport, IsRefusedWithItsLine) {
    const Full full;
    const auto text = exported(full.path);
    const auto header = text.substr(0, text.find('\n') + 1);
    const auto schema = "\"schema\":" + std::to_string(newest_schema());
    const auto with = [&](const std::string& from, const std::string& to) {
        auto other = text;
        return other.replace(other.find(from), from.size(), to);
    };
    EXPECT_THAT(refusal(""), StartsWith("all.jsonl:1: is no JSON"));
    EXPECT_THAT(refusal("[]\n"), HasSubstr("all.jsonl:1: is no JSON object"));
    EXPECT_THAT(refusal(with("\"mandated\"", "\"another\"")), HasSubstr("all.jsonl:1: format"));
    EXPECT_THAT(refusal(with("\"version\":1", "\"version\":2")), HasSubstr("a newer mandated"));
    EXPECT_THAT(refusal(with(schema, "\"schema\":999")), HasSubstr("schema is 999, expected 1 to"));
    EXPECT_THAT(refusal(with("\"tables\":{", "\"tables\":{\"more\":1,")),
                HasSubstr("tables names more"));
    EXPECT_THAT(refusal(header + "{\"table\":\"more\",\"row\":{}}\n"),
                HasSubstr("all.jsonl:2: table is more"));
    EXPECT_THAT(refusal(header + "{\"table\":\"awake\",\"row\":{\"id\":1}}\n"),
                HasSubstr("a row of awake has 1 columns, expected 2"));
    EXPECT_THAT(refusal(header + "{\"table\":\"awake\",\"row\":{\"id\":1,\"sean\":\"\"}}\n"),
                HasSubstr("all.jsonl:2: awake has no seen"));
    EXPECT_THAT(refusal(header + "{\"table\":\"awake\",\"row\":{\"id\":1,\"seen\":1.5}}\n"),
                HasSubstr("all.jsonl:2: a value is of another kind"));
    EXPECT_THAT(refusal(with("\"AGJ5dGVz/g==\"", "\"?\"")), HasSubstr("in base64"));
    EXPECT_THAT(refusal(text.substr(0, text.size() / 2)), StartsWith("all.jsonl:"));
    EXPECT_THAT(refusal(header), HasSubstr("is it whole?"));
    // A row that refers to one that is not there.
    EXPECT_THAT(refusal(header + "{\"table\":\"assignments\",\"row\":{\"task_id\":7,\"unit\":\"\","
                                 "\"owner\":\"\",\"by\":\"\",\"at\":\"\"}}\n"),
                HasSubstr("all.jsonl:2: FOREIGN KEY"));
}

TEST(AnImport, LeavesAnExistingFileAlone) {
    const Full full;
    std::istringstream lines(exported(full.path));
    const auto made = import_lines(lines, "all.jsonl", full.path);
    ASSERT_FALSE(made);
    EXPECT_THAT(made.error(), HasSubstr("full.db: is there already"));
}

} // namespace
} // namespace mandated::store
