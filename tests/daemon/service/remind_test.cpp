#include "daemon/service/remind.h"
#include "daemon/service/status.h"
#include "schema/store/outbox.h"
#include "schema/store/reminders.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

using Lines = std::vector<std::string>;

/// The outbox, oldest first: "reminder email secretariat".
Lines messages(Tracker& tracker) {
    Lines lines;
    for (const auto& message : store::list_messages(tracker.database, 1000, 0))
        lines.insert(lines.begin(), std::string(name(message.kind)) + " " +
                                        std::string(name(message.channel)) + " " + message.contact);
    return lines;
}

/// The recorded reminders, oldest first: "90 carried".
Lines reminders(Tracker& tracker) {
    Lines lines;
    for (const auto& row : store::list_reminders(tracker.database, 1000, 0))
        lines.insert(lines.begin(), std::to_string(row.lead_days) + " " +
                                        std::string(name(row.outcome)) +
                                        (row.reason.empty() ? "" : ": " + row.reason));
    return lines;
}

TEST(AReminderDue, IsCarriedByAMessageOfItsOwn) {
    Tracker tracker;
    tracker.task_with({deadline_on("2027-04-05")});
    const auto early = remind(tracker.context);
    EXPECT_EQ(early.messages, 0);
    EXPECT_EQ(early.next, parse_instant("2027-01-05T07:00:00Z"));

    tracker.at("2027-01-05T07:00:00Z");
    const auto done = remind(tracker.context);
    EXPECT_EQ(done.messages, 1);
    EXPECT_EQ(done.reminders, 1);
    EXPECT_EQ(done.next, parse_instant("2027-03-06T07:00:00Z"));
    EXPECT_THAT(messages(tracker), ElementsAre("reminder email secretariat"));
    EXPECT_THAT(reminders(tracker), ElementsAre("90 carried"));
    const auto mail = store::list_messages(tracker.database, 1, 0).front();
    EXPECT_EQ(mail.address, "secretariat@example.org");
    EXPECT_EQ(mail.created, tracker.clock.time);
    EXPECT_THAT(mail.body, AllOf(HasSubstr("Message-Id: " + mail.identity),
                                 HasSubstr("To: secretariat <secretariat@example.org>")));
    EXPECT_THAT(mail.shown, AllOf(HasSubstr("A/HRC/RES/63/1:1.1"), HasSubstr("5 April 2027")));
    EXPECT_EQ(store::list_reminders(tracker.database, 1, 0).front().message, mail.id);
}

TEST(NothingIsSentTwice, HoweverOftenItIsPlanned) {
    Tracker tracker;
    tracker.task_with({deadline_on("2027-04-05")});
    for (const auto* instant : {"2027-01-05T07:00:00Z", "2027-01-05T07:00:00Z",
                                "2027-01-05T19:00:00Z", "2026-12-24T07:00:00Z"}) {
        tracker.at(instant);
        remind(tracker.context);
    }
    EXPECT_THAT(messages(tracker), ElementsAre("reminder email secretariat"));
}

TEST(SeveralRemindersAtOnce, AreFoldedIntoOneMessage) {
    Tracker tracker;
    for (const auto* day : {"2027-04-05", "2027-04-05", "2027-04-04"})
        tracker.task_with({deadline_on(day)});
    tracker.at("2027-01-05T07:00:00Z");
    const auto done = remind(tracker.context);
    EXPECT_EQ(done.messages, 1);
    EXPECT_EQ(done.reminders, 3);
    EXPECT_THAT(messages(tracker), ElementsAre("folded email secretariat"));
    const auto line = "90 folded: one of 3 in one message";
    EXPECT_THAT(reminders(tracker), ElementsAre(line, line, line));
}

TEST(MissedStages, AreDroppedWithTheReason) {
    Tracker tracker;
    tracker.task_with({deadline_on("2027-04-05")});
    tracker.at("2027-03-30T07:00:00Z");
    const auto done = remind(tracker.context);
    EXPECT_EQ(done.dropped, 3);
    const std::string why = " dropped: replaced by the reminder 7 days before";
    EXPECT_THAT(reminders(tracker),
                UnorderedElementsAre("7 carried", "90" + why, "30" + why, "14" + why));
    EXPECT_EQ(remind(tracker.context).dropped, 0) << "what is dropped is dropped once";
    EXPECT_THAT(store::list_messages(tracker.database, 1, 0).front().shown,
                HasSubstr("since 29 March 2027"))
        << "it says since when it is late";
}

TEST(AWebhooksReminders, GoOneByOneWhereItWantsNoDigest) {
    Tracker tracker;
    auto& desk = tracker.context.config.contacts[0];
    desk.email.clear();
    desk.webhook = "https://example.org/hook";
    desk.events = {Event::task_due};
    for (const auto* day : {"2027-04-05", "2027-04-05"})
        tracker.task_with({deadline_on(day)});
    tracker.at("2027-01-05T07:00:00Z");
    EXPECT_EQ(remind(tracker.context).messages, 2);
    EXPECT_THAT(messages(tracker),
                ElementsAre("reminder webhook secretariat", "reminder webhook secretariat"));
}

