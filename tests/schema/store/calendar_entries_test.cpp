#include "schema/store/calendar_entries.h"
#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

const Date today = on("2027-03-01");

std::vector<std::string> dropped_uids(Store& store) {
    std::vector<std::string> uids;
    for (const auto& entry : dropped_entries(store.database, today))
        uids.push_back(entry.uid);
    return uids;
}

TEST(ACalendarEntry, RaisesItsSequenceWhenItMovesAndOnlyThen) {
    Store store;
    const auto task = store.task("A/1", report_in("1"));
    auto date = milestone("2027-04-05");
    EXPECT_EQ(publish_entry(store.database, "u", task, date, "desk"), 0);
    EXPECT_EQ(publish_entry(store.database, "u", task, date, "registry"), 0);
    date.day = on("2027-04-12");
    EXPECT_EQ(publish_entry(store.database, "u", task, date, "desk"), 1);
    EXPECT_EQ(publish_entry(store.database, "u", task, date, "registry"), 1);
    date.status = DateStatus::confirmed;
    EXPECT_EQ(publish_entry(store.database, "u", task, date, "desk"), 2);
    EXPECT_EQ(holders_of(store.database, "u"), (std::vector<std::string>{"desk", "registry"}));
}

TEST(ACalendarEntry, IsDroppedWhenItsTaskIsEndedOrItsDateIsGone) {
    const auto date = milestone("2027-04-05");
    for (const auto status :
         {TaskStatus::superseded, TaskStatus::discontinued, TaskStatus::deferred}) {
        Store store;
        const auto task = store.task("A/1", report_in("1"), {date});
        publish_entry(store.database, "u", task, date, "desk");
        EXPECT_TRUE(dropped_uids(store).empty());
        set_status(store.database, task, status, noon);
        EXPECT_EQ(dropped_uids(store), std::vector<std::string>{"u"}) << name(status);
        EXPECT_EQ(cancel_entry(store.database, "u"), 1);
        EXPECT_TRUE(dropped_uids(store).empty()) << "once";
        EXPECT_EQ(publish_entry(store.database, "u", task, date, "desk"), 2) << "it came back";
    }
    Store store;
    const auto task = store.task("A/1", report_in("1"), {date});
    publish_entry(store.database, "u", task, date, "desk");
    set_withdrawn(store.database, task, true, noon);
    EXPECT_EQ(dropped_uids(store), std::vector<std::string>{"u"});
    set_withdrawn(store.database, task, false, noon);
    put_milestones(store.database, task, {milestone("2027-04-05", "HRC/66")}, store.today);
    EXPECT_EQ(dropped_uids(store), std::vector<std::string>{"u"});
}

TEST(ACalendarEntry, StaysWhenItsTaskIsDeliveredOrItsDayIsOver) {
    const auto date = milestone("2027-04-05"), past = milestone("2027-02-28", "HRC/64");
    Store store;
    const auto task = store.task("A/1", report_in("1"), {date});
    publish_entry(store.database, "u", task, date, "desk");
    publish_entry(store.database, "past", task, past, "desk");
    EXPECT_TRUE(dropped_uids(store).empty());
    set_status(store.database, task, TaskStatus::delivered, noon);
    EXPECT_TRUE(dropped_uids(store).empty());
}

} // namespace
} // namespace mandated::store
