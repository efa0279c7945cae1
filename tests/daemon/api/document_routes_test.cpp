#include "daemon/service/dates.h"
#include "daemon/service/remind.h"
#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

TEST(AFileHandedIn, IsReportedWithWhatWasFound) {
    Asked api;
    const auto text = resolution_text({snow_report, ice_report});
    const auto made = api.post("/v1/documents?name=snow.txt", text);
    ASSERT_EQ(made.status, 201);
    EXPECT_FALSE(made["/already_known"].as_bool());
    const auto& resolution = made["/resolutions/0"];
    EXPECT_EQ(resolution.at("identity").as_string(), "A/HRC/RES/63/98");
    EXPECT_EQ(resolution.at("created").as_int64(), 2);
    EXPECT_EQ(resolution.at("tasks").as_int64(), 2);
    EXPECT_EQ(resolution.at("adopted").as_string(), "2026-10-05");

    EXPECT_EQ(api.post("/v1/documents?name=snow.txt", text).status, 200);
    const auto documents = api.get("/v1/documents");
    EXPECT_EQ(documents["/total"].as_int64(), 1);
    EXPECT_EQ(documents["/items/0/name"].as_string(), "snow.txt");
    EXPECT_EQ(documents["/items/0/size"].as_int64(), static_cast<std::int64_t>(text.size()));
}

TEST(ACorrigendum, IsShownWithTheTextItCorrects) {
    Asked api;
    ASSERT_TRUE(api.tracker.ingest(resolution_text({snow_report}), "snow.txt"));
    const auto made = api.post("/v1/documents?name=corr.txt",
                               "A/HRC/RES/63/98/Corr.1\nCorrigendum\nParagraph 1\nFor sixty-fifth "
                               "read sixty-seventh\n");
    ASSERT_EQ(made.status, 201);
    EXPECT_EQ(made["/resolutions/0/note"].as_string(), "corrected by A/HRC/RES/63/98/Corr.1");
    const auto shown = api.get("/v1/resolutions/63%2F98");
    EXPECT_EQ(shown["/status"].as_string(), "adopted");
    EXPECT_TRUE(shown["/versions/0/in_force"].as_bool());
    EXPECT_EQ(shown["/versions/1/status"].as_string(), "corrigendum");
    EXPECT_EQ(shown["/versions/1/name"].as_string(), "corr.txt");
    const auto documents = api.get("/v1/documents");
    EXPECT_EQ(documents["/items/0/texts/0/resolution"].as_string(), "A/HRC/RES/63/98");
    EXPECT_EQ(documents["/items/0/texts/0/symbol"].as_string(), "A/HRC/RES/63/98/Corr.1");
    EXPECT_FALSE(api.get("/v1/tasks/63%2F98:1.1")["/draft"].as_bool());
}

TEST(AFileThatCannotBeRead, IsNamedWithTheReason) {
    Asked api;
    const auto answer = api.post("/v1/documents?name=odd.bin", "\x01\x02");
    EXPECT_EQ(answer.status, 422);
    EXPECT_THAT(answer.detail(), HasSubstr("odd.bin"));
    EXPECT_EQ(api.get("/v1/documents")["/total"].as_int64(), 0);
}

TEST(AResolution, IsFoundBySymbolOrItsEnd) {
    Asked api;
    ASSERT_TRUE(api.tracker.ingest(resolution_text({snow_report})));
    const auto whole = api.get("/v1/resolutions/A%2FHRC%2FRES%2F63%2F98");
    ASSERT_EQ(whole.status, 200);
    EXPECT_EQ(whole["/title"].as_string(), "Snow on roads");
    EXPECT_EQ(api.get("/v1/resolutions/63%2F98").body, whole.body);
    const auto missing = api.get("/v1/resolutions/63%2F1");
    EXPECT_EQ(missing.status, 404);
    EXPECT_THAT(missing.detail(), HasSubstr("is '63/1'; expected a symbol or its end"));
}

TEST(Sessions, AreListedFromADayUpToAnother) {
    Asked api;
    take_in_shipped_sessions(api.tracker.context);
    const auto list = api.get("/v1/sessions?from=2027-01-01&until=2027-12-31");
    std::vector<std::string> found;
    for (const auto& session : list["/items"].as_array())
        found.emplace_back(session.at("session").as_string());
    EXPECT_THAT(found, testing::ElementsAre("HRC/64", "HRC/65", "HRC/66"));
}

TEST(Reminders, AreShownToComeAndAsTheyEnded) {
    Asked api;
    api.tracker.task_with({deadline_on("2027-04-05")});
    const auto next = api.get("/v1/reminders?limit=1");
    EXPECT_EQ(next["/items/0/planned_at"].as_string(), "2027-01-05T07:00:00Z");
    EXPECT_EQ(next["/items/0/lead_days"].as_int64(), 90);
    EXPECT_EQ(next["/items/0/address"].as_string(), "A/HRC/RES/63/1:1.1");
    api.tracker.at("2027-01-05T07:00:00Z");
    remind(api.tracker.context);
    EXPECT_EQ(api.get("/v1/reminders?limit=1&offset=0")["/items/0/lead_days"].as_int64(), 30);
    const auto past = api.get("/v1/reminders?which=past");
    EXPECT_EQ(past["/items/0/outcome"].as_string(), "carried");
    EXPECT_EQ(past["/items/0/message_state"].as_string(), "queued");
    EXPECT_TRUE(past["/items/0/reason"].is_null());

    const auto message =
        api.get("/v1/messages/" + std::to_string(past["/items/0/message"].as_int64()));
    EXPECT_EQ(message["/kind"].as_string(), "reminder");
    EXPECT_THAT(std::string(message["/text"].as_string()), HasSubstr("5 April 2027"));
    EXPECT_FALSE(api.get("/v1/messages")["/items/0"].as_object().contains("text"));
    EXPECT_EQ(api.get("/v1/messages/99").status, 404);
}

TEST(TheStatus, CountsTasksAndMessages) {
    Asked api;
    api.tracker.task_with({deadline_on("2026-12-23")});
    api.tracker.task_with({deadline_on("2026-12-24")});
    remind(api.tracker.context);
    const auto status = api.get("/v1/status");
    EXPECT_EQ(status["/today"].as_string(), "2026-11-23");
    EXPECT_EQ(status["/tasks/all"].as_int64(), 2);
    EXPECT_EQ(status["/tasks/due_in_30_days"].as_int64(), 1);
    EXPECT_EQ(status["/outbox/queued"].as_int64(), 1);
    EXPECT_EQ(status["/outbox/dead"].as_int64(), 0);
    EXPECT_EQ(status["/outbox/due_now"].as_int64(), 1);
    EXPECT_TRUE(status["/clock_fault"].is_null());
    EXPECT_FALSE(status["/next_reminder"].is_null());
}

} // namespace
} // namespace mandated::daemon
