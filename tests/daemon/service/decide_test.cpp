#include "daemon/service/dates.h"
#include "daemon/service/decide.h"
#include "daemon/service/obligations.h"
#include "schema/store/audit.h"
#include "schema/store/sessions.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::string address = "A/HRC/RES/63/98:1.1";
const char* const yearly_report = "Requests the High Commissioner to submit annually a report on "
                                  "snow to the Human Rights Council";

class Decided : public testing::Test {
  protected:
    void ingest(const char* operative) {
        ASSERT_TRUE(tracker.ingest(resolution_text({operative})));
    }
    store::TaskRow task() { return tracker.task(address); }
    std::string submission(const std::string& occurrence) {
        for (const auto& each : store::milestones_of(tracker.database, task().id))
            if (each.kind == MilestoneKind::submission && each.occurrence == occurrence)
                return shown_day(each) + " " + std::string(name(each.status));
        return "none";
    }
    std::vector<std::string> deadlines() {
        std::vector<std::string> found;
        for (const auto& each : store::milestones_of(tracker.database, task().id))
            if (each.kind == MilestoneKind::deadline)
                found.push_back(each.occurrence +
                                (each.delivered.empty() ? "" : " by " + each.delivered));
        return found;
    }
    /// What may still be reminded of: "HRC/65 submission".
    std::vector<std::string> reminded() {
        std::vector<std::string> found;
        for (const auto& each : duties(tracker.context).obligations)
            found.push_back(each.milestone.occurrence + " " +
                            std::string(name(each.milestone.kind)));
        return found;
    }
    Result<store::TaskRow> agree(const char* day, MilestoneKind kind = MilestoneKind::submission,
                                 const std::string& occurrence = "") {
        return agree_on(tracker.context, task(), occurrence, kind,
                        day ? parse_date(day) : std::nullopt, "slot negotiated", "uid 1000");
    }
    Result<store::TaskRow> deliver(const std::string& symbol, const std::string& occurrence = "") {
        return deliver_occurrence(tracker.context, task(), occurrence, symbol, "uid 1000");
    }

    Tracker tracker;
};

TEST_F(Decided, OnlySubmissionAndDeadlineAreRemindedOf) {
    ingest(snow_report);
    EXPECT_EQ(store::milestones_of(tracker.database, task().id).size(), 5);
    EXPECT_THAT(reminded(), ElementsAre("HRC/65 submission", "HRC/65 deadline"));
}

TEST_F(Decided, AnAgreedDaySurvivesAMovedSession) {
    ingest(snow_report);
    EXPECT_EQ(submission("HRC/65"), "2027-04-05 projected");
    ASSERT_TRUE(agree("2027-03-20"));
    EXPECT_EQ(submission("HRC/65"), "2027-03-20 confirmed");
    store::put_shipped_session(tracker.database,
                               {{"HRC", "65"},
                                {{*parse_date("2027-06-21"), *parse_date("2027-07-16")}},
                                Precision::day,
                                DateStatus::tentative,
                                "as announced"});
    recalculate_all(tracker.context);
    EXPECT_EQ(submission("HRC/65"), "2027-03-20 confirmed");
    const auto trail = store::audit_of(tracker.database, address, 1)[0];
    EXPECT_EQ(trail.action, "task.agreed");
    EXPECT_EQ(trail.detail, "submission of HRC/65: agreed on 2027-03-20 (slot negotiated)");
    ASSERT_TRUE(agree(nullptr));
    EXPECT_EQ(submission("HRC/65"), "2027-04-12 tentative") << "taken back, the rule holds again";
}

TEST_F(Decided, AnAgreementThatCannotBeMeantIsRefused) {
    ingest(snow_report);
    EXPECT_THAT(agree("2027-06-15").error(), HasSubstr("2027-06-15 is after its deadline"));
    EXPECT_THAT(agree("2027-06-01", MilestoneKind::deadline).error(),
                HasSubstr("the deadline is what the text asks for"));
    EXPECT_THAT(agree("2027-03-20", MilestoneKind::submission, "HRC/66").error(),
                HasSubstr("has no occurrence HRC/66, expected HRC/65"));
    EXPECT_EQ(submission("HRC/65"), "2027-04-05 projected");
}

