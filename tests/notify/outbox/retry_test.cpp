#include "notify/outbox/retry.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

const Instant created = *parse_instant("2027-03-28T00:30:00Z");

TEST(MailRetries, WaitAsLongAsTheMessageIsOldWithinBounds) {
    struct Case {
        seconds age, wait;
    };
    for (const auto& [age, wait] : {Case{0s, 300s}, Case{299s, 300s}, Case{1000s, 1000s},
                                    Case{4000s, 4000s}, Case{24h, 4000s}, Case{120h - 1s, 4000s}}) {
        const auto now = created + age;
        EXPECT_EQ(next_attempt(Channel::email, created, now, 7, {}), now + wait) << age.count();
    }
}

TEST(MailRetries, EndAfterFiveDays) {
    EXPECT_FALSE(next_attempt(Channel::email, created, created + 120h, 3, {}));
}

TEST(MailRetries, DoNotEndForADowntimeAlone) {
    EXPECT_TRUE(next_attempt(Channel::email, created, created + 240h, 1, {}));
    EXPECT_TRUE(next_attempt(Channel::email, created, created + 240h, 2, {}));
    EXPECT_FALSE(next_attempt(Channel::email, created, created + 240h, 3, {}));
}

TEST(MailRetries, AreNotConfusedByAClockSetBack) {
    const auto now = created - 1h;
    EXPECT_EQ(next_attempt(Channel::email, created, now, 1, {}), now + 300s);
}

TEST(WebhookRetries, AreTenTriesOverThreeDays) {
    auto now = created;
    int attempts = 1;
    while (const auto next = next_attempt(Channel::webhook, created, now, attempts, {})) {
        EXPECT_GT(*next, now);
        now = *next;
        ++attempts;
    }
    EXPECT_EQ(attempts, 10);
    EXPECT_GT(now - created, 72h);
    EXPECT_LT(now - created, 96h);
}

TEST(WebhookRetries, ObeyRetryAfterWhereItIsLongerAndSane) {
    const auto wait = [](int attempts, seconds asked) {
        return *next_attempt(Channel::webhook, created, created, attempts, asked) - created;
    };
    EXPECT_EQ(wait(1, 120s), 120s);
    EXPECT_EQ(wait(4, 120s), seconds(2h));
    EXPECT_EQ(wait(1, 24h * 365), seconds(24h));
    EXPECT_EQ(wait(1, -5s), 5s);
}

TEST(UncertainMessages, GetOneLateRetry) {
    EXPECT_EQ(late_retry(created, 0), created + 4000s);
    EXPECT_FALSE(late_retry(created, 1));
}

TEST(Identities, FollowFromTheKeyAlone) {
    const auto id = message_id("7/HRC-65/submission/2027-04-05/7/secretariat/email", "example.org");
    EXPECT_EQ(id, message_id("7/HRC-65/submission/2027-04-05/7/secretariat/email", "example.org"));
    EXPECT_NE(id, message_id("7/HRC-65/submission/2027-04-05/1/secretariat/email", "example.org"));
    // SHA-256 of "abc" begins ba7816bf.
    EXPECT_EQ(message_id("abc", "example.org"), "<ba7816bf8f01cfea414140de5dae2223@example.org>");
    EXPECT_EQ(webhook_id("abc"), "msg_ba7816bf8f01cfea414140de5dae2223");
}

} // namespace
} // namespace mandated::notify
