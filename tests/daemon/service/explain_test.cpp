#include "daemon/service/decide.h"
#include "daemon/service/dependencies.h"
#include "daemon/service/explain.h"
#include "daemon/service/forecast.h"
#include "daemon/service/remind.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const char* const seminars = "Requests the Office of the High Commissioner to organize two "
                             "regional seminars on snow before its sixty-sixth session";
const char* const seminar_report =
    "Requests the High Commissioner to prepare a summary report on the discussions held at the "
    "seminars and to submit it to the Human Rights Council at its sixty-sixth session, to be "
    "followed by an interactive dialogue";
const char* const early_report =
    "Requests the High Commissioner to prepare a summary report on the discussions held at the "
    "seminars and to submit it to the Human Rights Council at its sixty-fourth session";

std::vector<std::string> steps(Tracker& tracker, MilestoneKind kind) {
    std::vector<std::string> found;
    for (const auto& each : explain(tracker.context, tracker.task("63/98:1.1")))
        if (each.milestone.kind == kind)
            for (const auto& step : each.steps)
                found.push_back(step.what + " [" + step.source + "]");
    return found;
}

TEST(ADate, IsExplainedFromTheWordsToTheDay) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    EXPECT_THAT(
        steps(tracker, MilestoneKind::submission),
        ElementsAre("“at its sixty-fifth session” read as HRC/65 [the text, paragraph 1]",
                    "HRC/65 from 2027-06-14 to 2027-07-09, projected [projected: the Monday of "
                    "13-19 June, as since 2022]",
                    "submission: 10 weeks before the opening: 2027-04-05 [UN Geneva documents "
                    "management; A/RES/69/250, 77/267 (A); rules 2026-1]"));
    ASSERT_TRUE(agree_on(tracker.context, tracker.task("63/98:1.1"), "", MilestoneKind::submission,
                         parse_date("2027-03-20"), "slot negotiated", "uid"));
    EXPECT_EQ(steps(tracker, MilestoneKind::submission).back(),
              "agreed on 2027-03-20 [slot negotiated]");
    EXPECT_EQ(steps(tracker, MilestoneKind::deadline).back(),
              "deadline: opening: 2027-06-14 [a session begins with its first sitting; rules "
              "2026-1]");
}

std::vector<std::string> related(Tracker& tracker, const char* address) {
    std::vector<std::string> found;
    for (const auto& each : related_to(tracker.context, tracker.task(address)))
        found.push_back((each.waits ? "after " : "before ") + each.other.address.substr(10) +
                        (each.contradiction.empty() ? "" : ": " + each.contradiction));
    return found;
}

TEST(ASummaryReport, WaitsForTheSeminarsAndItsDialogueForIt) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({seminars, seminar_report})));
    EXPECT_THAT(related(tracker, "63/98:1.1"), ElementsAre("before 63/98:2.1"));
    EXPECT_THAT(related(tracker, "63/98:2.1"), ElementsAre("after 63/98:1.1", "before 63/98:2.2"));
    EXPECT_THAT(related(tracker, "63/98:2.2"), ElementsAre("after 63/98:2.1"));
}

TEST(AReportBeforeItsEvent, IsInDoubt) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({seminars, early_report})));
    EXPECT_THAT(related(tracker, "63/98:2.1"),
                ElementsAre(HasSubstr("63/98:2.1 is due 2027-02-22, before "
                                      "A/HRC/RES/63/98:1.1 on 2027-09-12")));
}

TEST(TasksOfOtherSubjects, DoNotWaitForEachOther) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({seminars, snow_report})));
    EXPECT_THAT(related(tracker, "63/98:2.1"), IsEmpty());
}

TEST(TheForecast, CountsWhatFallsDueAndWhatIsSent) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report})));
    const auto ahead = forecast(tracker.context, 12);
    EXPECT_EQ(ahead.until, parse_date("2027-11-23"));
    EXPECT_EQ(ahead.weeks.size(), 53) << "empty weeks too";
    EXPECT_EQ(ahead.weeks.at(*parse_date("2027-04-05")).submissions, 1);
    EXPECT_EQ(ahead.weeks.at(*parse_date("2027-06-14")).deadlines, 1);
    EXPECT_EQ(ahead.weeks.at(*parse_date("2027-06-14")).projected, 1);
    const auto& session = ahead.sessions.at("HRC/65");
    EXPECT_EQ(session.submissions + session.deadlines, 2);
    EXPECT_EQ(session.reminders, 10) << "five before each";
    const auto& unit = ahead.units.at("secretariat");
    EXPECT_EQ(unit.submissions, 2);
    EXPECT_EQ(unit.reminders, 20);
    int sent = 0;
    for (const auto& [monday, week] : ahead.weeks)
        sent += week.reminders;
    EXPECT_EQ(sent, 20);
    EXPECT_EQ(static_cast<int>(next_reminders(tracker.context, 1000).size()), sent);
}

TEST(TheForecast, LeavesOutWhatIsDelivered) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    ASSERT_TRUE(deliver_occurrence(tracker.context, tracker.task("63/98:1.1"), "", "A/HRC/65/40",
                                   "uid 1000"));
    EXPECT_THAT(forecast(tracker.context, 12).sessions, IsEmpty());
}

} // namespace
} // namespace mandated::daemon
