#include "daemon/service/obligations.h"
#include "daemon/service/review.h"
#include "schema/store/outbox.h"
#include "schema/store/versions.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A draft of resolution 63/98 with these operative paragraphs, not yet numbered.
std::string draft_text(const std::vector<std::string>& operatives,
                       const std::string& symbol = "A/HRC/63/L.7",
                       const std::string& title = "Snow on roads") {
    std::string text = "United Nations\t" + symbol +
                       "\nHuman Rights Council\nSixty-third session\nAgenda item 3\nAlbania,* Fiji "
                       "and Malta: draft resolution\n63/…\t" +
                       title +
                       "\n\tThe Human Rights Council,\n\tRecalling the Charter of the United "
                       "Nations,\n";
    std::size_t place = 0;
    for (const auto& operative : operatives) {
        ++place;
        text += "\t" + std::to_string(place) + ".\t" + operative +
                (place == operatives.size() ? ".\n" : ";\n");
    }
    return text;
}

std::string corrigendum_text(const std::string& entries, const std::string& number = "1") {
    return "United Nations\tA/HRC/RES/63/98/Corr." + number +
           "\nHuman Rights Council\nSixty-third session\nAgenda item 3\nCorrigendum\n" + entries;
}

/// "address anchor" of each task that stands, of every resolution.
std::vector<std::string> tasks(Tracker& tracker) {
    std::vector<std::string> lines;
    for (const auto& resolution : store::all_resolutions(tracker.database))
        for (const auto& row : store::tasks_of(tracker.database, resolution.id)) {
            if (row.withdrawn)
                continue;
            std::string line = row.address;
            for (const auto& anchor : store::effective(row).due)
                line += " " + to_string(anchor);
            lines.push_back(line + (row.draft ? " draft" : ""));
        }
    return lines;
}

/// "symbol status language: note" of each text of resolution 63/98.
std::vector<std::string> versions(Tracker& tracker, const std::string& identity) {
    std::vector<std::string> lines;
    const auto row = store::find_resolution(tracker.database, identity).value();
    for (const auto& version : store::versions_of(tracker.database, row.id))
        lines.push_back(version.symbol + " " + std::string(name(version.status)) + " " +
                        version.language + (version.in_force ? " in force" : "") +
                        (version.note.empty() ? "" : ": " + version.note));
    return lines;
}

std::vector<std::string> doubts(Tracker& tracker, const std::string& identity) {
    std::vector<std::string> lines;
    const auto row = store::find_resolution(tracker.database, identity).value();
    for (const auto& doubt : store::resolution_doubts(tracker.database, row.id))
        lines.push_back(doubt.reason);
    return lines;
}

TEST(ADraft, IsListedAndNotRemindedOf) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(draft_text({snow_report})));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/63/L.7:1.1 HRC/65 draft"));
    EXPECT_THAT(duties(tracker.context).obligations, IsEmpty());
    const auto told = store::list_messages(tracker.database, 9, 0);
    ASSERT_EQ(told.size(), 1);
    EXPECT_THAT(told[0].shown, HasSubstr("a draft, which is no mandate before it is adopted"));
}

TEST(AnAdoptedText, TakesTheDraftsPlaceWithItsTasksAndReviews) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(draft_text({snow_report, ice_report})));
    const auto snow = tracker.task("63/L.7:1.1");
    ASSERT_TRUE(correct_task(tracker.context, snow, due_at("HRC/70"), {"uid 1000", ""}));
    const auto report = tracker.ingest(resolution_text({snow_report, "Notes that ice is rare"}));
    ASSERT_TRUE(report) << report.error();
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/70"));
    EXPECT_EQ(tracker.task("63/98:1.1").id, snow.id);
    EXPECT_FALSE(store::find_resolution(tracker.database, "A/HRC/63/L.7"));
    EXPECT_THAT(versions(tracker, "A/HRC/RES/63/98"),
                ElementsAre("A/HRC/63/L.7 draft en", "A/HRC/RES/63/98 adopted en in force"));
    EXPECT_THAT(doubts(tracker, "A/HRC/RES/63/98"), IsEmpty());
    EXPECT_FALSE(duties(tracker.context).obligations.empty()) << "now it is a mandate";
}

