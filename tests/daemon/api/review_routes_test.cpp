#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

namespace json = boost::json;
using testing::HasSubstr;

const std::string snow = "/v1/tasks/63%2F98:1.1", ice = "/v1/tasks/63%2F98:2.1";

/// The API with a resolution of two tasks read in.
struct Registered : Asked {
    Registered() { static_cast<void>(tracker.ingest(resolution_text({snow_report, ice_report}))); }
};

std::string text(const json::value& value) {
    return value.is_string() ? std::string(value.as_string()) : json::serialize(value);
}

TEST(AReview, PutsTheGivenFieldsRight) {
    Registered api;
    const auto task = api.post(snow + "/review", R"({"due": ["HRC/66", "every:P1Y"],
        "kind": "panel", "actors": ["SG", "UN"], "count": 2, "recipients": ["GA"],
        "summary": "panel on snow", "note": "a letter"})");
    ASSERT_EQ(task.status, 200);
    EXPECT_EQ(text(task["/due"]), R"(["HRC/66","every:P1Y"])");
    EXPECT_EQ(text(task["/kind"]), "panel");
    EXPECT_EQ(text(task["/actors"]), R"(["SG","UN"])");
    EXPECT_EQ(task["/count"].as_int64(), 2);
    EXPECT_EQ(text(task["/recipient"]), R"(["GA"])");
    EXPECT_EQ(text(task["/summary"]), "panel on snow");
    EXPECT_TRUE(task["/reviewed"].as_bool());
    EXPECT_THAT(text(task["/history/0/detail"]), HasSubstr("a letter"));
    EXPECT_EQ(api.get("/v1/tasks?kind=panel&actor=UN")["/total"].as_int64(), 1)
        << "lists go by what a person decided";
    const auto& review = task["/reviews/0"];
    EXPECT_EQ(text(review.at("field")), "due");
    EXPECT_EQ(text(review.at("by")), "uid " + std::to_string(::geteuid()));
    EXPECT_EQ(text(review.at("note")), "a letter");
    const auto confirmed = api.post(snow + "/review");
    EXPECT_EQ(text(confirmed["/reviews/6/value/verdict"]), "confirmed");
}

TEST(AReviewThatIsNone, ChangesNothing) {
    Registered api;
    const auto before = api.get(snow).body;
    const std::vector<std::pair<const char*, const char*>> cases{
        {"", "the body is no JSON object"},
        {"[]", "the body is no JSON object"},
        {R"({"due": "HRC/66"})", "due is 'HRC/66', expected a list of due anchors such as HRC/65"},
        {R"({"due": ["soon"]})", "due is 'soon', expected due anchors such as HRC/65"},
        {R"({"due": [65]})", "due is '65'"},
        {R"({"kind": "paper"})", "kind is 'paper', expected one of report, oral_update"},
        {R"({"actors": ["HC", "XY"]})", "actors is 'XY', expected one of SG, HC"},
        {R"({"count": 0})", "count is '0', expected a number from 1 to 10000"},
        {R"({"recipients": ["the Council"]})", "expected organ codes such as HRC or GA"},
        {R"({"summary": ""})", "summary is '', expected what is asked for"},
        {R"({"confirm": "yes"})", "confirm is no true or false"},
        {R"({"note": 7})", "note is no text"},
        {R"({"dues": ["HRC/66"]})", "'dues' is no member of the body; expected note, confirm, due"},
    };
    for (const auto& [body, detail] : cases) {
        const auto answer = api.post(snow + "/review", body);
        EXPECT_EQ(answer.status, 400) << body;
        EXPECT_THAT(answer.detail(), HasSubstr(detail));
    }
    EXPECT_EQ(api.get(snow).body, before);
}

