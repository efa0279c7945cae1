#include "daemon/planner/local_time.h"
#include "daemon/planner/plan.h"
#include "daemon/planner/timetable.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;

using Recorded = std::unordered_set<std::string>;
using Lines = std::vector<std::string>;

/// An instant of Zurich's clocks: "2027-04-01 09:00".
Instant at(const std::string& local) {
    const int hours = std::stoi(local.substr(11, 2)), minutes = std::stoi(local.substr(14, 2));
    return local_instant(*parse_date(local.substr(0, 10)), hours * 60min + minutes * 1min,
                         "Europe/Zurich");
}

Obligation obligation(const char* day, Instant registered) {
    Obligation made;
    made.task = 7;
    made.milestone.occurrence = "HRC/65";
    made.milestone.kind = MilestoneKind::submission;
    made.milestone.day = *parse_date(day);
    made.registered = registered;
    made.addressees = {{"secretariat", Channel::email}};
    return made;
}

/// The policy of these leads.
ReminderPolicy days_before(const std::vector<int>& leads, std::chrono::minutes send_at = 8h) {
    return {std::make_shared<const ReminderPlans>(plans_of_leads(leads)), send_at, "Europe/Zurich"};
}

const ReminderPolicy usual = days_before({90, 30, 14, 7, 1});

Plan plan_at(const Obligation& what, Instant now, const Recorded& recorded = {},
             const ReminderPolicy& policy = usual) {
    Timetable timetable(policy.send_at, policy.zone);
    return plan({what}, policy, timetable, recorded, now);
}

std::vector<Reminder> upcoming_at(const std::vector<Obligation>& what, const ReminderPolicy& policy,
                                  const Recorded& recorded, Instant now, std::size_t most) {
    Timetable timetable(policy.send_at, policy.zone);
    return upcoming(what, policy, timetable, recorded, now, most);
}

Lines leads(const std::vector<Reminder>& due) {
    Lines found;
    for (const auto& each : due)
        found.push_back(std::to_string(each.lead_days));
    return found;
}

Lines leads(const std::vector<Dropped>& dropped) {
    Lines found;
    for (const auto& each : dropped)
        found.push_back(std::to_string(each.reminder.lead_days) + " " + each.reason);
    return found;
}

std::string key(int lead, const std::string& day = "2027-04-05") {
    return "7/HRC/65/submission/" + day + "/" + std::to_string(lead) + "/secretariat/email";
}

TEST(AMonthThatHasBegun, IsRemindedOfAtOnceAndNotOnceItIsOver) {
    auto month = obligation("2027-07-01", at("2027-07-10 09:00"));
    month.milestone.precision = Precision::month;
    EXPECT_EQ(leads(plan_at(month, at("2027-07-10 09:00")).due), Lines{"1"});
    month.registered = at("2027-08-01 09:00");
    EXPECT_TRUE(plan_at(month, at("2027-08-01 09:00")).due.empty());
}

TEST(ATaskRegisteredEarly, IsRemindedOfAtEachStage) {
    const auto slot = obligation("2027-04-05", at("2026-11-23 09:00"));
    const auto first = plan_at(slot, at("2026-11-23 09:00"));
    EXPECT_TRUE(first.due.empty());
    EXPECT_TRUE(first.dropped.empty());
    EXPECT_EQ(first.next, at("2027-01-05 08:00"));

    EXPECT_TRUE(plan_at(slot, at("2027-01-05 07:59")).due.empty());
    const auto stage = plan_at(slot, at("2027-01-05 08:00"));
    ASSERT_EQ(stage.due.size(), 1);
    EXPECT_EQ(stage.due[0].key, key(90));
    EXPECT_EQ(stage.due[0].planned, at("2027-01-05 08:00"));
    EXPECT_EQ(stage.due[0].contact, "secretariat");
    EXPECT_EQ(stage.due[0].milestone, slot.milestone);
    EXPECT_EQ(stage.next, at("2027-03-06 08:00"));
    EXPECT_TRUE(plan_at(slot, at("2027-01-05 08:00"), {key(90)}).due.empty());
}

TEST(ATaskRegisteredLate, IsRemindedOfOnceAtOnce) {
    const auto slot = obligation("2027-04-05", at("2027-04-01 09:00"));
    const auto first = plan_at(slot, at("2027-04-01 09:00"));
    EXPECT_EQ(leads(first.due), Lines{"7"});
    EXPECT_TRUE(first.dropped.empty());
    EXPECT_EQ(first.due[0].planned, slot.registered);
    EXPECT_EQ(first.next, at("2027-04-04 08:00"));
    EXPECT_EQ(leads(plan_at(slot, at("2027-04-04 08:00"), {key(7)}).due), Lines{"1"});
}

