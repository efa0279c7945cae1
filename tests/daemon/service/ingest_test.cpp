#include "daemon/service/ingest.h"
#include "daemon/service/review.h"
#include "schema/store/audit.h"
#include "schema/store/outbox.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// The resolution's tasks in text order: "1.1 HRC/65", those withdrawn in brackets.
std::vector<std::string> tasks(Tracker& tracker) {
    std::vector<std::string> lines;
    const auto resolution = store::find_resolution(tracker.database, "A/HRC/RES/63/98").value();
    for (const auto& row : store::tasks_of(tracker.database, resolution.id)) {
        std::string line = local_address(row.task.para, row.task.index);
        for (const auto& anchor : store::effective(row).due)
            line += " " + to_string(anchor);
        lines.push_back(row.withdrawn ? "(" + line + ")" : line);
    }
    return lines;
}

std::vector<Message> outbox(Tracker& tracker) {
    return store::list_messages(tracker.database, 100, 0);
}

TEST(AResolutionReadIn, HasItsTasksDatesAndMessage) {
    Tracker tracker;
    const auto report = tracker.ingest(resolution_text({snow_report, ice_report}), "snow.txt");
    ASSERT_TRUE(report) << report.error();
    EXPECT_FALSE(report->already_known);
    ASSERT_EQ(report->resolutions.size(), 1);
    EXPECT_EQ(report->resolutions[0].identity, "A/HRC/RES/63/98");
    EXPECT_EQ(report->resolutions[0].tasks.created, 2);
    EXPECT_THAT(tasks(tracker), ElementsAre("1.1 HRC/65", "2.1 HRC/66"));
    const auto dates = store::milestones_of(tracker.database, tracker.task("63/98:1.1").id);
    ASSERT_EQ(dates.size(), 5);
    EXPECT_EQ(dates[0].kind, MilestoneKind::forecast);
    EXPECT_EQ(dates[1].kind, MilestoneKind::submission);
    EXPECT_EQ(tracker.changes, 1);
    const auto trail = store::audit_of(tracker.database, "A/HRC/RES/63/98:1.1", 9);
    ASSERT_EQ(trail.size(), 1);
    EXPECT_EQ(trail[0].action, "task.created");
    EXPECT_EQ(trail[0].actor, "uid 1000");
    ASSERT_EQ(outbox(tracker).size(), 1);
    EXPECT_EQ(outbox(tracker)[0].kind, MessageKind::registered);
    EXPECT_THAT(outbox(tracker)[0].shown,
                AllOf(HasSubstr("63/98:1.1"), HasSubstr("63/98:2.1"), HasSubstr("snow.txt")));
}

TEST(TheSameBytesAgain, ChangeNothing) {
    Tracker tracker;
    const auto first = tracker.ingest(resolution_text({snow_report}));
    const auto again = tracker.ingest(resolution_text({snow_report}), "copy.txt", true);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->already_known);
    EXPECT_EQ(again->document, first->document);
    ASSERT_EQ(again->resolutions.size(), 1);
    EXPECT_EQ(again->resolutions[0].tasks.unchanged, 1);
    EXPECT_EQ(tracker.changes, 1);
    EXPECT_EQ(outbox(tracker).size(), 1);
}

TEST(AFileThatCannotBeRead, LeavesNothingBehind) {
    Tracker tracker;
    for (const auto* bytes : {"", "\x01\x02\x03", "PK\x03\x04 no archive"}) {
        const auto report = tracker.ingest(bytes, "odd.txt");
        ASSERT_FALSE(report) << bytes;
        EXPECT_THAT(report.error(), HasSubstr("odd.txt"));
    }
    EXPECT_EQ(store::count_documents(tracker.database), 0);
    EXPECT_EQ(tracker.changes, 0);
    EXPECT_THAT(outbox(tracker), IsEmpty());
}

TEST(AnOldText, IsStoredWithoutMessages) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report}), "old.txt", true));
    EXPECT_THAT(tasks(tracker), ElementsAre("1.1 HRC/65"));
    EXPECT_THAT(outbox(tracker), IsEmpty());
}