TEST(WhatAReviewWithdrew, IsListedOnlyWhereAskedForAndSaysWhy) {
    Registered api;
    ASSERT_EQ(api.post(ice + "/merge", R"({"into": "63/98:1.1", "note": "the same"})").status, 200);
    ASSERT_EQ(api.post(snow + "/not-a-task", R"({"note": "only recalls"})").status, 200);
    EXPECT_EQ(api.get("/v1/tasks")["/total"].as_int64(), 0);
    const auto all = api.get("/v1/tasks?withdrawn=true");
    EXPECT_THAT(text(all["/items/0/withdrawn_because"]), HasSubstr("not a task, says uid"));
    EXPECT_THAT(text(all["/items/1/withdrawn_because"]),
                HasSubstr("part of A/HRC/RES/63/98:1.1, says uid"));
    EXPECT_EQ(api.post(snow + "/merge", R"({"into": "63/98:9.9"})").status, 404);
    EXPECT_EQ(api.post(snow + "/not-a-task").status, 422);
    EXPECT_EQ(api.post(snow + "/restore").status, 200);
    EXPECT_EQ(api.get("/v1/tasks")["/total"].as_int64(), 1);
}

TEST(ASplit, TakesAListOfParts) {
    Registered api;
    EXPECT_THAT(api.post(snow + "/split").detail(), HasSubstr("parts is no list of parts"));
    EXPECT_THAT(api.post(snow + "/split", R"({"parts": [{"when": "HRC/64"}, {}]})").detail(),
                HasSubstr("'when' is no member of the body; expected due, kind"));
    ASSERT_EQ(api.post(snow + "/split", R"({"parts": [{"due": ["HRC/64"]}, {}]})").status, 200);
    EXPECT_EQ(api.get("/v1/tasks?resolution=63/98")["/total"].as_int64(), 3);
    EXPECT_TRUE(api.get("/v1/tasks/63%2F98:1.2")["/added"].as_bool());
}

TEST(AMissedTask, IsAddedToItsParagraph) {
    Registered api;
    const auto task = api.post("/v1/resolutions/63%2F98/tasks",
                               R"({"para": "2", "kind": "panel", "due": ["HRC/64"],
                                   "actors": ["HC"], "summary": "panel on ice"})");
    ASSERT_EQ(task.status, 200);
    EXPECT_EQ(text(task["/address"]), "A/HRC/RES/63/98:2.2");
    EXPECT_TRUE(task["/added"].as_bool());
    EXPECT_EQ(text(task["/deadline/occurrence"]), "HRC/64");
    EXPECT_EQ(api.post("/v1/resolutions/63%2F98/tasks", R"({"para": "7"})").status, 422);
}

TEST(WhereItTakesTwo, TheFirstWordIsShownAsAwaiting) {
    Registered api;
    api.tracker.context.config.review.persons = 2;
    const auto task = api.post(snow + "/review", R"({"due": ["HRC/64"]})");
    EXPECT_EQ(text(task["/due"]), R"(["HRC/65"])");
    EXPECT_FALSE(task["/reviewed"].as_bool());
    EXPECT_EQ(text(task["/awaits_second/0/value"]), R"(["HRC/64"])");
    EXPECT_EQ(api.get("/v1/tasks?review=doubtful")["/total"].as_int64(), 1);
    EXPECT_EQ(api.post(snow + "/second").status, 422) << "the same person";
    EXPECT_EQ(api.get("/v1/tasks?review=odd").status, 400);
}

TEST(ReadingAgain, IsARouteOfTheResolution) {
    Registered api;
    const auto list = api.get("/v1/resolutions");
    EXPECT_EQ(text(list["/items/0/identity"]), "A/HRC/RES/63/98");
    const auto report = api.post("/v1/resolutions/63%2F98/reread?dry_run=true");
    ASSERT_EQ(report.status, 200);
    EXPECT_EQ(report["/unchanged"].as_int64(), 2);
    EXPECT_TRUE(report["/tasks"].as_array().empty());
    EXPECT_TRUE(report["/dry_run"].as_bool());
}

} // namespace
} // namespace mandated::daemon
