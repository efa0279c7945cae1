#include "daemon/api/access.h"
#include "daemon/service/people.h"
#include "schema/store/audit.h"
#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <grp.h>
#include <pwd.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

const std::string snow = "/v1/tasks/63%2F98:1.1", ice = "/v1/tasks/63%2F98:2.1";

/// Nobody we know: uid and gid of no user.
Peer stranger() {
    Peer peer;
    peer.uid = peer.gid = 3'999'999'999U;
    return peer;
}

/// A user of the machine that is neither root nor we.
const passwd& other_user() {
    const auto* user = ::getpwnam("nobody");
    if (user == nullptr)
        throw std::runtime_error("this machine has no user nobody");
    return *user;
}

/// Two tasks; the report on snow is Ada's, whose login is the other user's.
struct Office : Asked {
    Office() {
        static_cast<void>(tracker.ingest(resolution_text({snow_report, ice_report})));
        set("Ada Example", {{"email", "ada@example.org"}, {"login", other_user().pw_name}});
        set("Ben Example", {{"email", "ben@example.org"}, {"login", "ben"}});
        static_cast<void>(set_unit(tracker.context, "desk", {{"owner", "Ada Example"}}, "uid 0"));
        post(snow + "/assign", R"({"unit": "desk"})");
        peer = stranger();
    }
    void set(const std::string& person, const Fields& fields) {
        const auto done = set_person(tracker.context, person, fields, "uid 0");
        if (!done)
            throw std::runtime_error(done.error());
    }
    [[nodiscard]] Caller caller(const std::map<std::string, std::string>& headers = {}) {
        Request request;
        request.peer = peer;
        request.headers = headers;
        return caller_of(tracker.context, request);
    }
};

TEST(RootAndTheDaemonsUser, Administer) {
    Office office;
    office.peer = {};
    EXPECT_EQ(office.caller().may, Access::administer);
    EXPECT_EQ(office.caller().by, "uid 0");
    office.peer.uid = ::geteuid();
    EXPECT_EQ(office.caller().may, Access::administer);
}

TEST(AGroup, CountsAsThePrimaryOneOrAmongTheOthers) {
    Office office;
    const auto* group = ::getgrgid(1);
    ASSERT_NE(group, nullptr);
    auto& access = office.tracker.context.config.access;
    access.administer_group = group->gr_name;
    EXPECT_EQ(office.caller().may, Access::read);
    office.peer.gid = 1;
    EXPECT_EQ(office.caller().may, Access::administer);
    office.peer = stranger();
    office.peer.groups = {7, 1};
    EXPECT_EQ(office.caller().may, Access::administer);
    access.administer_group = "no such group";
    access.act_group = group->gr_name;
    EXPECT_EQ(office.caller().may, Access::act);
}

TEST(AStranger, MayReadButNotChange) {
    Office office;
    EXPECT_EQ(office.get("/v1/tasks").status, 200);
    for (const auto& path : {std::string("/v1/documents"), snow + "/review", snow + "/status"}) {
        const auto answer = office.post(path);
        EXPECT_EQ(answer.status, 403) << path;
        EXPECT_EQ(answer.detail(),
                  "uid 3999999999 may read but not change; members of group mandated-admin may, "
                  "and those of group mandated their own tasks");
    }
    EXPECT_EQ(store::count_documents(office.tracker.database), 1);
}

TEST(WhoHoldsAPost, ActsOnTheirOwnTasksOnly) {
    Office office;
    office.peer.uid = other_user().pw_uid;
    EXPECT_EQ(office.caller().person, "Ada Example");
    EXPECT_EQ(office.post(snow + "/status", R"({"status": "in progress"})").status, 200);
    const auto refused = office.post(ice + "/status", R"({"status": "in progress"})");
    EXPECT_EQ(refused.status, 403);
    EXPECT_THAT(refused.detail(), HasSubstr("holds no post of this task"));
    EXPECT_THAT(office.post("/v1/people/Eve", R"({"email": "eve@example.org"})").detail(),
                HasSubstr("may change their own tasks only"));
}

TEST(WhoStandsIn, ActsInTheirPlace) {
    Office office;
    office.tracker.context.config.access.proxy_user = other_user().pw_name;
    office.peer.uid = other_user().pw_uid;
    const auto task = office.tracker.task("A/HRC/RES/63/98:1.1");
    const auto ben = office.caller({{"x-remote-user", "ben"}});
    EXPECT_FALSE(may_act(office.tracker.context, ben, task));
    static_cast<void>(set_absence(
        office.tracker.context,
        {"Ada Example", *parse_date("2026-11-20"), *parse_date("2026-11-30"), "Ben Example"},
        "uid 0"));
    EXPECT_TRUE(may_act(office.tracker.context, ben, task));
}

TEST(TheProxy, SaysWhoAsksAndNobodyElseDoes) {
    Office office;
    const std::map<std::string, std::string> as_ben{{"x-remote-user", "ben"}};
    EXPECT_EQ(office.caller(as_ben).by, "uid 3999999999") << "no proxy is configured";
    office.tracker.context.config.access.proxy_user = other_user().pw_name;
    EXPECT_EQ(office.caller(as_ben).by, "uid 3999999999") << "another than the proxy says so";
    office.peer.uid = other_user().pw_uid;
    EXPECT_EQ(office.caller(as_ben).by, "user ben");
    EXPECT_EQ(office.caller(as_ben).may, Access::act);
    office.set("Ben Example", {{"administrator", "yes"}});
    EXPECT_EQ(office.caller(as_ben).may, Access::administer);
    EXPECT_EQ(office.caller({{"x-remote-user", "ben, ada"}}).may, Access::read)
        << "the header came twice";
    EXPECT_EQ(office.caller().may, Access::read) << "the proxy itself has no rights";
    office.set("Ben Example", {{"left", "2026-11-24"}, {"successor", "Ada Example"}});
    EXPECT_EQ(office.caller(as_ben).may, Access::administer) << "until the day they leave";
    office.set("Ben Example", {{"left", "2026-11-23"}});
    EXPECT_EQ(office.caller(as_ben).may, Access::read) << "who has left has no rights";
}

TEST(ARefusal, IsAuditedButNotWithoutEnd) {
    Office office;
    const auto refusals = [&] {
        int count = 0;
        for (const auto& row : store::audit_of(office.tracker.database, "", 1000))
            count += row.action == "request.refused" ? 1 : 0;
        return count;
    };
    EXPECT_EQ(office.post(snow + "/status").status, 403);
    const auto row = store::audit_of(office.tracker.database, "", 1).front();
    EXPECT_EQ(row.actor, "uid 3999999999");
    EXPECT_EQ(row.subject, "POST /v1/tasks/63/98:1.1/status");
    for (int i = 0; i < 50; ++i)
        office.post("/v1/documents");
    EXPECT_EQ(refusals(), 10);
    office.tracker.at("2026-11-23T08:01:30Z");
    office.post("/v1/documents");
    EXPECT_EQ(refusals(), 11);
    EXPECT_THAT(store::audit_of(office.tracker.database, "", 1).front().detail,
                HasSubstr("(41 more refusals before)"));
}

} // namespace
} // namespace mandated::daemon
