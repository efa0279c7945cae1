#include "schema/store/obligations.h"
#include "schema/store/reminders.h"
#include "schema/store/sessions.h"
#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using Milestones = std::vector<Milestone>;

TEST(Milestones, ComeBackByDayAsTheyWereStored) {
    Store store;
    const Milestone submission{"HRC/65",
                               MilestoneKind::submission,
                               on("2027-04-05"),
                               Precision::day,
                               DateStatus::confirmed,
                               false,
                               "10 weeks before HRC/65 opens"};
    const Milestone other{"HRC/62",           MilestoneKind::deadline, on("2027-07-01"),
                          Precision::month,   DateStatus::tentative,   true,
                          "the other reading"};
    const auto id = store.task("A/1", report_in("1"), {other, submission});
    EXPECT_EQ(milestones_of(store.database, id), (Milestones{submission, other}));
    put_milestones(store.database, id, {other}, store.today);
    EXPECT_EQ(milestones_of(store.database, id), Milestones{other});
}

/// The days of the milestones that may still be reminded of.
std::vector<std::string> open_days(Store& store) {
    std::vector<std::string> days;
    for (const auto& open : open_milestones(store.database))
        days.push_back(to_string(open.milestone.day));
    return days;
}

TEST(AnOpenMilestone, KnowsItsTask) {
    Store store;
    auto task = report_in("1");
    task.actors = {ActorClass::HC};
    const auto id = store.task("A/1", task, {milestone("2027-04-05")});
    const auto open = open_milestones(store.database);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].task.id, id);
    EXPECT_EQ(open[0].task.registered, noon);
    EXPECT_EQ(open[0].task.actors, std::vector{ActorClass::HC});
    EXPECT_EQ(open[0].milestone, milestone("2027-04-05"));
}

TEST(AnEndedTask, HasNoOpenMilestone) {
    Store store;
    const auto id = store.task("A/1", report_in("1"), {milestone("2027-04-05")});
    for (std::size_t i = 0; i < names_of<TaskStatus>.size(); ++i) {
        const auto status = static_cast<TaskStatus>(i);
        set_status(store.database, id, status, noon);
        EXPECT_EQ(open_days(store).size(), is_open(status) ? 1 : 0) << name(status);
    }
}

TEST(AWithdrawnTask, HasNoOpenMilestone) {
    Store store;
    const auto id = store.task("A/1", report_in("1"), {milestone("2027-04-05")});
    set_withdrawn(store.database, id, true, noon);
    EXPECT_TRUE(open_days(store).empty());
}

TEST(AMilestonePastAtRegistration, IsNotOpen) {
    Store store;
    // A day west of UTC is kept: the planner knows the time zone and decides.
    store.task("A/1", report_in("1"),
               {milestone("2026-11-21"), milestone("2026-11-22"), milestone("2026-11-24")});
    EXPECT_EQ(open_days(store), (std::vector<std::string>{"2026-11-22", "2026-11-24"}));
}

SessionRecord session(const char* first, DateStatus status) {
    return {{"HRC", "65"}, {{on(first), on("2027-07-09")}}, Precision::day, status, "a source"};
}

TEST(ASession, ComesBackWithItsSittings) {
    Store store;
    SessionRecord suspended = session("2027-06-14", DateStatus::confirmed);
    suspended.sittings.push_back({on("2027-08-01"), on("2027-08-03")});
    suspended.precision = Precision::month;
    const SessionRecord special{{"HRC", "S-38"},
                                {{on("2026-01-01"), on("2026-01-01")}},
                                Precision::day,
                                DateStatus::projected,
                                "a rule"};
    EXPECT_TRUE(put_shipped_session(store.database, suspended));
    EXPECT_TRUE(put_shipped_session(store.database, special));
    EXPECT_EQ(load_sessions(store.database), (std::vector{suspended, special}));
    EXPECT_FALSE(put_shipped_session(store.database, suspended)) << "nothing changed";
}

TEST(ABetterKnownSession, IsNotOverwrittenByAWorseOne) {
    Store store;
    put_shipped_session(store.database, session("2027-06-14", DateStatus::tentative));
    EXPECT_FALSE(put_shipped_session(store.database, session("2027-06-01", DateStatus::projected)));
    EXPECT_EQ(load_sessions(store.database)[0].opens(), on("2027-06-14"));
    EXPECT_TRUE(put_shipped_session(store.database, session("2027-06-21", DateStatus::confirmed)));
    EXPECT_EQ(load_sessions(store.database),
              std::vector{session("2027-06-21", DateStatus::confirmed)});
}

TEST(AReminder, IsRecordedOnceUnderItsKey) {
    Store store;
    ReminderRow row;
    row.task = store.task("A/1", report_in("1"));
    row.key = "1/HRC/65/deadline/2027-06-14/7/secretariat/email";
    row.occurrence = "HRC/65";
    row.day = on("2027-06-14");
    row.lead_days = 7;
    row.contact = "secretariat";
    row.channel = Channel::webhook;
    row.planned = at("2027-06-07T06:00:00Z");
    row.outcome = ReminderOutcome::dropped;
    row.reason = "replaced by the reminder 1 day before";
    record_reminder(store.database, row, noon);
    auto again = row;
    again.outcome = ReminderOutcome::carried;
    record_reminder(store.database, again, noon);

    const auto rows = list_reminders(store.database, 9, 0);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].key, row.key);
    EXPECT_EQ(rows[0].task, row.task);
    EXPECT_EQ(rows[0].occurrence, "HRC/65");
    EXPECT_EQ(rows[0].kind, MilestoneKind::deadline);
    EXPECT_EQ(rows[0].day, row.day);
    EXPECT_EQ(rows[0].lead_days, 7);
    EXPECT_EQ(rows[0].contact, "secretariat");
    EXPECT_EQ(rows[0].channel, Channel::webhook);
    EXPECT_EQ(rows[0].planned, row.planned);
    EXPECT_EQ(rows[0].outcome, ReminderOutcome::dropped);
    EXPECT_EQ(rows[0].reason, row.reason);
    EXPECT_EQ(rows[0].message, std::nullopt);
    EXPECT_EQ(rows[0].message_state, std::nullopt);
    EXPECT_TRUE(recorded_reminders(store.database).contains(row.key));
}

} // namespace
} // namespace mandated::store
