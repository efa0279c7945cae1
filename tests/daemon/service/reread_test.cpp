#include "daemon/service/reread.h"
#include "daemon/service/review.h"
#include "schema/store/audit.h"
#include "schema/store/outbox.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <SQLiteCpp/Database.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string snow = "A/HRC/RES/63/98:1.1";
const Said anna{"uid 1000", ""};

/// A tracker whose resolution was read by an older version, which a test makes up by changing what
/// is stored.
struct OlderReading : Tracker {
    OlderReading() { static_cast<void>(ingest(resolution_text({snow_report, ice_report}))); }

    template <typename Change> void was_read(const std::string& address, Change change) {
        const auto row = task(address);
        auto older = row.task;
        change(older);
        store::update_task(database, row.id, older, row.position, clock.time);
    }
    store::ResolutionRow resolution() {
        return *store::find_resolution(database, "A/HRC/RES/63/98");
    }
    /// "1.1 changed: due HRC/64 → HRC/65", with "stays" where a person decided.
    std::vector<std::string> read_again(bool dry_run = false) {
        const auto report = reread(context, resolution(), {"uid 1000", dry_run});
        if (!report)
            return {report.error()};
        std::vector<std::string> lines;
        for (const auto& change : report->tasks.changes) {
            auto line = change.address.substr(change.address.find(':') + 1) + " " +
                        std::string(name(change.what));
            for (const auto& field : change.fields)
                line += ": " + field.field + " " + field.before + " → " + field.now +
                        (field.held ? " (stays)" : "");
            lines.push_back(std::move(line));
        }
        return lines;
    }
};

TEST(ReadingAgain, FindsNothingWhereThisVersionReadTheText) {
    OlderReading tracker;
    EXPECT_THAT(tracker.read_again(), IsEmpty());
}

TEST(ReadingAgain, ListsWhatIsReadDifferentlyAndTakesIt) {
    OlderReading tracker;
    tracker.was_read(snow, [](Task& task) { task.due = {*parse_due_anchor("HRC/64")}; });
    const auto messages = store::list_messages(tracker.database, 9, 0).size();
    const auto id = tracker.task(snow).id;
    EXPECT_THAT(tracker.read_again(true), ElementsAre("1.1 changed: due HRC/64 → HRC/65"));
    EXPECT_EQ(to_string(tracker.task(snow).task.due.at(0)), "HRC/64") << "a dry run";
    EXPECT_THAT(tracker.read_again(), ElementsAre("1.1 changed: due HRC/64 → HRC/65"));
    EXPECT_EQ(to_string(tracker.task(snow).task.due.at(0)), "HRC/65");
    EXPECT_EQ(tracker.task(snow).id, id);
    EXPECT_EQ(store::milestones_of(tracker.database, id).back().occurrence, "HRC/65");
    EXPECT_EQ(store::list_messages(tracker.database, 9, 0).size(), messages) << "nobody is told";
    EXPECT_THAT(tracker.read_again(), IsEmpty());
}

TEST(ReadingAgain, NeverUndoesAReview) {
    OlderReading tracker;
    tracker.was_read(snow, [](Task& task) { task.due = {*parse_due_anchor("HRC/64")}; });
    ASSERT_TRUE(confirm_task(tracker.context, tracker.task(snow), {}, anna));
    EXPECT_THAT(tracker.read_again(), ElementsAre("1.1 changed: due HRC/64 → HRC/65 (stays)"));
    const auto task = store::effective(tracker.task(snow));
    EXPECT_EQ(to_string(task.due.at(0)), "HRC/64");
    EXPECT_THAT(task.doubts, IsEmpty()) << "the text is the one that was reviewed";
}

TEST(ATaskOfAnotherKindNow, KeepsItsIdAndItsReview) {
    OlderReading tracker;
    tracker.was_read(snow, [](Task& task) {
        task.kind = TaskKind::event;
        task.summary = "report, taken for an event";
        task.due.clear();
    });
    ASSERT_TRUE(confirm_task(tracker.context, tracker.task(snow), {}, anna));
    const auto id = tracker.task(snow).id;
    EXPECT_THAT(tracker.read_again(), ElementsAre(HasSubstr("1.1 changed: due  → HRC/65 (stays): "
                                                            "kind event → report (stays)")));
    EXPECT_EQ(tracker.task(snow).id, id);
    EXPECT_EQ(store::effective(tracker.task(snow)).kind, TaskKind::event);
}