TEST(AnAdoptedText, IsToldThoughItSaysWhatItsDraftSaid) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(draft_text({snow_report})));
    const auto report = tracker.ingest(resolution_text({snow_report}), "adopted.txt");
    EXPECT_EQ(report->resolutions[0].tasks.unchanged, 1);
    const auto told = store::list_messages(tracker.database, 9, 0);
    ASSERT_EQ(told.size(), 2);
    EXPECT_THAT(told[0].shown, HasSubstr("adopted.txt"));
}

TEST(AnAdoptedText, OfAnotherTitleIsAResolutionOfItsOwn) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(draft_text({snow_report}, "A/HRC/63/L.7", "Snow on roofs")));
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    EXPECT_THAT(tasks(tracker),
                ElementsAre("A/HRC/63/L.7:1.1 HRC/65 draft", "A/HRC/RES/63/98:1.1 HRC/65"));
}

TEST(AnAdoptedText, ThatNamesItsDraftIsTiedWhateverTheTitle) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(draft_text({snow_report}, "A/HRC/63/L.7", "Snow on roofs")));
    auto text = resolution_text({snow_report});
    text.insert(text.find("63/98."), "(A/HRC/63/L.7/Rev.1)\n");
    ASSERT_TRUE(tracker.ingest(text));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/65"));
}

TEST(ADraft, NeverReplacesTheAdoptedText) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    const auto report = tracker.ingest(draft_text({ice_report}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->resolutions[0].identity, "A/HRC/RES/63/98");
    EXPECT_EQ(report->resolutions[0].note, "a draft; the adopted text is known");
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/65"));
    EXPECT_EQ(store::list_messages(tracker.database, 9, 0).size(), 1);
    EXPECT_THAT(versions(tracker, "A/HRC/RES/63/98"),
                ElementsAre("A/HRC/RES/63/98 adopted en in force",
                            "A/HRC/63/L.7 draft en: a draft; the adopted text is known"));
    const auto again = tracker.ingest(draft_text({ice_report}), "copy.txt");
    EXPECT_TRUE(again->already_known);
    EXPECT_EQ(again->resolutions[0].note, "a draft; the adopted text is known");
}

TEST(ARevision, ReplacesTheDraftButNoLaterOne) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(draft_text({snow_report})));
    ASSERT_TRUE(tracker.ingest(draft_text({ice_report}, "A/HRC/63/L.7/Rev.2")));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/63/L.7:1.1 HRC/66 draft"));
    const auto report = tracker.ingest(draft_text({snow_report}, "A/HRC/63/L.7/Rev.1"));
    EXPECT_EQ(report->resolutions[0].note, "a later revision is known");
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/63/L.7:1.1 HRC/66 draft"));
}

TEST(TwoDrafts, OfOneTitleCompete) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(draft_text({snow_report})));
    ASSERT_TRUE(tracker.ingest(draft_text({ice_report}, "A/HRC/63/L.8")));
    EXPECT_THAT(tasks(tracker),
                ElementsAre("A/HRC/63/L.7:1.1 HRC/65 draft", "A/HRC/63/L.8:1.1 HRC/66 draft"));
}

const std::string french =
    "Conseil des droits de l’homme\nSoixante-troisième session\nPoint 3 de l’ordre du "
    "jour\nRésolution adoptée par le Conseil des droits de l’homme le 5 octobre "
    "2026\n63/98.\tNeige "
    "sur les routes\nLe Conseil des droits de l’homme,\n1. Prie le Haut-Commissaire de lui "
    "présenter un rapport sur la neige à sa soixante-cinquième session.\n";

TEST(AnotherLanguage, StandsBesideTheEnglishText) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    const auto report = tracker.ingest(french);
    ASSERT_TRUE(report) << report.error();
    EXPECT_THAT(report->resolutions[0].note, HasSubstr("another language"));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/65"));
    EXPECT_THAT(
        versions(tracker, "A/HRC/RES/63/98"),
        ElementsAre("A/HRC/RES/63/98 adopted en in force",
                    "A/HRC/RES/63/98 adopted fr: another language; the text in \"en\" is in "
                    "force"));
    EXPECT_EQ(store::list_messages(tracker.database, 9, 0).size(), 1);
}

