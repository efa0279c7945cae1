#include "schema/store/integrity.h"
#include "tests/schema/store/filled.h"
#include "tests/schema/store/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> faults(Database& database) {
    std::vector<std::string> lines;
    for (const auto& each : find_faults(database))
        lines.push_back(each.where + ": " + each.what);
    return lines;
}

struct Sound : Store {
    Sound() {
        task("A/HRC/RES/59/3", report_in("1"), {milestone("2027-06-14")});
        exec("INSERT INTO versions VALUES (1, 1, 1, 1, '', 'adopted', 'en', '')");
        exec("INSERT INTO messages (id, identity, kind, contact, channel, address, subject, state, "
             "created_at, since, next_attempt_at) VALUES (1, 'a', 'reminder', 'desk', 'email', "
             "'desk@example.org', '', 'queued', '2026-11-23T12:00:00Z', '2026-11-23T12:00:00Z', "
             "'2026-11-23T12:00:00Z')");
        exec("INSERT INTO message_texts VALUES (1, 'body', 'text')");
    }
    void exec(const char* sql) { database.raw().exec(sql); }
};

TEST(ASoundDatabase, HasNoFindings) {
    Sound store;
    EXPECT_THAT(faults(store.database), IsEmpty());
}

TEST(WhatShouldNotBe, IsFoundWithItsRow) {
    Sound store;
    store.exec("PRAGMA foreign_keys = OFF");
    store.exec("UPDATE milestones SET day = '2027-02-30'");
    store.exec("UPDATE tasks SET due = '[\"HRC/65', updated_at = '2026-11-23 12:00'");
    store.exec("UPDATE messages SET finished_at = '2026-11-23T12:00:00Z'");
    store.exec("DELETE FROM message_texts");
    store.exec("UPDATE tasks SET resolution_id = 7");
    store.exec("INSERT INTO units VALUES ('desk', '', '', 'Ada', '', '', '')");
    store.exec("INSERT INTO erasure VALUES (1)");
    EXPECT_THAT(faults(store.database),
                ElementsAre("tasks 1: refers to a row of resolutions that is not there",
                            "milestones 1 HRC/65 deadline 2027-02-30: day is no date: 2027-02-30",
                            "tasks 1: updated_at is no instant: 2026-11-23 12:00",
                            "tasks 1: due is no JSON: [\"HRC/65",
                            "messages 1: has no text in message_texts",
                            "messages 1: is finished and yet to be tried",
                            "units desk: names somebody who is not among the people",
                            "erasure 1: was left open: the audit trail could be changed"));
}

TEST(Findings, AreNoMoreThanAskedFor) {
    Sound store;
    for (int i = 0; i < 5; ++i)
        store.task("A/HRC/RES/59/3", report_in("2", i));
    store.exec("UPDATE tasks SET due = 'x'");
    EXPECT_EQ(find_faults(store.database, 3).size(), 3U);
}

TEST(AnEarlierSchema, IsCheckedAsFarAsItGoes) {
    auto database = Database::create(":memory:", 1).value();
    EXPECT_THAT(faults(database), IsEmpty());
}

} // namespace
} // namespace mandated::store
