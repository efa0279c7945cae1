#include "notify/outbox/retry.h"

#include <gtest/gtest.h>

#include <set>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

const Instant created = *parse_instant("2027-03-28T00:30:00Z");

Tries tries(int attempts, const std::string& identity = "<a@example.org>") {
    return {identity, created, attempts};
}
/// How long a message waits after so many attempts, the last of which failed at that age.
std::optional<seconds> wait_of(Channel channel, seconds age, int attempts,
                               std::optional<seconds> asked = {}) {
    const auto now = created + age;
    const auto next = next_attempt(channel, tries(attempts), now, asked);
    return next ? std::optional{*next - now} : std::nullopt;
}

/// The wait, and up to a tenth of it more.
void expect_about(std::optional<seconds> wait, seconds expected) {
    ASSERT_TRUE(wait);
    EXPECT_GE(*wait, expected);
    EXPECT_LE(*wait, expected + expected / 10);
}

TEST(MailRetries, WaitAsLongAsTheMessageIsOldWithinBounds) {
    struct Case {
        seconds age, wait;
    };
    for (const auto& [age, wait] : {Case{0s, 300s}, Case{299s, 300s}, Case{1000s, 1000s},
                                    Case{4000s, 4000s}, Case{24h, 4000s}, Case{120h - 1s, 4000s}}) {
        SCOPED_TRACE(age.count());
        expect_about(wait_of(Channel::email, age, 7), wait);
    }
}

TEST(MailRetries, EndAfterFiveDays) {
    EXPECT_FALSE(wait_of(Channel::email, 120h, 3));
}

TEST(MailRetries, DoNotEndForADowntimeAlone) {
    EXPECT_TRUE(wait_of(Channel::email, 240h, 1));
    EXPECT_TRUE(wait_of(Channel::email, 240h, 2));
    EXPECT_FALSE(wait_of(Channel::email, 240h, 3));
}

TEST(MailRetries, AreNotConfusedByAClockSetBack) {
    expect_about(wait_of(Channel::email, -1h, 1), 300s);
}

TEST(WebhookRetries, AreTenTriesOverThreeDays) {
    auto now = created;
    int attempts = 1;
    while (const auto next = next_attempt(Channel::webhook, tries(attempts), now, {})) {
        EXPECT_GT(*next, now);
        now = *next;
        ++attempts;
    }
    EXPECT_EQ(attempts, 10);
    EXPECT_GT(now - created, 72h);
    EXPECT_LT(now - created, 96h);
}

TEST(WebhookRetries, ObeyRetryAfterWhereItIsLongerAndSane) {
    expect_about(wait_of(Channel::webhook, 0s, 1, 120s), 120s);
    expect_about(wait_of(Channel::webhook, 0s, 4, 120s), 2h);
    expect_about(wait_of(Channel::webhook, 0s, 1, 24h * 365), 24h);
    expect_about(wait_of(Channel::webhook, 0s, 1, -5s), 5s);
}

TEST(Retries, OfMessagesThatFailedTogetherAreSpreadAndTheSameAtEveryStart) {
    std::set<Instant> instants;
    for (int i = 0; i < 100; ++i) {
        const auto identity = "<" + std::to_string(i) + "@example.org>";
        const auto next = next_attempt(Channel::email, tries(3, identity), created + 24h, {});
        EXPECT_EQ(next, next_attempt(Channel::email, tries(3, identity), created + 24h, {}));
        instants.insert(*next);
    }
    EXPECT_GT(instants.size(), 70U);
    EXPECT_GT(*instants.rbegin() - *instants.begin(), 300s);
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