TEST(AnotherLanguage, StandsUntilTheEnglishTextComes) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(french));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/65"));
    const auto id = tracker.task("63/98:1.1").id;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/65"));
    EXPECT_EQ(tracker.task("63/98:1.1").id, id);
    EXPECT_THAT(versions(tracker, "A/HRC/RES/63/98"),
                ElementsAre("A/HRC/RES/63/98 adopted fr", "A/HRC/RES/63/98 adopted en in force"));
}

TEST(ACorrigendum, ChangesTheTextInForceAndItsTask) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report})));
    const auto id = tracker.task("63/98:1.1").id;
    const auto report = tracker.ingest(
        corrigendum_text("Paragraph 1, line 2\nFor sixty-fifth session read sixty-seventh "
                         "session\n"),
        "corr.txt");
    ASSERT_TRUE(report) << report.error();
    EXPECT_EQ(report->resolutions[0].tasks.updated, 1);
    EXPECT_EQ(report->resolutions[0].tasks.unchanged, 1);
    EXPECT_EQ(report->resolutions[0].note, "corrected by A/HRC/RES/63/98/Corr.1");
    EXPECT_THAT(tasks(tracker),
                ElementsAre("A/HRC/RES/63/98:1.1 HRC/67", "A/HRC/RES/63/98:2.1 HRC/66"));
    EXPECT_EQ(tracker.task("63/98:1.1").id, id);
    EXPECT_THAT(doubts(tracker, "A/HRC/RES/63/98"), IsEmpty());
    EXPECT_EQ(store::list_messages(tracker.database, 9, 0).size(), 2) << "the correction is told";
    EXPECT_THAT(versions(tracker, "A/HRC/RES/63/98"),
                ElementsAre("A/HRC/RES/63/98 adopted en in force",
                            "A/HRC/RES/63/98/Corr.1 corrigendum en"));
}

TEST(ASecondCorrigendum, StandsOnTheFirst) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report})));
    ASSERT_TRUE(
        tracker.ingest(corrigendum_text("Paragraph 1\nFor sixty-fifth read sixty-seventh\n")));
    ASSERT_TRUE(
        tracker.ingest(corrigendum_text("Paragraph 2: for sixty-sixth read sixty-eighth\n", "2")));
    EXPECT_THAT(tasks(tracker),
                ElementsAre("A/HRC/RES/63/98:1.1 HRC/67", "A/HRC/RES/63/98:2.1 HRC/68"));
}

TEST(AnotherFileOfACorrectedText, IsCorrectedToo) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    ASSERT_TRUE(
        tracker.ingest(corrigendum_text("Paragraph 1\nFor sixty-fifth read sixty-seventh\n")));
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report}) + "\n", "copy.txt"));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/67"));
    // A reissue has the correction in it.
    ASSERT_TRUE(tracker.ingest(resolution_text(
        {"Requests the High Commissioner to submit a report on snow to the Human Rights Council at "
         "its sixty-seventh session"})));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/67"));
    EXPECT_THAT(doubts(tracker, "A/HRC/RES/63/98"), IsEmpty());
}

TEST(ACorrigendum, ThatCannotBePutInAsksAPerson) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    ASSERT_TRUE(tracker.ingest(corrigendum_text("Paragraph 1\nFor fiftieth read sixtieth\n")));
    EXPECT_THAT(tasks(tracker), ElementsAre("A/HRC/RES/63/98:1.1 HRC/65"));
    EXPECT_THAT(doubts(tracker, "A/HRC/RES/63/98"),
                ElementsAre("corrigendum A/HRC/RES/63/98/Corr.1 not applied: “paragraph 1, For "
                            "fiftieth read sixtieth”: paragraph 1 has these words nowhere"));
}

TEST(ACorrigendum, OfATextThatIsNotKnownSaysWhatToReadFirst) {
    Tracker tracker;
    const auto report = tracker.ingest(corrigendum_text("Paragraph 1\nFor a read b\n"), "corr.txt");
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error(),
              "corr.txt: A/HRC/RES/63/98/Corr.1 corrects A/HRC/RES/63/98, which is not known; read "
              "that first, then this again");
    EXPECT_EQ(store::count_documents(tracker.database), 0);
}

} // namespace
} // namespace mandated::daemon