TEST(AWebhooksReminders, AreDroppedWithTheReasonWhereItWantsNone) {
    Tracker tracker;
    auto& desk = tracker.context.config.contacts[0];
    desk.email.clear();
    desk.webhook = "https://example.org/hook";
    desk.events = {Event::task_created};
    tracker.task_with({deadline_on("2027-04-05")});
    tracker.at("2027-01-05T07:00:00Z");
    EXPECT_EQ(remind(tracker.context).messages, 0);
    EXPECT_THAT(reminders(tracker),
                ElementsAre("90 dropped: the contact's webhook is not told of such events"));
    EXPECT_EQ(remind(tracker.context).dropped, 0) << "it is dropped once";
}

TEST(AWebhooksReminders, GoInBatchesOfForty) {
    Tracker tracker;
    tracker.context.config.contacts[0].webhook = "https://example.org/hook";
    auto explained = deadline_on("2027-04-05");
    explained.basis = "the session opens on the second Monday of June, as it did in 2024 to 2026";
    for (int i = 0; i < 41; ++i)
        tracker.task_with({explained});
    tracker.at("2027-01-05T07:00:00Z");
    const auto done = remind(tracker.context);
    EXPECT_EQ(done.reminders, 82);
    EXPECT_THAT(messages(tracker),
                ElementsAre("folded email secretariat", "folded webhook secretariat",
                            "reminder webhook secretariat"));
    for (const auto& message : store::list_messages(tracker.database, 2, 0)) {
        EXPECT_LT(message.body.size(), 20'000);
        EXPECT_THAT(message.body, HasSubstr("\"more\":0,")) << "none is left out";
        EXPECT_EQ(message.identity.substr(0, 4), "msg_");
    }
}

TEST(AContactOfCertainActors, IsRemindedOfTheirTasksOnly) {
    Tracker tracker;
    Contact unit;
    unit.name = "unit";
    unit.email = "unit@example.org";
    unit.actors = {ActorClass::SP};
    tracker.context.config.contacts.push_back(unit);
    tracker.task_with({deadline_on("2027-04-05")}, {ActorClass::HC});
    tracker.at("2027-01-05T07:00:00Z");
    remind(tracker.context);
    EXPECT_THAT(messages(tracker), ElementsAre("reminder email secretariat"));
    tracker.task_with({deadline_on("2027-04-06")}, {ActorClass::SP, ActorClass::HC});
    tracker.at("2027-01-06T07:00:00Z");
    remind(tracker.context);
    EXPECT_THAT(messages(tracker),
                ElementsAre("reminder email secretariat", "reminder email secretariat",
                            "reminder email unit"));
}

TEST(AnEndedTask, IsRemindedOfNoMore) {
    Tracker tracker;
    const auto id = tracker.task_with({deadline_on("2027-04-05")});
    const auto task = store::find_task(tracker.database, id).value();
    ASSERT_TRUE(change_status(tracker.context, task, TaskStatus::delivered, "A/HRC/65/40", "me"));
    tracker.at("2027-04-04T07:00:00Z");
    const auto done = remind(tracker.context);
    EXPECT_EQ(done.messages, 0);
    EXPECT_EQ(done.next, std::nullopt);
}

TEST(TheNextReminders, AreListedEarliestFirst) {
    Tracker tracker;
    tracker.task_with({deadline_on("2027-04-05")});
    const auto next = next_reminders(tracker.context, 2);
    ASSERT_EQ(next.size(), 2);
    EXPECT_EQ(next[0].lead_days, 90);
    EXPECT_EQ(next[1].lead_days, 30);
    tracker.context.config.contacts.clear();
    EXPECT_THAT(next_reminders(tracker.context, 2), IsEmpty());
}

TEST(AClockThatCannotBeRight, IsAFault) {
    Tracker tracker;
    EXPECT_EQ(clock_fault(tracker.context), std::nullopt);
    tracker.at("2026-10-31T23:59:59Z");
    EXPECT_THAT(clock_fault(tracker.context).value(),
                HasSubstr("2026-10-31T23:59:59Z, which is before this program was made"));
    tracker.context.config.allow_past_clock = true;
    EXPECT_EQ(clock_fault(tracker.context), std::nullopt);
}

TEST(AClockBehindWhatIsStored, IsAFault) {
    Tracker tracker;
    tracker.at("2027-01-01T12:00:00Z");
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    tracker.at("2027-01-01T11:55:00Z");
    EXPECT_EQ(clock_fault(tracker.context), std::nullopt) << "small steps are usual";
    tracker.at("2027-01-01T11:54:59Z");
    EXPECT_THAT(clock_fault(tracker.context).value(),
                HasSubstr("the database holds entries of 2027-01-01T12:00:00Z"));
}

} // namespace
} // namespace mandated::daemon