TEST(WhatAReviewClosed, StaysClosedWhenItIsReadAgain) {
    OlderReading tracker;
    ASSERT_TRUE(not_a_task(tracker.context, tracker.task(snow), anna));
    EXPECT_THAT(tracker.read_again(), IsEmpty());
    EXPECT_TRUE(tracker.task(snow).withdrawn);
}

TEST(AnotherRequestOfTheParagraph, IsNotTakenForTheClosedOne) {
    OlderReading tracker;
    tracker.was_read(snow, [](Task& task) {
        task.summary = "reference to an earlier report";
        task.due.clear();
        task.evidence.clear();
    });
    ASSERT_TRUE(not_a_task(tracker.context, tracker.task(snow), anna));
    EXPECT_THAT(tracker.read_again(), ElementsAre("1.2 created"));
    EXPECT_TRUE(tracker.task(snow).withdrawn);
    EXPECT_FALSE(tracker.task("63/98:1.2").withdrawn);
}

TEST(AnAddedTask, StaysWhetherItIsReadOrNot) {
    OlderReading tracker;
    FieldValues fields{{ReviewField::kind, ReviewField::summary, ReviewField::due}, {}};
    fields.values.kind = TaskKind::panel;
    fields.values.summary = "panel on snow";
    fields.values.due = {*parse_due_anchor("HRC/64")};
    ASSERT_TRUE(add_task(tracker.context, tracker.resolution(), "1", fields, "", anna));
    EXPECT_THAT(tracker.read_again(), IsEmpty());
    EXPECT_FALSE(tracker.task("63/98:1.2").withdrawn);
    EXPECT_EQ(tracker.task("63/98:1.2").position, tracker.task(snow).position);
}

TEST(ATaskThatThisVersionFinds, IsTheOneThatAPersonAdded) {
    OlderReading tracker;
    const auto ice = tracker.task("63/98:2.1");
    tracker.database.raw().exec("UPDATE doubts SET task_id = NULL; DELETE FROM milestones WHERE "
                                "task_id = " +
                                std::to_string(ice.id) +
                                "; DELETE FROM tasks WHERE id = " + std::to_string(ice.id));
    FieldValues fields{{ReviewField::kind, ReviewField::summary, ReviewField::due}, ice.task};
    fields.values.summary = "the report on ice";
    const auto added = add_task(tracker.context, tracker.resolution(), "2", fields, "", anna);
    ASSERT_TRUE(added) << added.error();
    EXPECT_THAT(tracker.read_again(), ElementsAre(HasSubstr("2.1 changed: actors  → SG (stays)")));
    const auto row = tracker.task("63/98:2.1");
    EXPECT_EQ(row.id, added->id);
    EXPECT_EQ(row.task.summary, "the report on ice");
    EXPECT_FALSE(row.task.evidence.empty()) << "the words it rests on are known now";
}

TEST(ACorrectedText, PutsWhatWasDecidedOfTheOldOneInDoubt) {
    OlderReading tracker;
    ASSERT_TRUE(confirm_task(tracker.context, tracker.task(snow), {}, anna));
    const char* const later =
        "Requests the High Commissioner to submit a report on snow to the Human Rights Council at "
        "its sixty-seventh session";
    ASSERT_TRUE(tracker.ingest(resolution_text({later, ice_report})));
    const auto task = store::effective(tracker.task(snow));
    EXPECT_EQ(to_string(task.due.at(0)), "HRC/65") << "the review holds";
    ASSERT_EQ(task.doubts.size(), 1);
    EXPECT_EQ(task.doubts[0].reason, "the text was changed since a person decided");
    EXPECT_THAT(task.doubts[0].alternative, ElementsAre("HRC/67"));
    ASSERT_TRUE(confirm_task(tracker.context, tracker.task(snow), {}, anna));
    EXPECT_THAT(store::effective(tracker.task(snow)).doubts, IsEmpty());
}

TEST(ADocumentThatCannotBeRead, LeavesItsResolutionAsItWas) {
    OlderReading tracker;
    const ReadAgain broken{tracker.resolution().document, Error{"text.txt: no resolution in it"}};
    const auto report = reread(tracker.context, tracker.resolution(), {"uid 1000"}, &broken);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error(), "A/HRC/RES/63/98: is left as it was: text.txt: no resolution in it");
    const ReadAgain empty{tracker.resolution().document, std::vector<Resolution>{}};
    EXPECT_THAT(reread(tracker.context, tracker.resolution(), {"uid 1000"}, &empty).error(),
                HasSubstr("this version finds 0 texts in its document, it was the text 1"));
}

} // namespace
} // namespace mandated::daemon
