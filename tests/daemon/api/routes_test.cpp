#include "daemon/api/routes.h"
#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <SQLiteCpp/Database.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

TEST(AnUnknownPath, IsToldWhereThePathsAre) {
    Asked api;
    for (const auto* path : {"/v1/nowhere", "/board.png", "/v1", "/v1/tasks/1/2/3", "/v2/tasks"}) {
        const auto answer = api.get(path);
        EXPECT_EQ(answer.status, 404) << path;
        EXPECT_EQ(answer.content_type, "application/problem+json");
        EXPECT_EQ(answer["/status"].as_int64(), 404);
        EXPECT_THAT(answer.detail(), HasSubstr("/v1/openapi.json lists what is"));
    }
}

TEST(AWrongMethod, IsToldTheRightOnes) {
    Asked api;
    const auto tasks = api.post("/v1/tasks");
    EXPECT_EQ(tasks.status, 405);
    EXPECT_EQ(tasks.headers.at("Allow"), "GET");
    EXPECT_EQ(tasks.detail(), "POST is not possible here; expected GET");
    EXPECT_EQ(api.ask("DELETE", "/v1/documents", "").headers.at("Allow"), "GET, POST");
    EXPECT_EQ(api.post("/v1/openapi.json").status, 405);
}

TEST(AnUnknownParameter, IsToldTheKnownOnes) {
    Asked api;
    const auto answer = api.get("/v1/tasks?due_in=90d");
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(answer.detail(), HasSubstr("'due_in' is no parameter of /v1/tasks; expected "
                                           "due_within, session"));
    EXPECT_THAT(api.get("/v1/status?verbose=1").detail(), HasSubstr("expected none"));
}

TEST(EachBadParameter, IsNamedWithWhatWasExpected) {
    Asked api;
    const std::vector<std::pair<const char*, const char*>> cases{
        {"/v1/tasks?due_within=soon", "due_within is 'soon', expected days, weeks or months"},
        {"/v1/tasks?due_within=d", "due_within is 'd'"},
        {"/v1/tasks?due_within=-5d", "due_within is '-5d'"},
        {"/v1/tasks?due_within=5y", "due_within is '5y'"},
        {"/v1/tasks?due_within=90", "due_within is '90'"},
        {"/v1/tasks?due_within=99999999999d", "due_within is '99999999999d'"},
        {"/v1/tasks?due_within=2027-02-30", "due_within is '2027-02-30'"},
        {"/v1/tasks?session=65", "session is '65', expected an organ and a number"},
        {"/v1/tasks?actor=KING", "actor is 'KING', expected one of SG, HC, SP"},
        {"/v1/tasks?kind=novel", "expected one of report, oral_update"},
        {"/v1/tasks?status=open", "expected one of planned, in progress"},
        {"/v1/tasks?withdrawn=yes", "withdrawn is 'yes', expected true or false"},
        {"/v1/tasks?limit=0", "limit is '0', expected a number from 1 to 1000"},
        {"/v1/tasks?limit=1001", "from 1 to 1000"},
        {"/v1/tasks?limit=ten", "limit is 'ten'"},
        {"/v1/tasks?offset=-1", "offset is '-1'"},
        {"/v1/sessions?from=90d", "from is '90d', expected a date such as"},
        {"/v1/reminders?which=all", "which is 'all', expected upcoming or past"},
        {"/v1/messages/first", "message is 'first', expected a message's id"},
    };
    for (const auto& [target, detail] : cases) {
        const auto answer = api.get(target);
        EXPECT_EQ(answer.status, 400) << target;
        EXPECT_THAT(answer.detail(), HasSubstr(detail)) << target;
    }
}

TEST(AHorizon, IsCountedFromTodayOrADate) {
    Asked api; // 23 November 2026
    api.tracker.task_with({deadline_on("2027-02-21")});
    const auto total = [&](const std::string& within) {
        return api.get("/v1/tasks?due_within=" + within)["/total"].as_int64();
    };
    EXPECT_EQ(total("89d"), 0);
    EXPECT_EQ(total("90d"), 1);
    EXPECT_EQ(total("12w"), 0);
    EXPECT_EQ(total("13w"), 1);
    EXPECT_EQ(total("2m"), 0);
    EXPECT_EQ(total("3m"), 1);
    EXPECT_EQ(total("2027-02-20"), 0);
    EXPECT_EQ(total("2027-02-21"), 1);
    EXPECT_EQ(total("40000d"), 1);
}

TEST(EveryList, IsPaged) {
    Asked api;
    for (const auto* path :
         {"/v1/tasks", "/v1/documents", "/v1/messages", "/v1/sessions", "/v1/reminders"}) {
        const auto answer = api.get(std::string(path) + "?limit=7&offset=3");
        EXPECT_EQ(answer.status, 200) << path;
        EXPECT_EQ(answer["/limit"].as_int64(), 7);
        EXPECT_EQ(answer["/offset"].as_int64(), 3);
        EXPECT_LE(answer["/items"].as_array().size(), 7) << path;
        EXPECT_EQ(api.get(path)["/limit"].as_int64(), 50) << path;
    }
}

TEST(TheDescription, ListsEveryRouteAndItsParameters) {
    Asked api;
    const auto document = api.get("/v1/openapi.json");
    EXPECT_EQ(document["/openapi"].as_string(), "3.1.0");
    for (const auto& group : {task_routes(), review_routes(), document_routes(), reread_routes(),
                              reminder_routes(), status_routes()})
        for (const auto& route : group) {
            std::string method = route.method;
            std::transform(method.begin(), method.end(), method.begin(),
                           [](unsigned char letter) { return std::tolower(letter); });
            const auto& operation = document.body.at("paths").at(route.path).at(method).as_object();
            EXPECT_EQ(operation.at("summary").as_string(), route.summary);
            const auto places = std::count(route.path.begin(), route.path.end(), '{');
            EXPECT_EQ(operation.at("parameters").as_array().size(),
                      route.query.size() + static_cast<std::size_t>(places))
                << route.path;
        }
}

TEST(AFaultOfTheDatabase, IsToldWithThePath) {
    Asked api;
    api.tracker.database.raw().exec("DROP TABLE next_dates");
    const auto answer = api.get("/v1/tasks");
    EXPECT_EQ(answer.status, 503);
    EXPECT_THAT(answer.detail(), HasSubstr("mandated.db: no such table: next_dates"));
}

} // namespace
} // namespace mandated::daemon
