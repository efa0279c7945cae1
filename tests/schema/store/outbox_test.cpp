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

/// The message of a channel due longest, a new one or else a deferred one.
std::optional<Message> next_message(Store& store, Channel channel, Instant now = noon) {
    for (const auto turn : {Turn::fresh, Turn::deferred})
        if (auto due = messages_due(store.database, channel, turn, now, 1); !due.empty())
            return due.front();
    return std::nullopt;
}

std::string next_of(Store& store, Channel channel, Instant now = noon) {
    const auto message = next_message(store, channel, now);
    return message ? message->identity : "";
}

std::int64_t begin_delivery(Store& store, const Message& message) {
    return DeliveryWriter(store.database).begin(message, noon);
}

/// One attempt at the next mail that ends like this.
void attempt(Store& store, MessageState state, std::optional<Instant> next, Instant now = noon) {
    const auto message = next_message(store, Channel::email, now).value();
    DeliveryWriter writer(store.database);
    writer.end(writer.begin(message, now), message, state, std::string(name(state)) + " then", next,
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
    static_cast<void>(begin_delivery(store, *find_message(store.database, id)));
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
    EXPECT_EQ(uncertain_attempts(store.database, *find_message(store.database, id)), 0);
    attempt(store, MessageState::uncertain, noon + 1h);
    attempt(store, MessageState::failed, noon + 2h, noon + 1h);
    attempt(store, MessageState::uncertain, std::nullopt, noon + 2h);
    EXPECT_EQ(uncertain_attempts(store.database, *find_message(store.database, id)), 2);
    const auto other = enqueue(store.database, mail("<b@x>"));
    EXPECT_EQ(uncertain_attempts(store.database, *find_message(store.database, other)), 0);
    requeue_message(store.database, id, "asked for", noon + 3h);
    EXPECT_EQ(uncertain_attempts(store.database, *find_message(store.database, id)), 0)
        << "a retry begins anew";
}

TEST(AnInterruptedAttempt, IsQueuedAgainWithTheSameIdentity) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    enqueue(store.database, hook("msg_1"));
    static_cast<void>(begin_delivery(store, *find_message(store.database, id)));
    EXPECT_EQ(resume_interrupted(store.database, noon + 1h), 1);
    EXPECT_EQ(resume_interrupted(store.database, noon + 1h), 0);
    const auto again = next_message(store, Channel::email, noon + 1h);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->identity, "<a@x>");
    EXPECT_EQ(again->attempts, 1) << "what was begun counts";
    EXPECT_EQ(uncertain_attempts(store.database, *find_message(store.database, id)), 0);
}

TEST(NewAndDeferredMessages, AreAskedForApart) {
    Store store;
    enqueue(store.database, mail("<tried@x>"));
    attempt(store, MessageState::failed, noon);
    enqueue(store.database, mail("<new@x>"));
    const auto of = [&](Turn turn, const std::vector<std::string>& withheld = {}) {
        std::vector<std::string> identities;
        for (const auto& message :
             messages_due(store.database, Channel::email, turn, noon, 9, withheld))
            identities.push_back(message.identity);
        return identities;
    };
    EXPECT_EQ(of(Turn::fresh), std::vector<std::string>{"<new@x>"});
    EXPECT_EQ(of(Turn::deferred), std::vector<std::string>{"<tried@x>"});
    EXPECT_TRUE(of(Turn::fresh, {"somebody", "secretariat"}).empty());
    EXPECT_EQ(next_attempt_due(store.database, Channel::email, {"secretariat"}), std::nullopt);
}

TEST(ARetriedMessage, IsNewAgainWithItsIdentityAndHistory) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    attempt(store, MessageState::dead, std::nullopt);
    requeue_message(store.database, id, "asked for", noon + 240h);
    const auto again = find_message(store.database, id).value();
    EXPECT_EQ(again.state, MessageState::queued);
    EXPECT_EQ(again.reason, "asked for");
    EXPECT_EQ(again.identity, "<a@x>");
    EXPECT_EQ(again.attempts, 0);
    EXPECT_EQ(again.created, noon);
    EXPECT_EQ(again.since, noon + 240h);
    EXPECT_EQ(again.next_attempt, noon + 240h);
    const auto history = deliveries_of(store.database, id);
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history[0].outcome, "dead");
    EXPECT_EQ(history[0].detail, "dead then");
    EXPECT_EQ(history[0].finished, noon);
}

TEST(ADroppedMessage, IsNotTriedAgain) {
    Store store;
    const auto id = enqueue(store.database, mail("<a@x>"));
    drop_message(store.database, id, "no use", noon);
    EXPECT_EQ(next_of(store, Channel::email, noon + 1000h), "");
    EXPECT_EQ(find_message(store.database, id)->reason, "no use");
}

TEST(Messages, AreListedByStateChannelAndContact) {
    Store store;
    enqueue(store.database, mail("<sent@x>"));
    attempt(store, MessageState::sent, std::nullopt);
    enqueue(store.database, mail("<new@x>"));
    auto other = hook("msg_1");
    other.contact = "desk";
    enqueue(store.database, other);
    const auto listed = [&](const MessageFilter& filter) {
        const auto found = list_messages(store.database, 9, 0, filter);
        EXPECT_EQ(count_messages(store.database, filter), static_cast<int>(found.size()));
        std::vector<std::string> identities;
        for (const auto& message : found)
            identities.push_back(message.identity);
        return identities;
    };
    using Identities = std::vector<std::string>;
    EXPECT_EQ(listed({MessageState::sent, {}, "", false}), Identities{"<sent@x>"});
    EXPECT_EQ(listed({{}, Channel::webhook, "", false}), Identities{"msg_1"});
    EXPECT_EQ(listed({{}, {}, "secretariat", false}), (Identities{"<new@x>", "<sent@x>"}));
    EXPECT_EQ(listed({{}, {}, "", true}), (Identities{"msg_1", "<new@x>"}));
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
