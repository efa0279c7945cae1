#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

constexpr const char* a_week_later =
    R"({"sittings": ["2027-06-21..2027-07-16"], "status": "tentative", "source": "bulletin"})";

TEST(ASessionSet, IsAnsweredWithWhatMoved) {
    Asked api;
    ASSERT_TRUE(api.tracker.ingest(resolution_text({snow_report})));
    const auto set = api.post("/v1/sessions/HRC%2F65", a_week_later);
    ASSERT_EQ(set.status, 200);
    EXPECT_EQ(set["/sessions/0/before/status"].as_string(), "projected");
    EXPECT_EQ(set["/sessions/0/after/shown"].as_string(), "21 June–16 July 2027");
    EXPECT_EQ(set["/moved_total"].to_number<int>(), 2);
    EXPECT_EQ(set["/moved/0/kind"].as_string(), "submission");
    EXPECT_EQ(set["/moved/0/from/shown"].as_string(), "2027-04-05");
    EXPECT_EQ(set["/moved/0/to/shown"].as_string(), "2027-04-12");
    EXPECT_EQ(set["/moved/0/contacts/0"].as_string(), "secretariat");
    EXPECT_EQ(set["/messages"].to_number<int>(), 1);

    const auto shown = api.get("/v1/sessions/HRC%2F65");
    EXPECT_EQ(shown["/source"].as_string(), "bulletin");
    EXPECT_EQ(shown["/sittings/0/first_day"].as_string(), "2027-06-21");
}

TEST(ASessionSet, IsRefusedWithWhatWasExpected) {
    Asked api;
    const auto refusal = [&](const char* body) {
        const auto answer = api.post("/v1/sessions/HRC%2F65", body);
        EXPECT_EQ(answer.status, 400) << body;
        return answer.detail();
    };
    EXPECT_THAT(refusal("{}"), HasSubstr("sittings is no list"));
    EXPECT_THAT(refusal(R"({"sittings": [7]})"), HasSubstr("'7' is no sitting"));
    EXPECT_THAT(refusal(R"({"sittings": ["2027-03"], "status": "projected"})"),
                HasSubstr("expected tentative or confirmed"));
    EXPECT_THAT(refusal(R"({"sittings": ["2027-03"], "dry_run": "yes"})"),
                HasSubstr("dry_run is neither true nor false"));
    EXPECT_THAT(refusal(R"({"sittings": ["2027-03"], "days": 3})"),
                HasSubstr("'days' is no member"));
    EXPECT_EQ(api.post("/v1/sessions/HRC65", a_week_later).status, 400);
    EXPECT_EQ(api.get("/v1/sessions/SC%2F80").status, 404);
}

TEST(WhatChangesSessionsAndHolidays, NeedsTheRightTo) {
    Asked api;
    api.peer = {};
    api.peer.uid = 65534; // nobody
    api.peer.gid = 65534;
    for (const auto* path : {"/v1/sessions/HRC%2F65", "/v1/sessions", "/v1/holidays"})
        EXPECT_EQ(api.post(path, a_week_later).status, 403) << path;
    for (const auto* path : {"/v1/sessions/HRC%2F65", "/v1/sessions", "/v1/holidays"})
        EXPECT_EQ(api.get(path).status, 200) << path;
}

TEST(ATableOfHolidays, TakesThePlaceOfItsYears) {
    Asked api;
    const auto take = [&](const char* table) {
        return api.post("/v1/holidays?name=h.csv", table).status;
    };
    EXPECT_EQ(take("Geneva,2027-03-26,Good Friday\nGeneva,2028-04-14,Good Friday\n"), 200);
    EXPECT_EQ(take("Geneva,2027-03-29,Easter Monday\n"), 200);
    EXPECT_EQ(take("Geneva,2027-03-32,Easter Monday\n"), 422);
    const auto listed = api.get("/v1/holidays?station=Geneva");
    EXPECT_EQ(listed["/total"].to_number<int>(), 2);
    EXPECT_EQ(listed["/items/0/name"].as_string(), "Easter Monday");
    EXPECT_EQ(api.get("/v1/holidays?year=2028")["/total"].to_number<int>(), 1);
    EXPECT_EQ(api.get("/v1/holidays?station=Vienna")["/total"].to_number<int>(), 0);
}

} // namespace
} // namespace mandated::daemon
