#include "daemon/service/courier.h"
#include "schema/store/outbox.h"
#include "tests/daemon/tracker.h"

#include <boost/asio/io_context.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

/// A courier at work: the test runs the loop until nothing is under way.
struct Round {
    Tracker tracker;
    boost::asio::io_context io;
    int settled = 0;

    std::int64_t queue(const std::string& identity, Channel channel = Channel::email) {
        Message message;
        message.identity = identity;
        message.contact = "secretariat";
        message.channel = channel;
        message.address = "secretariat@example.org";
        message.body = "Subject: " + identity + "\r\n\r\nBody\r\n";
        message.created = tracker.clock.time;
        return store::enqueue(tracker.database, message);
    }
    Message message(std::int64_t id) { return store::find_message(tracker.database, id).value(); }
    std::size_t delivered() {
        const auto folder = tracker.context.config.mail.maildir / "new";
        if (!std::filesystem::exists(folder))
            return 0;
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(folder), {}));
    }
    std::function<void()> count() {
        return [this] { ++settled; };
    }
};

TEST(ACourier, DeliversAllThatIsDueAndRecordsIt) {
    Round round;
    round.tracker.context.config.mail.connections = 1;
    const auto first = round.queue("<one@example.org>"), second = round.queue("<two@example.org>");
    Courier courier(round.io, round.tracker.context, round.count());
    EXPECT_EQ(courier.next(), round.tracker.clock.time);
    courier.pump();
    EXPECT_EQ(round.message(first).state, MessageState::attempting)
        << "the attempt is recorded before its outcome is known";
    EXPECT_EQ(round.message(second).state, MessageState::queued) << "one a connection";
    round.io.run();
    for (const auto id : {first, second}) {
        EXPECT_EQ(round.message(id).state, MessageState::sent);
        EXPECT_EQ(round.message(id).attempts, 1);
    }
    EXPECT_EQ(round.delivered(), 2);
    EXPECT_EQ(round.settled, 2);
    EXPECT_EQ(courier.next(), std::nullopt);
}

TEST(AnIdleCourier, StartsNothing) {
    Round round;
    Courier courier(round.io, round.tracker.context, round.count());
    courier.pump();
    round.io.run();
    EXPECT_EQ(round.settled, 0);
    EXPECT_EQ(courier.next(), std::nullopt);
}

TEST(AFailedDelivery, WaitsForItsTime) {
    Round round;
    round.tracker.context.config.mail.maildir = round.tracker.folder.write("file", "in the way");
    const auto id = round.queue("<one@example.org>");
    Courier courier(round.io, round.tracker.context, round.count());
    courier.pump();
    round.io.run();
    EXPECT_EQ(round.message(id).state, MessageState::failed);
    EXPECT_THAT(round.message(id).reason, HasSubstr("file"));
    const auto next = courier.next();
    ASSERT_TRUE(next);
    EXPECT_GE(*next, round.tracker.clock.time + 5min);
    EXPECT_LE(*next, round.tracker.clock.time + 5min + 30s);

    round.tracker.context.config.mail.maildir = round.tracker.folder.path() / "mail";
    courier.pump();
    EXPECT_EQ(round.message(id).state, MessageState::failed) << "not before its time";
    round.tracker.clock.time = *next;
    round.io.restart();
    courier.pump();
    round.io.run();
    EXPECT_EQ(round.message(id).state, MessageState::sent);
    EXPECT_EQ(round.delivered(), 1);
}

TEST(AChannelsFault, HoldsUpNoOther) {
    Round round;
    const auto hook = round.queue("msg_1", Channel::webhook);
    const auto mail = round.queue("<one@example.org>");
    Courier courier(round.io, round.tracker.context, round.count());
    courier.pump();
    round.io.run();
    EXPECT_EQ(round.message(hook).state, MessageState::dead);
    EXPECT_THAT(round.message(hook).reason, HasSubstr("no webhook in the configuration"));
    EXPECT_EQ(round.message(mail).state, MessageState::sent);
}

TEST(AnAttemptThatAProcessLeft, IsMadeAgainAndAddsNoSecondCopy) {
    Round round;
    const auto id = round.queue("<one@example.org>");
    {
        Courier courier(round.io, round.tracker.context, round.count());
        courier.pump();
        round.io.run();
    }
    // As if the outcome had not been recorded.
    static_cast<void>(store::DeliveryWriter(round.tracker.database)
                          .begin(round.message(id), round.tracker.clock.time));
    round.io.restart();
    Courier courier(round.io, round.tracker.context, round.count());
    EXPECT_EQ(courier.next(), round.tracker.clock.time);
    courier.pump();
    round.io.run();
    EXPECT_EQ(round.message(id).state, MessageState::sent);
    EXPECT_EQ(round.message(id).attempts, 3);
    EXPECT_EQ(round.delivered(), 1);
}

TEST(ACourierStoppedWhileIdle, IsStoppedAtOnceAndStartsNothingMore) {
    Round round;
    const auto id = round.queue("<one@example.org>");
    Courier courier(round.io, round.tracker.context, round.count());
    int stopped = 0;
    courier.stop([&] { ++stopped; });
    EXPECT_EQ(stopped, 1);
    courier.pump();
    round.io.run();
    EXPECT_EQ(round.message(id).state, MessageState::queued);
    EXPECT_EQ(stopped, 1);
}

TEST(ACourierStoppedAtWork, RecordsTheOutcomeFirst) {
    Round round;
    round.tracker.context.config.mail.connections = 1;
    const auto first = round.queue("<one@example.org>"), second = round.queue("<two@example.org>");
    Courier courier(round.io, round.tracker.context, round.count());
    courier.pump();
    bool stopped = false;
    courier.stop([&] {
        stopped = true;
        EXPECT_NE(round.message(first).state, MessageState::attempting);
    });
    EXPECT_FALSE(stopped);
    round.io.run();
    EXPECT_TRUE(stopped);
    EXPECT_EQ(round.message(second).state, MessageState::queued);
}

} // namespace
} // namespace mandated::daemon
