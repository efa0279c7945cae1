#include "daemon/clock/clocks.h"
#include "daemon/clock/wall_timer.h"

#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <thread>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;

const Instant day = *parse_instant("2031-05-06T07:08:09Z");

/// As long as the timer could take on a busy machine.
constexpr auto patience = 20s;

TEST(ShiftedClock, RunsOnFromItsStart) {
    const auto before = SystemClock().now();
    const ShiftedClock clock(day);
    const auto shown = clock.now();
    EXPECT_GE(shown, day);
    EXPECT_LE(shown - day, SystemClock().now() - before);
    // Both change their second at the same moment.
    for (const auto second = SystemClock().now(); SystemClock().now() == second;)
        std::this_thread::yield();
    EXPECT_GE(clock.now(), day + 1s);
}

TEST(WallTimer, FiresAtAnInstantOfTheSystemsClock) {
    boost::asio::io_context io;
    const SystemClock clock;
    WallTimer timer(io, clock);
    const auto instant = clock.now() + 1s;
    int fired = 0;
    timer.at(instant, [&](bool clock_was_set) {
        EXPECT_FALSE(clock_was_set);
        EXPECT_GE(clock.now(), instant);
        ++fired;
    });
    io.run_for(patience);
    EXPECT_EQ(fired, 1);
}

TEST(WallTimer, FiresAtAnInstantOfAShiftedClock) {
    boost::asio::io_context io;
    const ShiftedClock clock(day);
    WallTimer timer(io, clock);
    bool fired = false;
    timer.at(day + 2s, [&](bool) {
        EXPECT_GE(clock.now(), day + 2s);
        fired = true;
    });
    io.run_for(patience);
    EXPECT_TRUE(fired);
}

TEST(WallTimer, FiresAtOnceForThePast) {
    boost::asio::io_context io;
    const ShiftedClock clock(day);
    WallTimer timer(io, clock);
    for (const auto past : {day - 1s, day - 87600h, Instant{}, Instant{} - 24h}) {
        bool fired = false;
        timer.at(past, [&](bool) { fired = true; });
        io.restart();
        io.run_for(patience);
        EXPECT_TRUE(fired) << to_string(past);
    }
}

TEST(WallTimer, FiresForTheLastInstantAskedFor) {
    boost::asio::io_context io;
    const SystemClock clock;
    WallTimer timer(io, clock);
    std::string fired;
    timer.at(clock.now() - 1s, [&](bool) { fired += "first"; });
    timer.at(clock.now() + 1h, [&](bool) { fired += "second"; });
    timer.cancel();
    timer.at(clock.now() - 1s, [&](bool) {
        fired += "third";
        timer.at(clock.now() - 1s, [&](bool) { fired += " again"; });
    });
    io.run_for(patience);
    EXPECT_EQ(fired, "third again");
}

TEST(WallTimer, LeavesNoWorkOnceCancelledOrGone) {
    boost::asio::io_context io;
    const SystemClock clock;
    {
        WallTimer gone(io, clock);
        gone.at(clock.now() + 1h, [](bool) { FAIL(); });
    }
    WallTimer timer(io, clock);
    timer.at(clock.now(), [](bool) { FAIL(); });
    timer.cancel();
    io.run_for(patience);
    EXPECT_TRUE(io.stopped());
}

} // namespace
} // namespace mandated::daemon
