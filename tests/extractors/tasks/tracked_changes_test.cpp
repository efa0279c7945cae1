#include "extractors/tasks/tracked_changes.h"
#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

/// A paragraph now, and what it was before its tracked changes.
struct Changed {
    std::string number;
    std::string now;
    std::optional<std::string> before = std::nullopt;
};

Resolution read(const std::vector<Changed>& paragraphs) {
    auto resolution = resolution_with({});
    for (const auto& [number, now, before] : paragraphs)
        resolution.paragraphs.push_back({number, ParagraphKind::operative, now, number, before});
    resolution.tasks = find_tasks(resolution);
    doubt_tracked_changes(resolution);
    return resolution;
}

std::string written(const Doubt& doubt) {
    EXPECT_EQ(doubt.reason, "tracked change");
    std::string text(name(doubt.what));
    for (const auto& reading : doubt.reading)
        text += " " + reading;
    for (const auto& alternative : doubt.alternative)
        text += " | " + alternative;
    return text;
}

/// "due HRC/65 | HRC/62" for each doubt of each task, then for those of the resolution.
std::vector<std::string> doubts(const std::vector<Changed>& paragraphs) {
    const auto resolution = read(paragraphs);
    std::vector<std::string> all;
    for (const auto& task : resolution.tasks)
        for (const auto& doubt : task.doubts)
            all.push_back(written(doubt));
    for (const auto& doubt : resolution.doubts)
        all.push_back(written(doubt));
    return all;
}

using Doubts = std::vector<std::string>;

TEST(TrackedChanges, AnotherSessionIsADoubtAboutTheTime) {
    EXPECT_EQ(doubts({{"1",
                       "Requests the High Commissioner to submit a report to the Council at its "
                       "sixty-fifth session;",
                       "Requests the High Commissioner to submit a report to the Council at its "
                       "sixty-second session;"}}),
              Doubts{"due HRC/65 | HRC/62"});
}

TEST(TrackedChanges, AnotherAddresseeIsADoubtAboutTheActor) {
    EXPECT_EQ(
        doubts({{"1", "Requests the Secretary-General to submit a report at its sixtieth session;",
                 "Requests the High Commissioner to submit a report at its sixtieth "
                 "session;"}}),
        Doubts{"actor SG | HC"});
}

TEST(TrackedChanges, AnotherNumberIsADoubtAboutTheCount) {
    EXPECT_EQ(doubts({{"1",
                       "Requests the High Commissioner to organize five regional seminars before "
                       "the sixty-fifth session;",
                       "Requests the High Commissioner to organize three regional seminars before "
                       "the sixty-fifth session;"}}),
              Doubts{"count 5 | 3"});
}

TEST(TrackedChanges, AnotherOutputIsADoubtAboutTheKind) {
    EXPECT_EQ(doubts({{"1",
                       "Requests the High Commissioner to present an oral update at its sixtieth "
                       "session;",
                       "Requests the High Commissioner to present a report at its sixtieth "
                       "session;"}}),
              Doubts{"kind oral_update | report"});
}

TEST(TrackedChanges, AnInsertedTaskMayBeNone) {
    EXPECT_EQ(doubts({{"1",
                       "Requests the High Commissioner to submit a report at its sixtieth session, "
                       "to be followed by an interactive dialogue;",
                       "Requests the High Commissioner to submit a report at its sixtieth "
                       "session;"},
                      {"2", "Requests the Secretary-General to submit a study by 2027;", ""}}),
              (Doubts{"kind dialogue | no task", "kind report | no task"}));
}

TEST(TrackedChanges, ADeletedTaskIsADoubtAboutTheResolution) {
    const auto all =
        doubts({{"4", "Welcomes the work done;",
                 "Welcomes the work done, and requests the High Commissioner to submit "
                 "a report to the Council at its sixtieth session;"}});
    ASSERT_EQ(all.size(), 1u);
    EXPECT_TRUE(all[0].starts_with("kind nothing in paragraph 4 | report HC HRC/60: report"))
        << all[0];
}

TEST(TrackedChanges, AnOpeningLineChangesItsParts) {
    EXPECT_EQ(doubts({{"5", "Requests the Secretary-General:", "Requests the High Commissioner:"},
                      {"5(a)", "To submit a report to the Council at its sixtieth session;"}}),
              Doubts{"actor SG | HC"});
}

TEST(TrackedChanges, OtherWordsLeaveNoDoubt) {
    EXPECT_EQ(doubts({{"1",
                       "Requests the High Commissioner to submit a comprehensive report to the "
                       "Council at its sixtieth session;",
                       "Requests the High Commissioner to submit a comprehensve report to the "
                       "Council, at its "
                       "sixtieth session;"}}),
              Doubts{});
    EXPECT_EQ(doubts({{"1", "Requests the High Commissioner to submit a report at its sixtieth "
                            "session;"}}),
              Doubts{});
}

TEST(TrackedChanges, TasksThatStayedAreNotConfusedWithInsertedOnes) {
    EXPECT_EQ(doubts({{"1",
                       "Requests the High Commissioner to submit a report at its sixtieth session, "
                       "and requests the Secretary-General to submit a report at its sixty-first "
                       "session;",
                       "Requests the Secretary-General to submit a report at its sixty-first "
                       "session;"}}),
              Doubts{"kind report | no task"});
}

} // namespace
} // namespace mandated::extractors
