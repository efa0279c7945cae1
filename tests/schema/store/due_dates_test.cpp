#include "schema/store/due_dates.h"
#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using When = DueFilter::When;
using Places = std::vector<std::string>;

/// Tasks are registered on 23 November 2026; it is January.
struct Due : testing::Test {
    Due() {
        filter.today = on("2027-01-10");
        filter.until = on("2027-04-10");
    }
    /// "paragraph day" of each date, in order.
    Places listed(When when = When::ahead) {
        filter.when = when;
        Places places;
        for (const auto& [task, milestone] : due_dates(store.database, filter, 50, 0).dates)
            places.push_back(task.task.para + " " + to_string(milestone.day));
        return places;
    }
    static Milestone submission(const char* day) {
        auto made = milestone(day);
        made.kind = MilestoneKind::submission;
        return made;
    }

    Store store;
    DueFilter filter;
};

TEST_F(Due, DatesAheadComeByDayUpToTheLast) {
    store.task("A/1", report_in("late"), {milestone("2027-04-11")});
    store.task("A/1", report_in("both"), {submission("2027-02-01"), milestone("2027-04-10")});
    store.task("A/1", report_in("today"), {milestone("2027-01-10")});
    store.task("A/1", report_in("none"));
    EXPECT_EQ(listed(), (Places{"today 2027-01-10", "both 2027-02-01", "both 2027-04-10"}));
}

TEST_F(Due, OnlyOpenTasksOfAdoptedTextsAndTheLikelierReading) {
    auto other = milestone("2027-02-01", "HRC/64");
    other.alternative = true;
    auto issued = milestone("2027-02-02");
    issued.kind = MilestoneKind::issued;
    auto done = milestone("2027-02-03", "HRC/63");
    done.delivered = "A/HRC/63/1";
    store.task("A/1", report_in("1"), {other, issued, done});
    const auto ended = store.task("A/1", report_in("2"), {milestone("2027-02-01")});
    set_status(store.database, ended, TaskStatus::delivered, noon);
    const auto gone = store.task("A/1", report_in("3"), {milestone("2027-02-01")});
    set_withdrawn(store.database, gone, true, noon);
    Resolution draft;
    draft.status = TextStatus::draft;
    store.resolution("A/L.1", draft);
    store.task("A/L.1", report_in("4"), {milestone("2027-02-01")});
    EXPECT_EQ(listed(), Places{});
}

TEST_F(Due, WhatIsOverdueIsToldFromWhatWasPastAtEntry) {
    store.task("A/1", report_in("missed"), {submission("2026-12-01"), milestone("2027-03-01")});
    store.task("A/1", report_in("twice"), {milestone("2026-12-01"), milestone("2026-12-24")});
    store.task("A/1", report_in("entry"), {milestone("2026-11-23")});
    store.task("A/1", report_in("old"), {milestone("2026-11-22")});
    EXPECT_EQ(listed(When::overdue),
              (Places{"twice 2026-12-24", "missed 2026-12-01", "entry 2026-11-23"}));
    EXPECT_EQ(listed(When::past_at_entry), (Places{"old 2026-11-22"}));
}

TEST_F(Due, WhatWasSubmittedWaitsForItsDeadlineOnly) {
    const auto task =
        store.task("A/1", report_in("1"), {submission("2026-12-01"), milestone("2027-01-09")});
    const auto ahead =
        store.task("A/1", report_in("2"), {submission("2026-12-01"), milestone("2027-03-01")});
    set_status(store.database, task, TaskStatus::submitted, noon);
    set_status(store.database, ahead, TaskStatus::submitted, noon);
    EXPECT_EQ(listed(When::overdue), Places{"1 2027-01-09"});
}

TEST_F(Due, AMonthIsAheadUntilItIsOver) {
    auto month = milestone("2027-01-01");
    month.precision = Precision::month;
    store.task("A/1", report_in("1"), {month});
    EXPECT_EQ(listed(), Places{"1 2027-01-01"});
    filter.today = on("2027-02-01");
    EXPECT_EQ(listed(), Places{});
    EXPECT_EQ(listed(When::overdue), Places{"1 2027-01-01"});
}

TEST_F(Due, EveryFilterNarrows) {
    Resolution heading;
    heading.organ = "HRC";
    store.resolution("A/1", heading);
    auto panel = report_in("panel");
    panel.kind = TaskKind::panel;
    panel.actors = {ActorClass::HC, ActorClass::SG};
    const auto id = store.task("A/1", panel, {milestone("2027-02-01", "HRC/64")});
    store.task("A/2", report_in("dated"), {milestone("2027-02-02", "2027-02-02")});
    const auto only = [&](auto set, const Places& expected) {
        auto narrowed = filter;
        set(narrowed);
        std::swap(narrowed, filter);
        EXPECT_EQ(listed(), expected);
        std::swap(narrowed, filter);
    };
    const Places first{"panel 2027-02-01"}, second{"dated 2027-02-02"};
    only([](DueFilter& f) { f.organ = "HRC"; }, first);
    only([](DueFilter& f) { f.kind = TaskKind::panel; }, first);
    only([](DueFilter& f) { f.actor = ActorClass::SG; }, first);
    only([](DueFilter& f) { f.group = "HRC/64"; }, first);
    only([](DueFilter& f) { f.group = "2027-02"; }, second);
    only([&](DueFilter& f) { f.tasks = {{id}}; }, first);
    only([](DueFilter& f) { f.tasks = std::vector<std::int64_t>{}; }, {});
}

TEST_F(Due, SessionsAreCountedAndWhatHasNoneByItsMonth) {
    auto sure = milestone("2027-03-01", "HRC/64");
    sure.status = DateStatus::confirmed;
    store.task("A/1", report_in("1"), {sure, milestone("2027-02-02", "2027-02-02")});
    auto before = submission("2027-01-20");
    before.occurrence = "HRC/64";
    store.task("A/1", report_in("2"), {before, milestone("2027-02-28", "2027-02-28")});
    const auto counts = count_due(store.database, filter);
    ASSERT_EQ(counts.size(), 2U);
    EXPECT_EQ(counts[0].group, "HRC/64");
    EXPECT_EQ(to_string(counts[0].first), "2027-01-20");
    EXPECT_EQ(counts[0].submissions, 1);
    EXPECT_EQ(counts[0].deadlines, 1);
    EXPECT_EQ(counts[0].confirmed, 1);
    EXPECT_EQ(counts[0].projected, 1);
    EXPECT_EQ(counts[1].group, "2027-02");
    EXPECT_EQ(counts[1].deadlines, 2);
    EXPECT_EQ(due_tasks(store.database, filter).size(), 2U);
}

TEST_F(Due, PartsOfAListTellTheWhole) {
    for (const auto* para : {"1", "2", "3"})
        store.task("A/1", report_in(para), {milestone("2027-02-01")});
    const auto part = due_dates(store.database, filter, 1, 2);
    EXPECT_EQ(part.total, 3);
    ASSERT_EQ(part.dates.size(), 1U);
    EXPECT_EQ(part.dates[0].task.task.para, "3");
}

} // namespace
} // namespace mandated::store
