#include "daemon/api/routes.h"
#include "schema/store/audit.h"
#include "tests/daemon/api/asked.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// A subscriber of a tracker in which things happen.
struct Happenings : Tracker {
    void happen(const std::string& action, int times = 1) {
        store::WriteTransaction transaction(database);
        for (int i = 0; i < times; ++i)
            store::record_audit(database, clock.now(), "uid 7", action, "59/3:33.2", "said so");
        transaction.commit();
    }
    /// What a subscriber takes: a piece a call.
    [[nodiscard]] std::function<std::string()> subscribe(const std::string& target,
                                                         const std::string& last_event = {}) {
        auto request = std::make_shared<Request>(read_target(target).value());
        request->method = "GET";
        if (!last_event.empty())
            request->headers["last-event-id"] = last_event;
        const auto response = make_api(context)(*request);
        if (!response.pieces)
            throw std::runtime_error(response.body);
        return [pieces = response.pieces] { return pieces().value(); };
    }
};

TEST(ASubscriber, IsToldOfWhatHappensFromNowOn) {
    Happenings daemon;
    daemon.happen("task.created");
    const auto next = daemon.subscribe("/v1/events");
    EXPECT_EQ(next(), "");
    daemon.happen("task.completed");
    EXPECT_EQ(next(), "id: 2\nevent: task.completed\ndata: {\"id\":2,\"at\":"
                      "\"2026-11-23T08:00:00Z\",\"type\":\"task.completed\",\"by\":\"uid 7\","
                      "\"subject\":\"59/3:33.2\",\"detail\":\"said so\"}\n\n");
    EXPECT_EQ(next(), "");
}

TEST(ASubscriber, GoesOnWhereItWasCutOff) {
    Happenings daemon;
    daemon.happen("task.created", 3);
    EXPECT_THAT(daemon.subscribe("/v1/events?after=2")(), StartsWith("id: 3\n"));
    EXPECT_THAT(daemon.subscribe("/v1/events", "1")(), StartsWith("id: 2\n"));
    EXPECT_THAT(daemon.subscribe("/v1/events?after=0")(), StartsWith("id: 1\n"));
}

TEST(ASubscriber, MayWantSomeOnly) {
    Happenings daemon;
    const auto tasks = daemon.subscribe("/v1/events?type=task.*,session.set");
    daemon.happen("document.failed", 300);
    EXPECT_EQ(tasks(), ":\n\n") << "looked through some, more may follow";
    daemon.happen("session.set");
    EXPECT_THAT(tasks(), HasSubstr("event: session.set"));
    daemon.happen("task.deferred");
    EXPECT_THAT(tasks(), HasSubstr("event: task.deferred"));
}

TEST(ASubscriberFarBehind, IsToldHowManyItLost) {
    Happenings daemon;
    daemon.happen("task.updated", 10'050);
    const auto next = daemon.subscribe("/v1/events?after=20");
    const auto piece = next();
    EXPECT_THAT(piece, StartsWith("id: 50\nevent: lost\ndata: {\"lost\":30}\n\nid: 51\n"));
    EXPECT_LT(piece.size(), 64'000U) << "whatever lies before it, a piece stays small";
}

TEST(ASubscriberOfAnotherTrail, IsToldThatItsNumberMeansNothing) {
    Happenings daemon;
    daemon.happen("task.updated", 2);
    const auto next = daemon.subscribe("/v1/events?after=900");
    EXPECT_EQ(next(), "id: 2\nevent: lost\ndata: {\"lost\":null}\n\n");
    daemon.happen("task.updated");
    EXPECT_THAT(next(), StartsWith("id: 3\n"));
}

TEST(ABadEventNumber, IsNamed) {
    Asked api;
    EXPECT_THAT(api.get("/v1/events?after=x").detail(),
                HasSubstr("after is 'x', expected the id of an event"));
    EXPECT_THAT(api.get("/v1/events?after=-1").detail(), HasSubstr("after is '-1'"));
}

} // namespace
} // namespace mandated::daemon
