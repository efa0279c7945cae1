#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

/// What each page of a list showed, by cursor, two items a page. `between` is called after each.
std::vector<std::string> walked(
    Asked& api, const std::string& target, const char* member,
    const std::function<void()>& between = [] {}) {
    std::vector<std::string> seen;
    std::string cursor;
    do {
        const auto page = api.get(target + "limit=2" + (cursor.empty() ? "" : "&cursor=" + cursor));
        for (const auto& item : page["/items"].as_array())
            seen.push_back(boost::json::serialize(item.at(member)));
        const auto& next = page["/next"];
        cursor = next.is_null() ? "" : std::string(next.as_string());
        between();
    } while (!cursor.empty());
    return seen;
}

TEST(EveryList, ShowsEachItemOnceByItsCursor) {
    Asked api;
    for (int i = 1; i <= 5; ++i) {
        const auto number = std::to_string(i);
        api.post("/v1/documents?name=" + number,
                 resolution_text({snow_report}, "63/" + std::to_string(90 + i)));
        api.post("/v1/people/Person%20" + number, R"({"email": "a@example.org"})");
        api.post("/v1/units/unit" + number, R"({"owner": "Person 1"})");
        api.post("/v1/sessions/HRC%2F" + std::to_string(70 + i),
                 R"({"sittings": ["2029-0)" + number + R"(-02..2029-0)" + number +
                     R"(-20"], "status": "tentative", "source": "test"})");
    }
    const std::vector<std::pair<std::string, const char*>> lists{
        {"/v1/tasks?", "address"},    {"/v1/tasks?resolution=63/92&", "address"},
        {"/v1/documents?", "id"},     {"/v1/resolutions?", "identity"},
        {"/v1/people?", "name"},      {"/v1/units?", "name"},
        {"/v1/sessions?", "session"}, {"/v1/messages?", "id"},
        {"/v1/reminders?", "key"},    {"/v1/reminders?which=past&", "key"}};
    for (const auto& [target, member] : lists) {
        const auto all = api.get(target + "limit=1000")["/items"].as_array();
        std::vector<std::string> expected;
        for (const auto& item : all)
            expected.push_back(boost::json::serialize(item.at(member)));
        EXPECT_EQ(walked(api, target, member), expected) << target;
    }
}

TEST(ACursor, StaysRightWhenItemsComeAndGo) {
    Asked api;
    for (int i = 0; i < 6; ++i)
        api.tracker.task_with({deadline_on(i % 2 == 0 ? "2027-03-01" : "2027-04-01")});
    int withdrawn = 0;
    const auto seen = walked(api, "/v1/tasks?", "id", [&] {
        // The first one of the list goes: by offset the next page would pass one over.
        if (withdrawn++ == 0)
            store::set_withdrawn(api.tracker.database, 1, true, api.tracker.clock.now());
    });
    EXPECT_EQ(std::set<std::string>(seen.begin(), seen.end()).size(), 6U);
    EXPECT_EQ(seen.size(), 6U);
}

TEST(ACursorThatNobodyGave, IsRefused) {
    Asked api;
    for (const auto* target : {"/v1/tasks?cursor=!", "/v1/tasks?cursor=YWJj",
                               "/v1/messages?cursor=YWJj", "/v1/documents?cursor=YWJj",
                               "/v1/tasks?cursor=W10", "/v1/tasks?cursor=WzEsMiwzLDQsNV0"}) {
        const auto answer = api.get(target);
        EXPECT_EQ(answer.status, 400) << target;
        EXPECT_THAT(answer.detail(), HasSubstr("expected what the page before gave as next"));
    }
}

} // namespace
} // namespace mandated::daemon
