#include "daemon/service/review.h"
#include "schema/store/audit.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// What is left of a tracked change: two sessions stand beside each other.
const char* const doubtful_report =
    "Requests the High Commissioner to submit a report on snow to the Human Rights Council at its "
    "sixty-fourth sixth session";
const std::string address = "A/HRC/RES/63/98:1.1";

std::vector<std::string> occurrences(Tracker& tracker) {
    std::vector<std::string> found;
    for (const auto& milestone : store::milestones_of(tracker.database, tracker.task(address).id))
        if (is_owed(milestone.kind))
            found.push_back(milestone.occurrence + (milestone.alternative ? "?" : ""));
    return found;
}

std::vector<DueAnchor> sessions(const char* anchor) {
    return {parse_due_anchor(anchor).value()};
}

TEST(ADoubtfulTime, HasTheDatesOfBothReadings) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({doubtful_report})));
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/64?", "HRC/64?", "HRC/66", "HRC/66"));
}

TEST(ConfirmingTheTime, TakesTheLikelierReadingAndTheOtherGoes) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({doubtful_report})));
    const int before = tracker.changes;
    const auto row = confirm_due(tracker.context, tracker.task(address), {}, "", "uid 1000");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->reviewed_due, sessions("HRC/66"));
    EXPECT_TRUE(store::effective(*row).doubts.empty());
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/66", "HRC/66"));
    EXPECT_EQ(tracker.changes, before + 1) << "the planner is told";
    const auto trail = store::audit_of(tracker.database, address, 1);
    EXPECT_EQ(trail[0].action, "task.reviewed");
    EXPECT_EQ(trail[0].actor, "uid 1000");
    EXPECT_EQ(trail[0].detail, R"(due ["HRC/66"])");
}

TEST(APersonsTime, IsWhatDatesFollow) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({doubtful_report})));
    ASSERT_TRUE(confirm_due(tracker.context, tracker.task(address), sessions("HRC/64"),
                            "letter of 3 November", "uid 1000"));
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/64", "HRC/64"));
    EXPECT_THAT(store::audit_of(tracker.database, address, 1)[0].detail,
                HasSubstr(": letter of 3 November"));
    ASSERT_TRUE(confirm_due(tracker.context, tracker.task(address), std::vector<DueAnchor>{}, "",
                            "uid 1000"));
    EXPECT_THAT(occurrences(tracker), ElementsAre());
}

TEST(EndingATask, NeedsAWordOnWhy) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    for (const auto status : {TaskStatus::delivered, TaskStatus::deferred, TaskStatus::superseded,
                              TaskStatus::discontinued}) {
        const auto refused =
            change_status(tracker.context, tracker.task(address), status, "", "uid 1000");
        ASSERT_FALSE(refused) << name(status);
        EXPECT_THAT(refused.error(), HasSubstr(address + ": a task is not ended without"));
        EXPECT_EQ(tracker.task(address).status, TaskStatus::planned);
    }
    EXPECT_TRUE(change_status(tracker.context, tracker.task(address), TaskStatus::in_progress, "",
                              "uid 1000"));
    EXPECT_EQ(tracker.task(address).status, TaskStatus::in_progress);
}

TEST(EachChangeOfStatus, IsAnEventOfItsOwn) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    const std::vector<std::pair<TaskStatus, const char*>> events{
        {TaskStatus::in_progress, "task.updated"},
        {TaskStatus::submitted, "task.submitted"},
        {TaskStatus::delivered, "task.completed"},
        {TaskStatus::deferred, "task.deferred"},
        {TaskStatus::superseded, "task.superseded"},
        {TaskStatus::discontinued, "task.discontinued"},
        {TaskStatus::planned, "task.updated"}};
    for (const auto& [status, event] : events) {
        ASSERT_TRUE(
            change_status(tracker.context, tracker.task(address), status, "why", "uid 1000"));
        const auto trail = store::audit_of(tracker.database, address, 1);
        EXPECT_EQ(trail[0].action, event);
        EXPECT_EQ(trail[0].detail, "why");
        EXPECT_EQ(tracker.task(address).status, status);
    }
}

} // namespace
} // namespace mandated::daemon
