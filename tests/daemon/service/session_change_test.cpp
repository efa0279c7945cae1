#include "daemon/service/session_change.h"
#include "schema/store/outbox.h"
#include "schema/store/sessions.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

SessionRecord sits(const char* id, const char* first, const char* last,
                   DateStatus status = DateStatus::tentative) {
    return {*parse_session(id),
            {{*parse_date(first), *parse_date(last)}},
            Precision::day,
            status,
            "the bulletin"};
}

const SessionRecord a_week_later = sits("HRC/65", "2027-06-21", "2027-07-16");

ChangeOptions by_hand() {
    ChangeOptions options;
    options.by = "uid 1000";
    return options;
}

std::vector<std::string> messages_about_moves(Tracker& tracker) {
    std::vector<std::string> to;
    for (const auto& message : store::list_messages(tracker.database, 100, 0))
        if (message.kind == MessageKind::moved)
            to.push_back(message.contact);
    return to;
}

void add_contact(Tracker& tracker, const char* name, ActorClass actor) {
    Contact contact;
    contact.name = name;
    contact.email = std::string(name) + "@example.org";
    contact.actors = {actor};
    tracker.context.config.contacts.push_back(contact);
}

TEST(AMovedSession, MovesTheDatesBehindItAndNoOther) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report})));
    const auto report = change_sessions(tracker.context, {a_week_later}, by_hand());
    ASSERT_EQ(report.moved.size(), 2);
    for (const auto& moved : report.moved) {
        EXPECT_EQ(moved.address, "A/HRC/RES/63/98:1.1");
        EXPECT_EQ(days_between(moved.from.day, moved.to.day), 7);
        EXPECT_EQ(moved.to.status, DateStatus::tentative);
    }
}

TEST(AMovedSession, IsToldOnceToThoseConcerned) {
    Tracker tracker;
    add_contact(tracker, "commissioner", ActorClass::HC);
    add_contact(tracker, "general", ActorClass::SG);
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report})));
    EXPECT_EQ(change_sessions(tracker.context, {a_week_later}, by_hand()).messages, 2);
    EXPECT_THAT(messages_about_moves(tracker),
                testing::UnorderedElementsAre("secretariat", "commissioner"));
    EXPECT_EQ(change_sessions(tracker.context, {a_week_later}, by_hand()).messages, 0)
        << "the same dates again move nothing";
}

TEST(AMovedSession, IsToldToNobodyWhereAllItsDatesArePast) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    tracker.at("2027-08-01T08:00:00Z");
    const auto report = change_sessions(tracker.context, {a_week_later}, by_hand());
    EXPECT_EQ(report.moved.size(), 2);
    EXPECT_EQ(report.messages, 0);
}

TEST(ADryRun, SaysTheSameAndChangesNothing) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    auto options = by_hand();
    options.dry_run = true;
    const auto tried = change_sessions(tracker.context, {a_week_later}, options);
    EXPECT_EQ(tried.moved.size(), 2);
    EXPECT_EQ(tried.messages, 1);
    EXPECT_FALSE(store::find_session(tracker.database, a_week_later.id));
    EXPECT_THAT(messages_about_moves(tracker), ElementsAre());
    EXPECT_EQ(change_sessions(tracker.context, {a_week_later}, by_hand()).moved.size(), 2);
}

TEST(SeveralSessions, AreTakenButThoseKnownBetter) {
    Tracker tracker;
    take_in_shipped_sessions(tracker.context);
    const auto report = change_sessions(
        tracker.context, {sits("HRC/59", "2025-06-17", "2025-07-08"), a_week_later}, by_hand());
    EXPECT_THAT(report.steps.front().refused,
                HasSubstr("HRC/59 is confirmed for 16 June–8 July 2025"));
    EXPECT_EQ(report.steps.back().refused, "");
    EXPECT_EQ(store::find_session(tracker.database, {"HRC", "59"})->opens(),
              *parse_date("2025-06-16"));
    EXPECT_EQ(*store::find_session(tracker.database, a_week_later.id), a_week_later);
}

TEST(DatesAPersonEntered, AreNeverReplacedByTheShippedOnes) {
    Tracker tracker;
    take_in_shipped_sessions(tracker.context);
    auto options = by_hand();
    options.force = true;
    const auto entered = sits("HRC/59", "2025-06-17", "2025-07-08");
    EXPECT_EQ(change_sessions(tracker.context, {entered}, options).steps.front().refused, "");
    take_in_shipped_sessions(tracker.context);
    EXPECT_EQ(*store::find_session(tracker.database, {"HRC", "59"}), entered);
}

TEST(APassOverAllTasks, GivesWhatEachTaskAloneGives) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text(
        {snow_report, ice_report,
         "Requests the High Commissioner to submit to the Council every year a report on fog",
         "Decides to extend the mandate of the Special Rapporteur on ice for a period of three "
         "years"})));
    std::map<std::int64_t, std::vector<Milestone>> alone;
    const auto resolution = *store::find_resolution(tracker.database, "A/HRC/RES/63/98");
    for (const auto& task : store::tasks_of(tracker.database, resolution.id)) {
        alone[task.id] = store::milestones_of(tracker.database, task.id);
        store::put_milestones(tracker.database, task.id, {}, tracker.context.today());
    }
    EXPECT_GE(alone.size(), 4);
    recalculate_all(tracker.context);
    for (const auto& [task, dates] : alone)
        EXPECT_EQ(store::milestones_of(tracker.database, task), dates);
}

} // namespace
} // namespace mandated::daemon
