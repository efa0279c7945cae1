#include "schema/store/json_text.h"
#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using Places = std::vector<std::string>;

/// The paragraphs of the tasks listed, in order.
Places listed(Store& store, const TaskFilter& filter = {}) {
    Places places;
    for (const auto& row : list_tasks(store.database, filter).tasks)
        places.push_back(row.task.para);
    return places;
}

TaskFilter with(const std::function<void(TaskFilter&)>& set) {
    TaskFilter filter;
    set(filter);
    return filter;
}

TEST(Tasks, AreListedByTheirNextDateThoseWithoutOneLast) {
    Store store;
    store.task("A/1", report_in("none"));
    store.task("A/1", report_in("late"), {milestone("2027-09-01")});
    store.task("A/1", report_in("both"), {milestone("2026-12-01"), milestone("2027-03-01")});
    store.task("A/1", report_in("over"), {milestone("2026-11-01"), milestone("2026-12-01")});
    store.task("A/1", report_in("today"), {milestone("2027-01-10")});
    EXPECT_EQ(listed(store), (Places{"over", "today", "both", "late", "none"}));
}

TEST(AMonthThatHasBegun, IsStillAhead) {
    Store store;
    auto month = milestone("2027-01-01");
    month.precision = Precision::month;
    store.task("A/1", report_in("month"), {month, milestone("2027-05-01")});
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.due_until = on("2027-01-31"); })),
              Places{"month"});
}

TEST(TheDoubtfulOtherReading, ComesFirstWhereItIsEarlier) {
    Store store;
    auto other = milestone("2027-02-01", "HRC/64");
    other.alternative = true;
    store.task("A/1", report_in("doubted"), {other, milestone("2027-06-01")});
    store.task("A/1", report_in("sure"), {milestone("2027-03-01")});
    EXPECT_EQ(listed(store), (Places{"doubted", "sure"}));
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.due_until = on("2027-02-10"); })),
              Places{"doubted"})
        << "a deadline missed is worse than one task too many";
}

TEST(ARangeOfDays, IsOfTheNextDateAndIncludesBothEnds) {
    Store store;
    store.task("A/1", report_in("past"), {milestone("2027-01-09")});
    store.task("A/1", report_in("first"), {milestone("2027-01-10"), milestone("2027-05-01")});
    store.task("A/1", report_in("last"), {milestone("2027-02-01")});
    store.task("A/1", report_in("after"), {milestone("2027-02-02")});
    store.task("A/1", report_in("none"));
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.due_until = on("2027-02-01"); })),
              (Places{"first", "last"}));
}

TEST(ASession, IsAnAnchorOrAnOccurrence) {
    Store store;
    const auto due = [&](const char* place, const char* anchor) {
        auto task = report_in(place);
        task.due = anchors({anchor});
        return store.task("A/1", task);
    };
    due("at", "HRC/65");
    due("before", "before:HRC/65");
    due("end", "by:HRC/65-end");
    due("at the end", "HRC/65-end");
    due("other", "HRC/6");
    due("another", "HRC/165");
    due("organ", "GA/65");
    store.task("A/1", report_in("recurs"), {milestone("2027-06-01", "HRC/65")});
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.session = "HRC/65"; })),
              (Places{"recurs", "at", "before", "end", "at the end"}));
}

TEST(ASession, IsThatOfTheReviewWhereThereIsOne) {
    Store store;
    auto task = report_in("moved");
    task.due = anchors({"HRC/65"});
    const auto id = store.task("A/1", task);
    add_review(store.database, id, {"due", to_json(anchors({"HRC/66"})), "", "uid 1", noon});
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.session = "HRC/65"; })), Places{});
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.session = "HRC/66"; })),
              Places{"moved"});
}

TEST(ActorKindAndStatus, NarrowTheList) {
    Store store;
    auto panel = report_in("panel");
    panel.kind = TaskKind::panel;
    panel.actors = {ActorClass::SP, ActorClass::HC};
    store.task("A/1", panel);
    auto report = report_in("report");
    report.actors = {ActorClass::SG};
    const auto done = store.task("A/1", report);
    set_status(store.database, done, TaskStatus::delivered, noon);
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.actor = ActorClass::HC; })),
              Places{"panel"});
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.kind = TaskKind::report; })),
              Places{"report"});
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.status = TaskStatus::delivered; })),
              Places{"report"});
    EXPECT_EQ(listed(store, with([](auto& filter) {
                         filter.actor = ActorClass::HC;
                         filter.kind = TaskKind::report;
                     })),
              Places{});
}

TEST(AResolution, IsNamedWholeOrByItsEnd) {
    Store store;
    store.task("A/HRC/RES/59/3", report_in("mine"));
    store.task("A/HRC/RES/59/13", report_in("other"));
    for (const auto* name : {"A/HRC/RES/59/3", "59/3"})
        EXPECT_EQ(listed(store, with([&](auto& filter) { filter.resolution = name; })),
                  Places{"mine"})
            << name;
    for (const auto* name : {"%", "59/_", "9/3"})
        EXPECT_EQ(listed(store, with([&](auto& filter) { filter.resolution = name; })), Places{})
            << name;
}

TEST(AWithdrawnTask, IsListedOnRequestOnly) {
    Store store;
    const auto id = store.task("A/1", report_in("gone"));
    set_withdrawn(store.database, id, true, noon);
    EXPECT_EQ(listed(store), Places{});
    EXPECT_EQ(listed(store, with([](auto& filter) { filter.withdrawn = true; })), Places{"gone"});
}

TEST(Pages, CoverTheListOnce) {
    Store store;
    for (const auto* place : {"1", "2", "3", "4", "5"})
        store.task("A/1", report_in(place), {milestone("2027-03-01")});
    Places all;
    for (int offset = 0; offset < 6; offset += 2) {
        TaskFilter page;
        page.limit = 2;
        page.offset = offset;
        EXPECT_EQ(list_tasks(store.database, page).total, 5);
        for (auto& place : listed(store, page))
            all.push_back(place);
    }
    EXPECT_EQ(all, (Places{"1", "2", "3", "4", "5"}));
}

} // namespace
} // namespace mandated::store
