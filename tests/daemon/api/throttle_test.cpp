#include "daemon/api/http/throttle.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;

int admitted(Throttle& throttle, unsigned user, Throttle::Clock::time_point now, int asked) {
    int count = 0;
    for (int i = 0; i < asked; ++i)
        count += throttle.admits(user, now) ? 1 : 0;
    return count;
}

TEST(AUser, MayAskSoOftenASecondAndTwiceThatInABurst) {
    Throttle throttle(10);
    const Throttle::Clock::time_point start{};
    EXPECT_EQ(admitted(throttle, 1, start, 100), 20);
    EXPECT_EQ(admitted(throttle, 1, start + 500ms, 100), 5);
    EXPECT_EQ(admitted(throttle, 1, start + 1h, 100), 20);
}

TEST(OneUser, DoesNotCostAnotherAnything) {
    Throttle throttle(10);
    const Throttle::Clock::time_point start{};
    EXPECT_EQ(admitted(throttle, 1, start, 100), 20);
    EXPECT_EQ(admitted(throttle, 2, start, 100), 20);
    for (unsigned user = 3; user < 3000; ++user)
        EXPECT_TRUE(throttle.admits(user, start + 1h));
    EXPECT_EQ(admitted(throttle, 1, start + 1h, 100), 20);
}

} // namespace
} // namespace mandated::daemon