TEST(ACorrectedText, KeepsTasksAndWithdrawsWhatItNoLongerAsks) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report})));
    const auto snow = tracker.task("63/98:1.1").id;
    const auto report = tracker.ingest(resolution_text(
        {"Requests the High Commissioner to submit a report on snow to the Human Rights Council at "
         "its sixty-seventh session",
         "Notes that ice is rare"}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->resolutions[0].tasks.updated, 1);
    EXPECT_EQ(report->resolutions[0].tasks.withdrawn, 1);
    EXPECT_THAT(tasks(tracker), ElementsAre("1.1 HRC/67", "(2.1 HRC/66)"));
    EXPECT_EQ(tracker.task("63/98:1.1").id, snow);
    EXPECT_EQ(outbox(tracker).size(), 2) << "the correction is told";
    EXPECT_THAT(outbox(tracker)[0].shown, Not(HasSubstr("63/98:2.1")));
}

TEST(AReview, OutlivesACorrectedText) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    ASSERT_TRUE(correct_task(tracker.context, tracker.task("63/98:1.1"), due_at("HRC/70"),
                             {"uid 1000", ""}));
    ASSERT_TRUE(tracker.ingest(resolution_text(
        {"Requests the High Commissioner to submit a report on snow to the Human Rights Council at "
         "its sixty-seventh session"})));
    EXPECT_THAT(tasks(tracker), ElementsAre("1.1 HRC/70"));
}

TEST(ATaskAskedForAgain, ComesBackUnderItsAddress) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    const auto id = tracker.task("63/98:1.1").id;
    ASSERT_TRUE(tracker.ingest(resolution_text({"Notes that snow is rare"})));
    EXPECT_THAT(tasks(tracker), ElementsAre("(1.1 HRC/65)"));
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, "Notes that ice is rare"})));
    EXPECT_THAT(tasks(tracker), ElementsAre("1.1 HRC/65"));
    EXPECT_EQ(tracker.task("63/98:1.1").id, id);
}

TEST(AWithdrawnTask, DoesNotTakeTheReadingOfOneThatStands) {
    Tracker tracker;
    const auto with_report_to = [](const std::string& sessions) {
        const auto text = "Requests the High Commissioner to submit a report on snow to the Human "
                          "Rights Council at its " +
                          sessions;
        return resolution_text({text.c_str()});
    };
    ASSERT_TRUE(tracker.ingest(with_report_to("sixty-fifth session and the Secretary-General to "
                                              "submit a report on ice to the Human Rights Council "
                                              "at its sixty-sixth session")));
    ASSERT_THAT(tasks(tracker), ElementsAre("1.1 HRC/65", "1.2 HRC/66"));
    // The first is gone, then the second's date and words change.
    ASSERT_TRUE(tracker.ingest(resolution_text({ice_report})));
    ASSERT_THAT(tasks(tracker), ElementsAre("(1.1 HRC/65)", "1.2 HRC/66"));
    ASSERT_TRUE(tracker.ingest(resolution_text(
        {"Requests the Secretary-General to submit a study of hail to the Human Rights Council at "
         "its sixty-seventh session"})));
    EXPECT_THAT(tasks(tracker), ElementsAre("(1.1 HRC/65)", "1.2 HRC/67"));
}

TEST(ATaskBeforeTheOthers, IsListedBeforeThem) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({"Notes snow", snow_report, ice_report})));
    ASSERT_TRUE(tracker.ingest(resolution_text(
        {"Decides to convene a panel discussion on hail at its sixty-fourth session", snow_report,
         ice_report})));
    EXPECT_THAT(tasks(tracker), ElementsAre("1.1 HRC/64", "2.1 HRC/65", "3.1 HRC/66"));
}

TEST(AContactOfCertainActors, IsToldOfTheirTasksOnly) {
    Tracker tracker;
    auto& contacts = tracker.context.config.contacts;
    contacts.push_back(contacts[0]);
    contacts[0].actors = {ActorClass::HC};
    contacts[1].name = "cabinet";
    contacts[1].actors = {ActorClass::SG};
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report}, "63/97")));
    ASSERT_EQ(outbox(tracker).size(), 2);
    for (const auto& message : outbox(tracker)) {
        const bool cabinet = message.contact == "cabinet";
        EXPECT_EQ(message.shown.find("63/97:1.1") == std::string::npos, cabinet);
        EXPECT_EQ(message.shown.find("63/97:2.1") == std::string::npos, !cabinet);
    }
}

TEST(ATaskNoContactWants, IsToldToAll) {
    Tracker tracker;
    tracker.context.config.contacts[0].actors = {ActorClass::SP};
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    ASSERT_EQ(outbox(tracker).size(), 1);
    EXPECT_THAT(outbox(tracker)[0].shown, HasSubstr("63/98:1.1"));
}

} // namespace
} // namespace mandated::daemon
