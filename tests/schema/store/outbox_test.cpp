#include "schema/store/audit.h"
#include "schema/store/outbox.h"
#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using namespace std::chrono_literals;

Message mail(const std::string& identity, Instant created = noon) {
    Message message;
    message.identity = identity;
    message.kind = MessageKind::folded;
    message.contact = "secretariat";
    message.address = "unit@example.org";
    message.subject = "Due – soon";
    message.body = "Subject: Due\r\n\r\ntext";
    message.shown = "text";
    message.created = created;
    return message;
}

Message hook(const std::string& identity) {
    auto message = mail(identity);
    message.channel = Channel::webhook;
    return message;
}

std::string next_of(Store& store, Channel channel, Instant now = noon) {
    const auto message = next_message(store.database, channel, now);
    return message ? message->identity : "";
}

/// One attempt at the next mail that ends like this.
void attempt(Store& store, MessageState state, std::optional<Instant> next, Instant now = noon) {
    const auto message = next_message(store.database, Channel::email, now).value();
    const auto delivery = begin_delivery(store.database, message, now);
    end_delivery(store.database, delivery, message, state, std::string(name(state)) + " then", next,
                 now);
}

TEST(AMessage, ComesBackAsItWasQueued) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    const auto found = find_message(store.database, id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->identity, "<a@x>");
    EXPECT_EQ(found->kind, MessageKind::folded);
    EXPECT_EQ(found->contact, "secretariat");
    EXPECT_EQ(found->channel, Channel::email);
    EXPECT_EQ(found->address, "unit@example.org");
    EXPECT_EQ(found->subject, "Due – soon");
    EXPECT_EQ(found->body, "Subject: Due\r\n\r\ntext");
    EXPECT_EQ(found->shown, "text");
    EXPECT_EQ(found->state, MessageState::queued);
    EXPECT_EQ(found->attempts, 0);
    EXPECT_EQ(found->created, noon);
    EXPECT_EQ(found->next_attempt, noon) << "due at once";
}

TEST(AMessageQueuedTwice, IsOneMessage) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    attempt(store, MessageState::sent, std::nullopt);
    auto again = mail("<a@x>");
    again.subject = "another";
    EXPECT_EQ(enqueue(store.database, again), id);
    EXPECT_EQ(find_message(store.database, id)->subject, "Due – soon");
    EXPECT_EQ(next_of(store, Channel::email), "") << "a sent message is not queued again";
}

TEST(EachChannel, HandsOutTheMessageDueLongest) {
    Store store;
    enqueue(store.database, mail("<late@x>", noon + 1min));
    enqueue(store.database, mail("<one@x>"));
    enqueue(store.database, mail("<two@x>"));
    enqueue(store.database, hook("msg_1"));
    EXPECT_EQ(next_of(store, Channel::email, noon - 1s), "");
    EXPECT_EQ(next_of(store, Channel::email, noon + 1h), "<one@x>");
    EXPECT_EQ(next_of(store, Channel::webhook), "msg_1");
    EXPECT_EQ(next_attempt_due(store.database, Channel::email), noon);
    EXPECT_EQ(due_messages(store.database, noon), 3);
}

TEST(AMessageUnderWay, IsNotHandedOutAgain) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    static_cast<void>(begin_delivery(store.database, *find_message(store.database, id), noon));
    EXPECT_EQ(next_of(store, Channel::email), "");
    EXPECT_EQ(next_attempt_due(store.database, Channel::email), std::nullopt);
    EXPECT_EQ(due_messages(store.database, noon), 1) << "it counts as waiting";
    const auto under_way = find_message(store.database, id);
    EXPECT_EQ(under_way->state, MessageState::attempting);
    EXPECT_EQ(under_way->attempts, 1);
}

TEST(AFailedMessage, WaitsForItsNextAttempt) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    attempt(store, MessageState::failed, noon + 5min);
    EXPECT_EQ(next_of(store, Channel::email, noon + 299s), "");
    EXPECT_EQ(next_of(store, Channel::email, noon + 5min), "<a@x>");
    EXPECT_EQ(find_message(store.database, id)->reason, "failed then");
    attempt(store, MessageState::sent, std::nullopt, noon + 5min);
    const auto sent = find_message(store.database, id);
    EXPECT_EQ(sent->state, MessageState::sent);
    EXPECT_EQ(sent->attempts, 2);
    EXPECT_EQ(sent->next_attempt, std::nullopt);
    EXPECT_EQ(next_attempt_due(store.database, Channel::email), std::nullopt);
}

TEST(ADeadMessage, IsNotTriedAgain) {
    Store store;
    enqueue(store.database, mail("<a@x>"));
    attempt(store, MessageState::dead, std::nullopt);
    EXPECT_EQ(next_of(store, Channel::email, noon + 1000h), "");
    EXPECT_EQ(count_messages(store.database),
              (std::map<MessageState, int>{{MessageState::dead, 1}}));
}

TEST(UncertainAttempts, AreCountedForTheirMessage) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    EXPECT_EQ(uncertain_attempts(store.database, id), 0);
    attempt(store, MessageState::uncertain, noon + 1h);
    attempt(store, MessageState::failed, noon + 2h, noon + 1h);
    attempt(store, MessageState::uncertain, std::nullopt, noon + 2h);
    EXPECT_EQ(uncertain_attempts(store.database, id), 2);
    EXPECT_EQ(uncertain_attempts(store.database, enqueue(store.database, mail("<b@x>"))), 0);
}

TEST(AnInterruptedAttempt, IsQueuedAgainWithTheSameIdentity) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    enqueue(store.database, hook("msg_1"));
    static_cast<void>(begin_delivery(store.database, *find_message(store.database, id), noon));
    EXPECT_EQ(resume_interrupted(store.database, noon + 1h), 1);
    EXPECT_EQ(resume_interrupted(store.database, noon + 1h), 0);
    const auto again = next_message(store.database, Channel::email, noon + 1h);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->identity, "<a@x>");
    EXPECT_EQ(again->attempts, 1) << "what was begun counts";
    EXPECT_EQ(uncertain_attempts(store.database, id), 0);
}

TEST(Messages, AreListedNewestFirstInPages) {
    Store store;
    for (const auto* identity : {"<a@x>", "<b@x>", "<c@x>"})
        enqueue(store.database, mail(identity));
    const auto page = list_messages(store.database, 1, 1);
    ASSERT_EQ(page.size(), 1);
    EXPECT_EQ(page[0].identity, "<b@x>");
}

TEST(TheNewestInstant, IsOfTheAuditTrailOrAnAttempt) {
    Store store;
    EXPECT_EQ(newest_instant(store.database), std::nullopt);
    record_audit(store.database, noon, "mandated", "test.made", "this");
    EXPECT_EQ(newest_instant(store.database), noon);
    enqueue(store.database, mail("<a@x>"));
    attempt(store, MessageState::sent, std::nullopt, noon + 1h);
    EXPECT_EQ(newest_instant(store.database), noon + 1h);
}

} // namespace
} // namespace mandated::store
