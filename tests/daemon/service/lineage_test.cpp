#include "daemon/service/forecast.h"
#include "daemon/service/lineage.h"
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

struct Text {
    const char* number;
    const char* session; ///< "Sixty-first"
    const char* day;     ///< of adoption, "3 July 2026"
    const char* title;
    std::vector<const char*> operatives;
    const char* preamble = "Recalling the Charter of the United Nations,";
};

std::string written(const Text& text) {
    std::string out = std::string("Human Rights Council\n") + text.session + " session\n" +
                      "Agenda item 3\n\tResolution adopted by the Human Rights Council on " +
                      text.day + "\n" + text.number + ".\t" + text.title +
                      "\n\tThe Human Rights Council,\n\t" + text.preamble + "\n";
    for (std::size_t i = 0; i < text.operatives.size(); ++i)
        out += "\t" + std::to_string(i + 1) + ".\t" + text.operatives[i] +
               (i + 1 == text.operatives.size() ? ".\n" : ";\n");
    return out + "31st meeting\n" + text.day + "\n[Adopted without a vote.]\n";
}

const char* const workshops =
    "Requests the High Commissioner to organize five regional workshops on lamps at sea";
const char* const workshops_again =
    "Reiterates its request to the High Commissioner to organize five regional workshops on lamps "
    "at sea, as set out in its resolutions 58/4 and 61/7";

Text first() {
    return {"58/4",
            "Fifty-eighth",
            "3 April 2025",
            "Protection of lighthouses",
            {workshops, "Requests the High Commissioner to submit a summary report on the "
                        "workshops to the Human Rights Council at its sixty-third session"}};
}
Text second() {
    return {"61/7",
            "Sixty-first",
            "3 April 2026",
            "The protection of the lighthouses",
            {workshops, "Requests the High Commissioner to submit a summary report on the "
                        "workshops to the Human Rights Council at its sixty-fifth session"}};
}
Text third() {
    return {"63/2",
            "Sixty-third",
            "5 October 2026",
            "Protection of lighthouses",
            {workshops_again,
             "Requests the High Commissioner to submit a summary report on the workshops to the "
             "Human Rights Council at its sixty-seventh session"}};
}

std::vector<std::string> links(Tracker& tracker, const std::string& identity) {
    std::vector<std::string> found;
    const auto row = store::find_resolution(tracker.database, identity).value();
    for (const auto& entry : lineage_of(tracker.context, row).line)
        for (const auto& link : entry.continues)
            found.push_back(entry.resolution.heading.number + " > " +
                            store::find_resolution(tracker.database, link.earlier)->heading.number +
                            ": " + link.reason);
    return found;
}

std::vector<std::string> threads(Tracker& tracker, const std::string& identity) {
    std::vector<std::string> found;
    const auto row = store::find_resolution(tracker.database, identity).value();
    for (const auto& thread : lineage_of(tracker.context, row).threads) {
        std::string text;
        for (const auto& task : thread)
            text += (text.empty() ? "" : " < ") + task.address.substr(10);
        found.push_back(text);
    }
    return found;
}

const std::string latest = "A/HRC/RES/63/2";

class TextsInAnyOrder : public testing::TestWithParam<std::vector<int>> {};

TEST_P(TextsInAnyOrder, FormOneLineWithOneThreadForEachRequest) {
    Tracker tracker;
    const std::vector texts{first(), second(), third()};
    for (const auto which : GetParam())
        ASSERT_TRUE(
            tracker.ingest(written(texts[static_cast<std::size_t>(which)]), std::to_string(which)));
    EXPECT_THAT(links(tracker, latest),
                ElementsAre("61/7 > 58/4: same title",
                            "63/2 > 58/4: same title; cites it in paragraph 1",
                            "63/2 > 61/7: same title; cites it in paragraph 1"));
    for (const auto* from : {"A/HRC/RES/58/4", "A/HRC/RES/61/7", "A/HRC/RES/63/2"})
        EXPECT_THAT(threads(tracker, from), ElementsAre("58/4:1.1 < 61/7:1.1 < 63/2:1.1",
                                                        "58/4:2.1 < 61/7:2.1 < 63/2:2.1"));
    EXPECT_EQ(store::count_replaced(tracker.database), 4) << "of six tasks, two obligations stand";
}

INSTANTIATE_TEST_SUITE_P(Ingested, TextsInAnyOrder,
                         testing::Values(std::vector{0, 1, 2}, std::vector{2, 1, 0},
                                         std::vector{1, 2, 0}, std::vector{0, 2, 1}));

TEST(AResolution, ContinuesOneItCitesWithASimilarTitle) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(written(first()), "first"));
    auto similar = third();
    similar.title = "Protection and upkeep of lighthouses";
    similar.operatives = {"Decides to continue its consideration of the matter"};
    ASSERT_TRUE(tracker.ingest(written(similar), "similar"));
    EXPECT_THAT(links(tracker, latest), IsEmpty());
    similar.preamble = "Recalling its resolution 58/4 of 3 April 2025,";
    ASSERT_TRUE(tracker.ingest(written(similar), "citing"));
    EXPECT_THAT(links(tracker, latest), ElementsAre("63/2 > 58/4: similar title; cites it"));
}

