#include "daemon/service/notice_item.h"
#include "tests/daemon/tracker.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

Milestone month(const char* first) {
    auto milestone = deadline_on(first);
    milestone.precision = Precision::month;
    return milestone;
}

Milestone other_reading(const char* day, const std::string& occurrence = "HRC/62") {
    auto milestone = deadline_on(day, occurrence);
    milestone.alternative = true;
    return milestone;
}

std::string next_on(const char* today, const std::vector<Milestone>& milestones) {
    const auto next = next_milestone(milestones, *parse_date(today));
    return next ? to_string(next->day) + (next->alternative ? "?" : "") : "";
}

TEST(TheNextMilestone, IsTheEarliestNotOver) {
    const std::vector days{deadline_on("2027-06-14"), deadline_on("2027-04-05"),
                           deadline_on("2027-02-01")};
    EXPECT_EQ(next_on("2027-01-01", days), "2027-02-01");
    EXPECT_EQ(next_on("2027-02-01", days), "2027-02-01") << "the day itself is not over";
    EXPECT_EQ(next_on("2027-02-02", days), "2027-04-05");
    EXPECT_EQ(next_on("2028-01-01", days), "2027-06-14") << "of past ones the last";
    EXPECT_EQ(next_on("2028-01-01", {}), "");
}

TEST(TheNextMilestone, IsTheLikelierReadingsOnTheSameDay) {
    const auto likely = deadline_on("2027-06-14"), other = other_reading("2027-06-14");
    EXPECT_EQ(next_on("2027-01-01", {other, likely}), "2027-06-14");
    EXPECT_EQ(next_on("2027-01-01", {likely, other}), "2027-06-14");
    EXPECT_EQ(next_on("2027-01-01", {likely, other_reading("2027-06-13")}), "2027-06-13?");
}

TEST(AMonthThatHasBegun, MayStillHoldItsDay) {
    const std::vector days{month("2027-06-01"), deadline_on("2027-09-01")};
    EXPECT_EQ(next_on("2027-06-30", days), "2027-06-01");
    EXPECT_EQ(next_on("2027-07-01", days), "2027-09-01");
}

TEST(TheDeadlineOfAMilestone, IsOfItsOccurrenceAndReading) {
    auto submission = deadline_on("2027-04-05");
    submission.kind = MilestoneKind::submission;
    const std::vector all{submission, deadline_on("2028-06-14", "HRC/68"),
                          other_reading("2027-06-15", "HRC/65"), deadline_on("2027-06-14")};
    EXPECT_EQ(to_string(deadline_of(all, submission)->day), "2027-06-14");
    submission.alternative = true;
    EXPECT_EQ(to_string(deadline_of(all, submission)->day), "2027-06-15");
    submission.occurrence = "HRC/70";
    EXPECT_FALSE(deadline_of(all, submission));
}

TEST(PastAtEntry, IsByTheLocalDayOfRegistration) {
    store::TaskRow task;
    task.registered = *parse_instant("2027-04-04T22:30:00Z"); // half past midnight in Zurich
    EXPECT_TRUE(past_at_entry(deadline_on("2027-04-04"), task, "Europe/Zurich"));
    EXPECT_FALSE(past_at_entry(deadline_on("2027-04-05"), task, "Europe/Zurich"));
    EXPECT_FALSE(past_at_entry(deadline_on("2027-04-04"), task, "UTC"));
    EXPECT_FALSE(past_at_entry(month("2027-04-01"), task, "UTC")) << "the month is not over";
    EXPECT_TRUE(past_at_entry(month("2027-03-01"), task, "UTC"));
}

TEST(ADoubt, IsToldInWords) {
    EXPECT_EQ(in_words({Aspect::due, "tracked change", {"HRC/65"}, {"HRC/62", "HRC/63"}}),
              "HRC/65 or HRC/62, HRC/63 (tracked change)");
    EXPECT_EQ(in_words({Aspect::due, "residue", {}, {"HRC/62"}}), "HRC/62 (residue)");
    EXPECT_EQ(in_words({Aspect::document, "no vote is printed", {}, {}}), "(no vote is printed)");
}

TEST(TheQuote, IsOfTheTimeElseOfTheOutput) {
    Task task;
    EXPECT_EQ(quote(task), "");
    task.evidence = {{Aspect::actor, 0, 1, "the High Commissioner"},
                     {Aspect::kind, 2, 3, "a report"}};
    EXPECT_EQ(quote(task), "a report");
    task.evidence.push_back({Aspect::due, 4, 5, "at its sixty-fifth session"});
    EXPECT_EQ(quote(task), "at its sixty-fifth session");
}

TEST(AnItemOfANotice, ShowsTheTaskAndItsDate) {
    Tracker tracker;
    auto submission = deadline_on("2027-04-05");
    submission.kind = MilestoneKind::submission;
    submission.basis = "10 weeks before HRC/65 opens";
    const std::vector dates{submission, deadline_on("2027-06-14")};
    const auto id = tracker.task_with(dates, {ActorClass::HC, ActorClass::SP});
    tracker.at("2027-03-29T22:30:00Z"); // 30 March in Zurich
    Placing placing(tracker.context);
    const auto item = notice_item(tracker.context, placing, *store::find_task(tracker.database, id),
                                  dates, submission);
    EXPECT_EQ(item.address, "A/HRC/RES/63/1:1.1");
    EXPECT_EQ(item.actors, "HC, SP");
    EXPECT_EQ(item.milestone, "submission");
    EXPECT_EQ(item.day, "2027-04-05");
    EXPECT_EQ(item.days_left, 6);
    EXPECT_EQ(item.deadline, "2027-06-14");
    EXPECT_EQ(item.basis, "10 weeks before HRC/65 opens");
    EXPECT_FALSE(item.unconfirmed);
    EXPECT_FALSE(item.past_at_entry);
}

} // namespace
} // namespace mandated::daemon
