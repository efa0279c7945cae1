#include "schema/store/next_dates.h"
#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using Places = std::vector<std::string>;

Places listed(Store& store, const TaskFilter& filter = {}) {
    Places places;
    for (const auto& row : list_tasks(store.database, filter).tasks)
        places.push_back(row.task.para);
    return places;
}

TEST(TheDateOfATask, IsItsNextElseTheLastOfTheLikelierReading) {
    const Date today = on("2027-01-10");
    auto other = milestone("2027-01-05", "HRC/64");
    other.alternative = true;
    EXPECT_EQ(next_date({}, today).state, DateState::none);
    EXPECT_EQ(next_date({other}, today).state, DateState::none);
    const auto past = next_date({milestone("2026-12-01"), milestone("2026-11-01"), other}, today);
    EXPECT_EQ(past.state, DateState::past);
    EXPECT_EQ(past.day, on("2026-12-01"));
    other.day = on("2027-01-10");
    const auto next = next_date({milestone("2026-12-01"), milestone("2027-02-01"), other}, today);
    EXPECT_EQ(next.state, DateState::ahead);
    EXPECT_EQ(next.day, on("2027-01-10"));
}

TEST(ADayThatPasses, MovesItsTasksOn) {
    Store store;
    store.task("A/1", report_in("twice"), {milestone("2027-01-20"), milestone("2027-06-01")});
    store.task("A/1", report_in("once"), {milestone("2027-01-20")});
    store.task("A/1", report_in("later"), {milestone("2027-03-01")});
    EXPECT_EQ(listed(store), (Places{"twice", "once", "later"}));
    refresh_next_dates(store.database, store.today, on("2027-01-20"));
    EXPECT_EQ(listed(store), (Places{"twice", "once", "later"})) << "it is that day still";
    refresh_next_dates(store.database, on("2027-01-20"), on("2027-01-21"));
    EXPECT_EQ(listed(store), (Places{"once", "later", "twice"}));
    refresh_next_dates(store.database, on("2027-01-21"), store.today);
    EXPECT_EQ(listed(store), (Places{"twice", "once", "later"})) << "the clock was set back";
}

TEST(WhatTheDatesCameFrom, IsRemembered) {
    Store store;
    EXPECT_EQ(last_reckoned(store.database), std::nullopt);
    set_reckoned(store.database, {on("2027-01-10"), "these rules"});
    set_reckoned(store.database, {on("2027-01-11"), "those rules"});
    EXPECT_EQ(last_reckoned(store.database), (Reckoned{on("2027-01-11"), "those rules"}));
}

TEST(AFilter, CountsAsItLists) {
    Store store;
    Resolution heading;
    heading.organ = "GA";
    store.resolution("A/RES/80/1", heading);
    const auto general = store.task("A/RES/80/1", report_in("ga"), {milestone("2027-02-01")});
    store.task("A/1", report_in("none"));
    TaskFilter of_organ;
    of_organ.organ = "GA";
    EXPECT_EQ(listed(store, of_organ), Places{"ga"});
    EXPECT_EQ(list_tasks(store.database, of_organ).total, 1);
    TaskFilter of_ids;
    of_ids.ids = {general};
    EXPECT_EQ(listed(store, of_ids), Places{"ga"});
    of_ids.ids = std::vector<std::int64_t>{};
    EXPECT_EQ(listed(store, of_ids), Places{});
    set_withdrawn(store.database, general, true, noon);
    EXPECT_EQ(list_tasks(store.database, {}).total, 1);
    TaskFilter all;
    all.withdrawn = true;
    EXPECT_EQ(list_tasks(store.database, all).total, 2);
}

} // namespace
} // namespace mandated::store
