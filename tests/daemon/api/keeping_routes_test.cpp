#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

TEST(KeepingAndClearing, AreForAdministratorsOnly) {
    Asked api;
    api.peer.uid = api.peer.gid = 3'999'999'999U;
    for (const auto* path :
         {"/v1/backups", "/v1/check", "/v1/export", "/v1/people/Ada%20Example/data"})
        EXPECT_EQ(api.get(path).status, 403) << path;
    for (const auto* path : {"/v1/backups", "/v1/people/Ada%20Example/erase"})
        EXPECT_EQ(api.post(path).status, 403) << path;
    EXPECT_TRUE(std::filesystem::exists(api.tracker.folder.path() / "mandated.db"));
    EXPECT_FALSE(std::filesystem::exists(api.tracker.folder.path() / "backups"));
}

TEST(ABackup, IsAnsweredWithWhatIsInIt) {
    Asked api;
    const auto made = api.post("/v1/backups");
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made["/path"].as_string(),
              (api.tracker.folder.path() / "backups/mandated-2026-11-23T080000Z.db").string());
    EXPECT_EQ(made["/tasks"].as_int64(), 0);
    const auto again = api.post("/v1/backups");
    EXPECT_EQ(again.status, 422);
    EXPECT_THAT(again.detail(), HasSubstr("T080000Z.db: cannot be written: File exists"));
    EXPECT_EQ(api.get("/v1/backups")["/total"].as_int64(), 1);
    EXPECT_THAT(api.post("/v1/backups", R"({"keep": "all"})").detail(),
                HasSubstr("keep is '\"all\"', expected a number of backups"));
}

TEST(ACheck, FindsNothingInAGoodDatabase) {
    Asked api;
    const auto answer = api.get("/v1/check");
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer["/findings"].as_array().empty()) << answer.body;
}

} // namespace
} // namespace mandated::daemon
