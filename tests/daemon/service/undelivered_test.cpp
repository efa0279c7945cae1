#include "daemon/service/undelivered.h"
#include "schema/store/messages.h"
#include "schema/store/outbox.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

struct Outbox : Tracker {
    void dies(const std::string& identity, MessageKind kind = MessageKind::reminder) {
        Message message;
        message.identity = identity;
        message.kind = kind;
        message.contact = "desk";
        message.subject = "In 4 days: report on snow";
        message.created = clock.time;
        message.id = store::enqueue(database, message);
        store::DeliveryWriter writer(database);
        writer.end(writer.begin(message, clock.time), message, MessageState::dead,
                   "550 no such user", std::nullopt, clock.time);
    }
    std::vector<Message> reports() {
        std::vector<Message> found;
        for (auto& message : store::list_messages(database, 100, 0))
            if (message.kind == MessageKind::undelivered)
                found.push_back(std::move(message));
        return found;
    }
};

TEST(WhatCouldNotBeDelivered, IsReportedOnceADayFromTheHourOfReminders) {
    Outbox tracker;
    EXPECT_FALSE(report_undelivered(tracker.context)) << "nothing to tell";
    EXPECT_TRUE(tracker.reports().empty());

    tracker.at("2026-11-24T05:00:00Z");
    tracker.dies("one");
    EXPECT_EQ(report_undelivered(tracker.context), parse_instant("2026-11-24T07:00:00Z"));
    EXPECT_TRUE(tracker.reports().empty()) << "before eight in Zurich";

    tracker.at("2026-11-24T09:00:00Z");
    EXPECT_FALSE(report_undelivered(tracker.context));
    ASSERT_EQ(tracker.reports().size(), 1);
    const auto report = tracker.reports().front();
    EXPECT_EQ(report.subject, "Not delivered: 1 message to desk");
    EXPECT_THAT(report.shown,
                HasSubstr("In 4 days: report on snow\n  To           desk, by email"));
    EXPECT_THAT(report.shown, HasSubstr("550 no such user"));

    tracker.dies("two");
    tracker.dies("three");
    EXPECT_EQ(report_undelivered(tracker.context), parse_instant("2026-11-25T07:00:00Z"));
    EXPECT_EQ(tracker.reports().size(), 1);
    tracker.at("2026-11-25T07:00:00Z");
    EXPECT_FALSE(report_undelivered(tracker.context));
    ASSERT_EQ(tracker.reports().size(), 2);
    EXPECT_EQ(tracker.reports().front().subject, "Not delivered: 2 messages")
        << "the first is not told again";
}

TEST(AReportThatIsNotDelivered, MakesNoOther) {
    Outbox tracker;
    tracker.dies("report", MessageKind::undelivered);
    tracker.at("2026-11-30T09:00:00Z");
    EXPECT_FALSE(report_undelivered(tracker.context));
    EXPECT_EQ(tracker.reports().size(), 1);
}

TEST(AMessageThatDiesAgain, IsReportedAgain) {
    Outbox tracker;
    tracker.dies("one");
    EXPECT_FALSE(report_undelivered(tracker.context));
    const auto dead =
        store::list_messages(tracker.database, 1, 0, {MessageState::dead, {}, "", false});
    ASSERT_EQ(dead.size(), 1);
    store::requeue_message(tracker.database, dead.front().id, "asked for", tracker.clock.time);
    tracker.at("2026-11-24T09:00:00Z");
    EXPECT_FALSE(report_undelivered(tracker.context)) << "it waits";
    store::DeliveryWriter writer(tracker.database);
    writer.end(writer.begin(dead.front(), tracker.clock.time), dead.front(), MessageState::dead,
               "550 still not", std::nullopt, tracker.clock.time);
    EXPECT_FALSE(report_undelivered(tracker.context));
    ASSERT_EQ(tracker.reports().size(), 2);
    EXPECT_THAT(tracker.reports().front().shown, HasSubstr("550 still not"));
}

TEST(ALongList, IsCutAndCounted) {
    Outbox tracker;
    for (int i = 0; i < 23; ++i)
        tracker.dies("message " + std::to_string(i));
    EXPECT_FALSE(report_undelivered(tracker.context));
    ASSERT_EQ(tracker.reports().size(), 1);
    EXPECT_EQ(tracker.reports().front().subject, "Not delivered: 23 messages");
    EXPECT_THAT(tracker.reports().front().shown, HasSubstr("And 3 messages more."));
}

} // namespace
} // namespace mandated::daemon