TEST(AMilestonePastAtEntry, IsNeverRemindedOf) {
    const auto past = obligation("2027-04-05", at("2027-04-06 00:00"));
    for (const auto* now : {"2027-04-06 00:00", "2027-04-06 08:00", "2028-01-01 08:00"}) {
        const auto planned = plan_at(past, at(now));
        EXPECT_TRUE(planned.due.empty() && planned.dropped.empty() && !planned.next) << now;
    }
    EXPECT_TRUE(upcoming_at({past}, usual, {}, at("2027-01-01 08:00"), 9).empty());
}

TEST(AMilestoneOnTheDayOfEntry, IsNotPast) {
    // 23:30 in Zurich is the same day there, and 00:30 the day before in UTC.
    EXPECT_EQ(
        leads(
            plan_at(obligation("2027-04-05", at("2027-04-05 23:30")), at("2027-04-05 23:30")).due),
        Lines{"1"});
    EXPECT_EQ(
        leads(
            plan_at(obligation("2027-04-05", at("2027-04-05 00:30")), at("2027-04-05 00:30")).due),
        Lines{"1"});
}

TEST(TheDayItself, IsAStageWhereThePolicySaysSo) {
    const auto policy = days_before({0, 7, 0});
    const auto slot = obligation("2027-04-05", at("2027-01-01 09:00"));
    const auto late = plan_at(slot, at("2027-04-05 08:00"), {}, policy);
    EXPECT_EQ(leads(late.due), Lines{"0"});
    EXPECT_EQ(leads(late.dropped), Lines{"7 replaced by the reminder on the day"});
    EXPECT_EQ(late.next, std::nullopt);
}

TEST(AfterADowntimeOfMonths, OnlyTheLatestMissedStageIsSent) {
    const auto slot = obligation("2027-04-05", at("2026-11-23 09:00"));
    const auto woken = plan_at(slot, at("2027-03-30 12:00"));
    EXPECT_EQ(leads(woken.due), Lines{"7"});
    EXPECT_EQ(leads(woken.dropped), (Lines{"90 replaced by the reminder 7 days before",
                                           "30 replaced by the reminder 7 days before",
                                           "14 replaced by the reminder 7 days before"}));
    EXPECT_EQ(woken.next, at("2027-04-04 08:00"));
    // The dropped ones are listed until they are recorded, whatever became of the one that replaces
    // them.
    const auto again = plan_at(slot, at("2027-03-30 12:01"), {key(7), key(90), key(14)});
    EXPECT_TRUE(again.due.empty());
    EXPECT_EQ(leads(again.dropped), Lines{"30 replaced by the reminder 7 days before"});
}

TEST(APlanThatIsChanged, SendsNoStageBeforeOneThatWasSent) {
    const auto slot = obligation("2027-04-05", at("2026-11-23 09:00"));
    const auto changed = days_before({60, 14});
    const auto planned = plan_at(slot, at("2027-03-10 08:00"), {key(90), key(30)}, changed);
    EXPECT_TRUE(planned.due.empty());
    EXPECT_EQ(leads(planned.dropped), Lines{"60 replaced by the reminder 30 days before"});
    EXPECT_EQ(planned.next, at("2027-03-22 08:00"));
    EXPECT_EQ(leads(plan_at(slot, at("2027-03-22 08:00"), {key(90), key(30)}, changed).due),
              Lines{"14"});
    EXPECT_EQ(leads(plan_at(slot, at("2027-03-10 08:00"), {key(90)}, changed).due), Lines{"60"});
    const auto overdue = plan_at(slot, at("2027-04-20 08:00"), {key(-7)}, days_before({0}));
    EXPECT_TRUE(overdue.due.empty());
    EXPECT_EQ(leads(overdue.dropped), Lines{"0 replaced by the reminder 7 days after"});
}

TEST(AMilestoneThatPassedWhileNothingRan, IsStillToldOnce) {
    const auto slot = obligation("2027-04-05", at("2027-03-25 09:00"));
    const auto woken = plan_at(slot, at("2029-01-01 12:00"));
    EXPECT_EQ(leads(woken.due), Lines{"1"});
    // What had left before the registration was never planned, so only the seventh day is dropped.
    EXPECT_EQ(leads(woken.dropped), Lines{"7 replaced by the reminder 1 day before"});
    EXPECT_EQ(woken.next, std::nullopt);
    EXPECT_TRUE(plan_at(slot, at("2029-01-01 12:00"), {key(1), key(7)}).due.empty());
}

TEST(ADateThatMoves, GivesRemindersOfItsOwn) {
    const Recorded recorded{key(90), key(30)};
    const auto moved = obligation("2027-04-12", at("2026-11-23 09:00"));
    const auto planned = plan_at(moved, at("2027-03-13 08:00"), recorded);
    ASSERT_EQ(leads(planned.due), Lines{"30"});
    EXPECT_EQ(planned.due[0].key, key(30, "2027-04-12"));
}