TEST(AResolution, ContinuesOneWhoseRequestItRepeatsAndCites) {
    Tracker tracker;
    auto renamed = third();
    renamed.title = "Seafaring";
    ASSERT_TRUE(tracker.ingest(written(renamed), "renamed"));
    ASSERT_TRUE(tracker.ingest(written(first()), "first"));
    EXPECT_THAT(links(tracker, latest),
                ElementsAre("63/2 > 58/4: repeats its request; cites it in paragraph 1"));
}

TEST(AResolution, DoesNotContinueEveryTextItRecalls) {
    Tracker tracker;
    auto other = first();
    other.title = "Right to food";
    other.operatives = {"Requests the Secretary-General to provide the staff necessary"};
    ASSERT_TRUE(tracker.ingest(written(other), "other"));
    auto recalling = third();
    recalling.preamble = "Recalling its resolution 58/4 of 3 April 2025,";
    ASSERT_TRUE(tracker.ingest(written(recalling), "recalling"));
    EXPECT_THAT(links(tracker, latest), IsEmpty());
}

TEST(ACorrectedText, LeavesALineItNoLongerBelongsTo) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(written(first()), "first"));
    ASSERT_TRUE(tracker.ingest(written(second()), "second"));
    ASSERT_EQ(store::count_replaced(tracker.database), 2);
    auto corrected = second();
    corrected.title = "Right to food";
    ASSERT_TRUE(tracker.ingest(written(corrected), "corrected"));
    EXPECT_THAT(links(tracker, "A/HRC/RES/61/7"), IsEmpty());
    EXPECT_EQ(store::count_replaced(tracker.database), 0);
}

TEST(ARepeatedTask, StaysUntilAPersonConfirmsThatItIsReplaced) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(written(first()), "first"));
    ASSERT_TRUE(tracker.ingest(written(third()), "third"));
    const std::string earlier = "A/HRC/RES/58/4:2.1";
    const auto later = replacement_of(tracker.context, tracker.task(earlier).id);
    ASSERT_TRUE(later);
    EXPECT_EQ(later->task.address, "A/HRC/RES/63/2:2.1");
    EXPECT_FALSE(later->confirmed);
    EXPECT_EQ(tracker.task(earlier).status, TaskStatus::planned);

    const auto row =
        decide_replaced(tracker.context, tracker.task(earlier), true, "as agreed", "uid 1000");
    ASSERT_TRUE(row) << row.error();
    EXPECT_EQ(row->status, TaskStatus::superseded);
    EXPECT_TRUE(replacement_of(tracker.context, row->id)->confirmed);
    EXPECT_EQ(store::count_replaced(tracker.database), 1) << "the workshops are still open";
    EXPECT_EQ(store::audit_of(tracker.database, earlier, 1)[0].detail,
              "A/HRC/RES/63/2:2.1: as agreed");
}

TEST(ARepeatedTask, ThatIsNotReplacedIsNotAskedAboutAgain) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(written(first()), "first"));
    ASSERT_TRUE(tracker.ingest(written(third()), "third"));
    const std::string earlier = "A/HRC/RES/58/4:2.1";
    ASSERT_TRUE(decide_replaced(tracker.context, tracker.task(earlier), false, "", "uid 1000"));
    ASSERT_TRUE(tracker.ingest(written(third()) + "\n", "third once more"));
    EXPECT_FALSE(replacement_of(tracker.context, tracker.task(earlier).id));
    EXPECT_EQ(tracker.task(earlier).status, TaskStatus::planned);
    EXPECT_FALSE(decide_replaced(tracker.context, tracker.task(earlier), true, "", "uid 1000"));
}

TEST(TheRegisteredMessage, AsksWhetherATaskReplacesTheEarlierOne) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(written(first()), "first"));
    ASSERT_TRUE(tracker.ingest(written(third()), "third"));
    EXPECT_THAT(store::list_messages(tracker.database, 1, 0)[0].shown,
                HasSubstr("probably replaces A/HRC/RES/58/4:2.1"));
}

TEST(ATextStoredBeforeLinesWereKnown, IsLinkedAtStart) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(written(first()), "first"));
    ASSERT_TRUE(tracker.ingest(written(third()), "third"));
    tracker.database.raw().exec("DELETE FROM repeats; DELETE FROM continuations; DELETE FROM "
                                "citations; UPDATE resolutions SET linked = 0");
    ASSERT_THAT(threads(tracker, latest), IsEmpty());
    link_unlinked(tracker.context);
    EXPECT_THAT(threads(tracker, latest),
                ElementsAre("58/4:1.1 < 63/2:1.1", "58/4:2.1 < 63/2:2.1"));
}

TEST(ARepeatedRequest, FallsDueOnceInTheForecast) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(written(second()), "61_7"));
    EXPECT_EQ(forecast(tracker.context, 30).sessions["HRC/65"].deadlines, 1);
    ASSERT_TRUE(tracker.ingest(written(third()), "63_2"));
    auto ahead = forecast(tracker.context, 30);
    EXPECT_EQ(ahead.sessions["HRC/65"].deadlines, 0);
    EXPECT_GT(ahead.sessions["HRC/65"].reminders, 0) << "until a person says that it is replaced";
    EXPECT_EQ(ahead.sessions["HRC/67"].deadlines, 1);
}

} // namespace
} // namespace mandated::daemon
