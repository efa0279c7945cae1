#include "schema/store/audit.h"
#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

namespace json = boost::json;
using testing::ElementsAre;
using testing::HasSubstr;

const std::string snow = "/v1/tasks/63%2F98:1.1";

/// The API with a resolution of two tasks read in.
struct Registered : Asked {
    Registered() { static_cast<void>(tracker.ingest(resolution_text({snow_report, ice_report}))); }
};

std::vector<std::string> keys(const json::value& object) {
    std::vector<std::string> found;
    for (const auto& member : object.as_object())
        found.emplace_back(member.key());
    return found;
}

TEST(TheListOfTasks, ShowsEachWithItsNextDateAndDeadline) {
    Registered api;
    const auto list = api.get("/v1/tasks");
    EXPECT_EQ(list["/total"].as_int64(), 2);
    const auto& task = list["/items/0"];
    EXPECT_EQ(task.at("address").as_string(), "A/HRC/RES/63/98:1.1");
    EXPECT_EQ(task.at("resolution").as_string(), "A/HRC/RES/63/98");
    EXPECT_EQ(task.at("kind").as_string(), "report");
    EXPECT_EQ(json::serialize(task.at("due")), R"(["HRC/65"])");
    EXPECT_EQ(task.at("status").as_string(), "planned");
    EXPECT_EQ(task.at("next").at("kind").as_string(), "submission");
    EXPECT_EQ(task.at("deadline").at("kind").as_string(), "deadline");
    EXPECT_THAT(keys(task.at("next")),
                ElementsAre("kind", "occurrence", "day", "shown", "precision", "status",
                            "unconfirmed", "delivered", "days_left", "basis"));
    for (const auto* flag : {"overdue", "past_at_entry", "reviewed", "withdrawn"})
        EXPECT_FALSE(task.at(flag).as_bool()) << flag;
    EXPECT_FALSE(task.as_object().contains("evidence")) << "details are for the detail";
}

TEST(ATask, IsShownWholeByIdOrAddress) {
    Registered api;
    const auto task = api.get(snow);
    ASSERT_EQ(task.status, 200);
    EXPECT_EQ(task["/paragraphs/0/number"].as_string(), "1");
    EXPECT_EQ(task["/paragraphs/0/text"].as_string(), std::string(snow_report) + ";");
    EXPECT_EQ(task["/milestones"].as_array().size(), 5);
    EXPECT_EQ(task["/history/0/action"].as_string(), "task.created");
    EXPECT_EQ(task["/history/0/actor"].as_string(), "uid 1000");
    EXPECT_FALSE(task["/evidence"].as_array().empty());
    EXPECT_EQ(task["/registered_at"].as_string(), "2026-11-23T08:00:00Z");
    const auto id = std::to_string(task["/id"].as_int64());
    EXPECT_EQ(api.get("/v1/tasks/" + id).body, task.body);
}

TEST(ATaskThatIsNot, IsToldHowToNameOne) {
    Registered api;
    for (const auto* name :
         {"63%2F98:9.1", "99", "98:1.1%20", "%25", "123456789012345678901", ""}) {
        const auto answer = api.get(std::string("/v1/tasks/") + name);
        EXPECT_EQ(answer.status, 404) << name;
        EXPECT_THAT(answer.detail(), HasSubstr("expected its id or address such as 59/3:33.2"));
    }
}

TEST(ADayOfAMonth, IsNotInventedAndNotOverdue) {
    Asked api;
    auto month = deadline_on("2026-11-01");
    month.precision = Precision::month;
    api.tracker.task_with({month});
    const auto list = api.get("/v1/tasks");
    EXPECT_TRUE(list["/items/0/next/day"].is_null());
    EXPECT_EQ(list["/items/0/next/shown"].as_string(), "November 2026");
    EXPECT_FALSE(list["/items/0/overdue"].as_bool());
    api.tracker.at("2026-12-01T08:00:00Z");
    EXPECT_TRUE(api.get("/v1/tasks")["/items/0/overdue"].as_bool());
}

TEST(AStatus, IsSetWithTheReason) {
    Registered api;
    const auto task =
        api.post(snow + "/status", R"({"status": "delivered", "note": "A/HRC/65/40"})");
    ASSERT_EQ(task.status, 200);
    EXPECT_EQ(task["/status"].as_string(), "delivered");
    EXPECT_EQ(task["/history/0/action"].as_string(), "task.completed");
    EXPECT_EQ(task["/history/0/actor"].as_string(), "uid " + std::to_string(::geteuid()));
    EXPECT_EQ(api.get("/v1/tasks?status=delivered")["/total"].as_int64(), 1);
}

TEST(AStatusThatIsNone, ChangesNothing) {
    Registered api;
    const auto before = api.get(snow).body;
    const auto unknown = api.post(snow + "/status", R"({"status": "done"})");
    EXPECT_EQ(unknown.status, 400);
    EXPECT_THAT(unknown.detail(), HasSubstr("status is 'done', expected planned, in progress"));
    EXPECT_EQ(api.post(snow + "/status").status, 400);
    EXPECT_EQ(api.post(snow + "/status", R"({"status": "planned", "reason": "x"})").status, 400);
    const auto unexplained = api.post(snow + "/status", R"({"status": "delivered"})");
    EXPECT_EQ(unexplained.status, 422);
    EXPECT_THAT(unexplained.detail(), HasSubstr("give the symbol of the document"));
    EXPECT_EQ(api.get(snow).body, before);
}

} // namespace
} // namespace mandated::daemon
