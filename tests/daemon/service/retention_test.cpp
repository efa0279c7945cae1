#include "daemon/service/outbox.h"
#include "daemon/service/retention.h"
#include "schema/store/audit.h"
#include "schema/store/messages.h"
#include "schema/store/outbox.h"
#include "schema/store/reviews.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <SQLiteCpp/Database.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

struct Kept : Tracker {
    /// A message made now, and dropped at once where it is to be finished.
    std::int64_t message(const std::string& identity, bool finished) {
        Message made;
        made.identity = identity;
        made.contact = "desk";
        made.address = "desk@example.org";
        made.subject = "subject";
        made.body = "body";
        made.shown = "text";
        made.created = clock.time;
        const auto id = store::enqueue(database, made);
        if (finished)
            store::drop_message(database, id, "gone", clock.time);
        return id;
    }
    Message now(std::int64_t id) { return store::find_message(database, id).value(); }
    void clear() {
        while (clearing.go_on(context)) {
        }
    }
    Clearing clearing;
};

TEST(TheTextOfAMessage, GoesSoManyMonthsAfterItWasFinished) {
    Kept kept;
    kept.at("2024-12-01T08:00:00Z");
    const auto old = kept.message("old", true), waiting = kept.message("waiting", false);
    kept.at("2024-12-02T08:00:00Z");
    const auto younger = kept.message("younger", true);
    kept.at("2026-12-02T08:00:00Z");
    kept.clear();
    EXPECT_EQ(kept.now(old).body, "");
    EXPECT_EQ(kept.now(old).address, "");
    EXPECT_EQ(kept.now(old).subject, "");
    EXPECT_EQ(kept.now(old).shown, "(removed on 2026-12-02)");
    EXPECT_EQ(kept.now(old).identity, "old") << "so that it is not sent twice";
    EXPECT_EQ(kept.now(old).state, MessageState::dropped);
    EXPECT_EQ(kept.now(waiting).body, "body");
    EXPECT_EQ(kept.now(younger).body, "body");
    EXPECT_THAT(store::audit_of(kept.database, "database", 10).at(0).detail,
                HasSubstr("of 1 messages, who did it in 0 rows"));
    kept.clear();
    EXPECT_EQ(store::audit_of(kept.database, "database", 10).size(), 1U);
    EXPECT_THAT(retry_messages(kept.context, {old}, "uid 1").error(),
                HasSubstr("the text of message 1 was removed"));
}

TEST(WhoDidWhat, IsForgottenAfterSoManyMonths) {
    Kept kept;
    kept.at("2021-12-01T08:00:00Z");
    const auto task = kept.task_with({});
    store::add_review(kept.database, task, {"status", "\"planned\"", "", "uid 7", kept.clock.time});
    store::record_audit(kept.database, kept.clock.time, "uid 7", "task.updated", "t");
    store::record_audit(kept.database, kept.clock.time, "mandated", "task.created", "t");
    kept.at("2021-12-03T08:00:00Z");
    store::record_audit(kept.database, kept.clock.time, "uid 8", "task.updated", "t");
    kept.at("2026-12-02T08:00:00Z");
    kept.clear();
    const auto trail = store::audit_of(kept.database, "t", 10);
    ASSERT_EQ(trail.size(), 3U);
    EXPECT_EQ(trail[0].actor, "uid 8");
    EXPECT_EQ(trail[1].actor, "mandated");
    EXPECT_EQ(trail[2].actor, "somebody");
    EXPECT_EQ(trail[2].action, "task.updated");
    EXPECT_EQ(kept.database.raw().execAndGet("SELECT by FROM reviews").getString(), "somebody");
}

TEST(ManyMessages, AreClearedInParts) {
    Kept kept;
    kept.at("2020-01-01T08:00:00Z");
    {
        store::WriteTransaction transaction(kept.database);
        for (int i = 0; i < 1200; ++i)
            kept.message(std::to_string(i), true);
        transaction.commit();
    }
    kept.at("2026-12-02T08:00:00Z");
    int parts = 1;
    while (kept.clearing.go_on(kept.context))
        ++parts;
    EXPECT_EQ(parts, 3);
    EXPECT_THAT(store::audit_of(kept.database, "database", 10).at(0).detail,
                HasSubstr("of 1200 messages"));
}

TEST(ZeroMonths, KeepForEver) {
    Kept kept;
    kept.context.config.retention = {0, 0};
    kept.at("1999-01-01T08:00:00Z");
    const auto old = kept.message("old", true);
    store::record_audit(kept.database, kept.clock.time, "uid 7", "task.updated", "t");
    kept.at("2026-12-02T08:00:00Z");
    kept.clear();
    EXPECT_EQ(kept.now(old).body, "body");
    EXPECT_EQ(store::audit_of(kept.database, "t", 1).at(0).actor, "uid 7");
}

TEST(TheAuditTrail, IsAppendOnlyButForNames) {
    Kept kept;
    store::record_audit(kept.database, kept.clock.time, "uid 7", "task.updated", "t");
    auto& raw = kept.database.raw();
    EXPECT_ANY_THROW(raw.exec("UPDATE audit SET actor = 'x'"));
    EXPECT_ANY_THROW(raw.exec("DELETE FROM audit"));
    raw.exec("INSERT INTO erasure VALUES (1)");
    raw.exec("UPDATE audit SET actor = 'x'");
    EXPECT_ANY_THROW(raw.exec("UPDATE audit SET at = 'x'"));
    EXPECT_ANY_THROW(raw.exec("UPDATE audit SET action = 'x'"));
    EXPECT_ANY_THROW(raw.exec("DELETE FROM audit"));
}

} // namespace
} // namespace mandated::daemon
