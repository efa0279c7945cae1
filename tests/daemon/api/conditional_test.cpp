#include "daemon/api/representation.h"
#include "tests/daemon/api/asked.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

const std::string snow = "/v1/tasks/63%2F98:1.1";

struct Registered : Asked {
    Registered() { static_cast<void>(tracker.ingest(resolution_text({snow_report, ice_report}))); }
    [[nodiscard]] std::string tag(const std::string& target) {
        return get(target).headers.at("ETag");
    }
};

TEST(AnETag, IsTheSameWhileTheAnswerIs) {
    Registered api;
    const auto before = api.tag(snow), list = api.tag("/v1/tasks");
    EXPECT_EQ(api.tag(snow), before);
    EXPECT_EQ(api.ask("GET", snow, "", {{"if-none-match", "\"other\", " + before}}).status, 304);
    EXPECT_EQ(api.ask("GET", snow, "", {{"if-none-match", "W/" + before}}).status, 304);
    EXPECT_EQ(api.ask("GET", snow, "", {{"if-none-match", "\"other\""}}).status, 200);
    api.post(snow + "/status", R"({"status": "in progress"})");
    EXPECT_NE(api.tag(snow), before);
    EXPECT_NE(api.tag("/v1/tasks"), list) << "the list shows its status as well";
    api.tracker.at("2026-11-24T08:00:00Z");
    EXPECT_NE(api.tag("/v1/tasks"), list) << "one day fewer is left";
}

TEST(AChange, IsRefusedWhereTheTaskIsNoLongerAsItWasSeen) {
    Registered api;
    const auto seen = api.tag(snow);
    const std::string starts = R"({"status": "in progress"})";
    EXPECT_EQ(api.ask("POST", snow + "/status", starts, {{"if-match", seen}}).status, 200);
    const auto late =
        api.ask("POST", snow + "/status", R"({"status": "planned"})", {{"if-match", seen}});
    EXPECT_EQ(late.status, 412);
    EXPECT_EQ(api.get(snow)["/status"].as_string(), "in progress");
    EXPECT_EQ(api.ask("POST", snow + "/ack", "{}", {{"if-match", api.tag(snow)}}).status, 200);
    EXPECT_EQ(api.ask("POST", "/v1/tasks/9999/ack", "{}", {{"if-match", seen}}).status, 404);
}

TEST(AnAnswer, IsWorkedOutAnewAfterEveryChange) {
    Registered api;
    const auto total = [&] { return api.get("/v1/tasks?kind=report")["/total"].as_int64(); };
    EXPECT_EQ(total(), 2);
    api.post(snow + "/not-a-task");
    EXPECT_EQ(total(), 1);
    api.post(snow + "/restore");
    EXPECT_EQ(total(), 2);
    ++api.tracker.context.configured;
    EXPECT_EQ(total(), 2);
}

} // namespace
} // namespace mandated::daemon