TEST_F(Decided, ADeferredTaskIsAwaitedAtItsNewSession) {
    ingest(snow_report);
    const auto row = defer_to(tracker.context, task(), "", {"HRC", "66"}, "decision 64/115", "uid");
    ASSERT_TRUE(row) << row.error();
    EXPECT_EQ(row->status, TaskStatus::deferred);
    EXPECT_THAT(deadlines(), ElementsAre("HRC/66"));
    EXPECT_THAT(reminded(), ElementsAre("HRC/66 submission", "HRC/66 deadline"));
    EXPECT_EQ(store::audit_of(tracker.database, address, 1)[0].detail,
              "HRC/65 to HRC/66 by decision 64/115");
    recalculate_all(tracker.context);
    EXPECT_THAT(deadlines(), ElementsAre("HRC/66"));
    EXPECT_THAT(defer_to(tracker.context, task(), "", {"OTHER", "12"}, "decision 1", "uid").error(),
                HasSubstr("OTHER/12 has no dates yet"));
    EXPECT_THAT(defer_to(tracker.context, task(), "", {"HRC", "67"}, "", "uid").error(),
                HasSubstr("needs the decision"));
}

TEST_F(Decided, EachOccurrenceOfARecurringTaskIsDeliveredByItself) {
    ingest(yearly_report);
    ASSERT_THAT(deadlines(), ElementsAre("HRC/66", "HRC/69", "HRC/72"));
    EXPECT_THAT(deliver("letter of 3 May").error(), HasSubstr("--occurrence names one"));
    EXPECT_THAT(deliver("A/HRC/65/1").error(),
                HasSubstr("has no occurrence HRC/65, expected HRC/66, HRC/69, HRC/72"));
    const auto row = deliver("A/HRC/66/40");
    ASSERT_TRUE(row) << row.error();
    EXPECT_EQ(row->status, TaskStatus::planned) << "the task goes on";
    EXPECT_THAT(deadlines(), ElementsAre("HRC/66 by A/HRC/66/40", "HRC/69", "HRC/72"));
    ASSERT_TRUE(deliver("letter of 3 May", "HRC/69"));
    EXPECT_THAT(reminded(), ElementsAre("HRC/72 submission", "HRC/72 deadline"));
    ASSERT_TRUE(deliver("discontinued series", "all"));
    EXPECT_EQ(task().status, TaskStatus::delivered);
}

TEST_F(Decided, ATaskOfOneOccurrenceIsDeliveredWhole) {
    ingest(snow_report);
    ASSERT_TRUE(deliver("A/HRC/65/40"));
    EXPECT_EQ(task().status, TaskStatus::delivered);
}

TEST_F(Decided, OneOccurrenceOfARecurringTaskIsDeferredAndTheOthersStay) {
    ingest(yearly_report);
    EXPECT_THAT(
        defer_to(tracker.context, task(), "", {"HRC", "67"}, "decision 65/1", "uid").error(),
        HasSubstr("has several occurrences, say which: HRC/66, HRC/69, HRC/72"));
    const auto row =
        defer_to(tracker.context, task(), "HRC/66", {"HRC", "67"}, "decision 65/1", "uid");
    ASSERT_TRUE(row) << row.error();
    EXPECT_EQ(row->status, TaskStatus::planned);
    EXPECT_THAT(deadlines(), ElementsAre("HRC/67", "HRC/69", "HRC/72"));
}

TEST_F(Decided, TheHorizonIsAsConfigured) {
    tracker.context.config.rules.horizon_months = 60;
    ingest(yearly_report);
    EXPECT_THAT(deadlines(), ElementsAre("HRC/66", "HRC/69", "HRC/72", "HRC/75", "HRC/78"));
}

TEST(ASymbol, NamesItsSession) {
    const auto session = [](const char* symbol) {
        const auto id = session_of_symbol(symbol);
        return id ? to_string(*id) : "none";
    };
    EXPECT_EQ(session("A/HRC/62/40"), "HRC/62");
    EXPECT_EQ(session("A/80/123"), "GA/80");
    EXPECT_EQ(session("E/2026/7"), "ECOSOC/2026");
    EXPECT_EQ(session("A/HRC/RES/59/3"), "none");
    EXPECT_EQ(session("letter of 3 May"), "none");
}

} // namespace
} // namespace mandated::daemon