TEST(EachContactAndChannel, HasItsOwnReminders) {
    auto slot = obligation("2027-04-05", at("2026-11-23 09:00"));
    slot.addressees = {{"secretariat", Channel::email}, {"board", Channel::webhook}};
    const auto planned = plan_at(slot, at("2027-01-05 08:00"), {key(90)});
    ASSERT_EQ(planned.due.size(), 1);
    EXPECT_EQ(planned.due[0].key, "7/HRC/65/submission/2027-04-05/90/board/webhook");
    slot.addressees.clear();
    EXPECT_EQ(plan_at(slot, at("2027-01-05 08:00")).next, std::nullopt);
}

TEST(TheNightsTheClocksChange, MoveNoReminder) {
    const auto at_half_past_two = days_before({1}, 2h + 30min);
    const auto spring = obligation("2027-03-29", at("2027-03-01 09:00"));
    const auto gap_ends = *parse_instant("2027-03-28T01:00:00Z");
    EXPECT_EQ(plan_at(spring, gap_ends - 1s, {}, at_half_past_two).next, gap_ends);
    EXPECT_EQ(leads(plan_at(spring, gap_ends, {}, at_half_past_two).due), Lines{"1"});

    const auto autumn = obligation("2027-11-01", at("2027-10-01 09:00"));
    const auto first = *parse_instant("2027-10-31T00:30:00Z");
    EXPECT_EQ(plan_at(autumn, first - 1s, {}, at_half_past_two).next, first);
    EXPECT_EQ(leads(plan_at(autumn, first, {}, at_half_past_two).due), Lines{"1"});
    const auto second =
        plan_at(autumn, first + 1h, {"7/HRC/65/submission/2027-11-01/1/secretariat/email"},
                at_half_past_two);
    EXPECT_TRUE(second.due.empty());
    EXPECT_EQ(second.next, std::nullopt);
}

TEST(AMorningStage, LeavesAtEightBeforeAndAfterTheChange) {
    const auto days = days_before({2, 1, 0});
    const auto slot = obligation("2027-03-29", at("2027-03-01 09:00"));
    Lines planned;
    for (const auto& each : upcoming_at({slot}, days, {}, at("2027-03-02 09:00"), 9))
        planned.push_back(to_string(each.planned));
    EXPECT_EQ(planned,
              (Lines{"2027-03-27T07:00:00Z", "2027-03-28T06:00:00Z", "2027-03-29T06:00:00Z"}));
}

TEST(AClockSetBack, RepeatsNothingAndLooksAheadOfWhatIsRecorded) {
    const auto slot = obligation("2027-04-05", at("2026-11-23 09:00"));
    const auto planned = plan_at(slot, at("2026-12-01 09:00"), {key(90), key(30)});
    EXPECT_TRUE(planned.due.empty());
    EXPECT_EQ(planned.next, at("2027-03-22 08:00"));
    // Before its registration a task has nothing to say yet.
    const auto late = obligation("2027-04-05", at("2027-04-01 09:00"));
    const auto early = plan_at(late, at("2027-03-30 09:00"));
    EXPECT_TRUE(early.due.empty());
    EXPECT_EQ(early.next, at("2027-04-01 09:00"));
}

TEST(RemindersDue, AreOrderedByTheirInstant) {
    auto later = obligation("2027-04-06", at("2026-11-23 09:00"));
    later.task = 3;
    const auto sooner = obligation("2027-04-05", at("2026-11-23 09:00"));
    Timetable timetable(usual.send_at, usual.zone);
    const auto planned = plan({later, sooner}, usual, timetable, {}, at("2027-01-06 08:00"));
    ASSERT_EQ(planned.due.size(), 2);
    EXPECT_EQ(planned.due[0].task, 7);
    EXPECT_EQ(planned.due[1].task, 3);
}

TEST(TheNextReminders, AreListedUpToANumber) {
    auto other = obligation("2027-04-20", at("2026-11-23 09:00"));
    other.task = 8;
    const auto slot = obligation("2027-04-05", at("2026-11-23 09:00"));
    const auto list = [&](std::size_t most) {
        Lines found;
        for (const auto& each :
             upcoming_at({other, slot}, usual, {key(30)}, at("2027-01-05 08:00"), most))
            found.push_back(std::to_string(each.task) + "-" + std::to_string(each.lead_days));
        return found;
    };
    EXPECT_EQ(list(4), (Lines{"8-90", "8-30", "7-14", "7-7"}));
    EXPECT_EQ(list(100), (Lines{"8-90", "8-30", "7-14", "7-7", "7-1", "8-14", "8-7", "8-1"}));
    EXPECT_TRUE(list(0).empty());
}

} // namespace
} // namespace mandated::daemon
