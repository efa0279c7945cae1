#include "daemon/service/deliver.h"
#include "tests/daemon/tracker.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;
using notify::Outcome;

const Instant queued = *parse_instant("2027-04-01T06:00:00Z");

struct Case {
    const char* what;
    Channel channel;
    notify::Delivery delivery;
    std::chrono::seconds age; ///< of the message when the attempt ended
    int attempts, uncertain_before;
    MessageState state;
    std::optional<std::chrono::seconds> wait; ///< until the next attempt
};

void PrintTo(const Case& each, std::ostream* out) {
    *out << each.what;
}

class AnAttempt : public testing::TestWithParam<Case> {};

TEST_P(AnAttempt, DecidesWhatBecomesOfTheMessage) {
    const auto& each = GetParam();
    Message message;
    message.channel = each.channel;
    message.since = queued;
    message.attempts = each.attempts;
    const auto now = queued + each.age;
    const auto after = after_attempt(message, each.delivery, each.uncertain_before, now);
    EXPECT_EQ(after.state, each.state) << each.what;
    ASSERT_EQ(after.next_attempt.has_value(), each.wait.has_value()) << each.what;
    if (each.wait) {
        EXPECT_GE(*after.next_attempt, now + *each.wait) << each.what;
        EXPECT_LE(*after.next_attempt, now + *each.wait + *each.wait / 10) << each.what;
    }
}

constexpr auto email = Channel::email, webhook = Channel::webhook;

INSTANTIATE_TEST_SUITE_P(
    OfEachOutcome, AnAttempt,
    testing::Values(
        Case{"taken", email, {Outcome::sent, ""}, 1s, 1, 0, MessageState::sent, {}},
        Case{"refused for good", email, {Outcome::dead, ""}, 1s, 1, 0, MessageState::dead, {}},
        Case{"perhaps taken: once more, late",
             webhook,
             {Outcome::uncertain, ""},
             1s,
             1,
             0,
             MessageState::uncertain,
             4000s},
        Case{"perhaps taken twice: enough",
             webhook,
             {Outcome::uncertain, ""},
             1s,
             2,
             1,
             MessageState::uncertain,
             std::nullopt},
        Case{"a young mail", email, {Outcome::failed, ""}, 1s, 1, 0, MessageState::failed, 300s},
        Case{"an old mail", email, {Outcome::failed, ""}, 24h, 9, 0, MessageState::failed, 4000s},
        Case{"a mail of five days",
             email,
             {Outcome::failed, ""},
             120h,
             9,
             0,
             MessageState::dead,
             std::nullopt},
        Case{"a mail that a downtime made old",
             email,
             {Outcome::failed, ""},
             240h,
             1,
             0,
             MessageState::failed,
             4000s},
        Case{"a receiver that asks for time",
             email,
             {Outcome::failed, "", 2h},
             1s,
             1,
             0,
             MessageState::failed,
             2h},
        Case{"a webhook's first",
             webhook,
             {Outcome::failed, ""},
             1s,
             1,
             0,
             MessageState::failed,
             5s},
        Case{"a webhook's tenth",
             webhook,
             {Outcome::failed, ""},
             72h,
             10,
             0,
             MessageState::dead,
             std::nullopt}));

TEST(AWebhookWhoseContactIsGone, IsDead) {
    const Tracker tracker;
    Message message;
    message.channel = webhook;
    message.contact = "former unit";
    Carrier carrier;
    const auto attempt = deliver(tracker.context.config, message, {}, queued, carrier, {});
    EXPECT_EQ(attempt.delivery.outcome, Outcome::dead);
    EXPECT_NE(attempt.delivery.detail.find("'former unit'"), std::string::npos);
}

TEST(AMailWhosePasswordCannotBeRead, WaitsForIt) {
    Tracker tracker;
    auto& mail = tracker.context.config.mail;
    mail.transport = MailConfig::Transport::smtp;
    mail.relays = {"smtp://127.0.0.1:9"};
    mail.smtp_password_file = tracker.folder.path() / "missing";
    Carrier carrier;
    const auto attempt =
        deliver(tracker.context.config, {}, {mail.relays, false}, queued, carrier, {});
    EXPECT_EQ(attempt.delivery.outcome, Outcome::failed);
    EXPECT_FALSE(attempt.delivery.reached);
    EXPECT_EQ(attempt.destination, "127.0.0.1:9");
    EXPECT_EQ(attempt.delivery.detail,
              mail.smtp_password_file.string() + ": the password cannot be read");
}

} // namespace
} // namespace mandated::daemon
