#include "notify/outbox/destinations.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;
using State = Breaker::State;

const Instant noon = *parse_instant("2027-04-01T12:00:00Z");

Breaker opened() {
    Breaker breaker;
    for (int i = 0; i < 5; ++i)
        breaker.failed(noon);
    return breaker;
}

TEST(ABreaker, OpensAfterFiveFaultsInARow) {
    Breaker breaker;
    for (int i = 0; i < 4; ++i)
        breaker.failed(noon);
    EXPECT_EQ(breaker.closed_until(noon), std::nullopt);
    breaker.failed(noon);
    EXPECT_EQ(breaker.state(), State::open);
    EXPECT_EQ(breaker.closed_until(noon), noon + 1min);
}

TEST(ABreaker, ForgetsFaultsThatASuccessFollows) {
    Breaker breaker;
    for (int i = 0; i < 9; ++i) {
        breaker.failed(noon);
        if (i % 4 == 3)
            breaker.succeeded();
    }
    EXPECT_EQ(breaker.state(), State::closed);
    EXPECT_EQ(breaker.faults(), 1);
}

TEST(ABreaker, LetsOneTryWhenItsPauseIsOver) {
    auto breaker = opened();
    EXPECT_EQ(breaker.closed_until(noon + 1min), std::nullopt);
    breaker.started(noon + 1min);
    EXPECT_EQ(breaker.state(), State::half_open);
    EXPECT_TRUE(breaker.closed_until(noon + 1min));
    EXPECT_TRUE(breaker.closed_until(noon + 1h)) << "whose outcome is waited for";
    breaker.succeeded();
    EXPECT_EQ(breaker.state(), State::closed);
    EXPECT_EQ(breaker.closed_until(noon + 1min), std::nullopt);
}

TEST(ABreaker, DoublesItsPauseUpToHalfAnHour) {
    auto breaker = opened();
    auto now = noon;
    for (const auto pause : {1min, 2min, 4min, 8min, 16min, 30min, 30min}) {
        EXPECT_EQ(breaker.closed_until(now), now + pause);
        now += pause;
        breaker.started(now);
        breaker.failed(now);
    }
}

TEST(ABreaker, LearnsNothingFromThoseUnderWayWhenItOpened) {
    auto breaker = opened();
    for (int i = 0; i < 50; ++i)
        breaker.failed(noon);
    EXPECT_EQ(breaker.closed_until(noon), noon + 1min);
}

TEST(ABreaker, PausesAsAReceiverWishes) {
    Breaker breaker;
    breaker.pause(noon + 10min);
    EXPECT_EQ(breaker.closed_until(noon), noon + 10min);
    EXPECT_EQ(breaker.closed_until(noon + 10min), std::nullopt);
}

TEST(ABreaker, IsNotHeldOpenByAClockSetBack) {
    EXPECT_EQ(opened().closed_until(noon - 48h), std::nullopt);
}

TEST(ARate, IsKeptWithinAnyMinute) {
    RateLimit rate;
    rate.started(noon, 2);
    EXPECT_EQ(rate.closed_until(noon + 30s, 2), std::nullopt);
    rate.started(noon + 30s, 2);
    EXPECT_EQ(rate.closed_until(noon + 30s, 2), noon + 60s);
    EXPECT_EQ(rate.closed_until(noon + 60s, 2), std::nullopt);
    rate.started(noon + 60s, 2);
    EXPECT_EQ(rate.closed_until(noon + 60s, 2), noon + 90s);
}

TEST(ARate, OfZeroIsNone) {
    RateLimit rate;
    for (int i = 0; i < 1000; ++i)
        rate.started(noon, 0);
    EXPECT_EQ(rate.closed_until(noon, 0), std::nullopt);
}

TEST(ARate, CanBeLoweredAndSurvivesAClockSetBack) {
    RateLimit rate;
    for (int i = 0; i < 5; ++i)
        rate.started(noon + std::chrono::seconds(i), 5);
    EXPECT_EQ(rate.closed_until(noon + 5s, 2), noon + 63s);
    EXPECT_EQ(rate.closed_until(noon - 1h, 5), std::nullopt);
}

TEST(ADestination, IsClosedByItsBreakerOrItsRate) {
    Destination destination;
    destination.rate.started(noon, 1);
    EXPECT_EQ(destination.closed_until(noon, 1), noon + 1min);
    EXPECT_EQ(destination.closed_until(noon, 0), std::nullopt);
    for (int i = 0; i < 5; ++i)
        destination.failed(noon, "no answer");
    EXPECT_EQ(destination.last_fault, "no answer");
    EXPECT_EQ(destination.closed_until(noon, 0), noon + 1min);
    destination.succeeded();
    EXPECT_EQ(destination.last_fault, "");
}

} // namespace
} // namespace mandated::notify
