#include "daemon/service/courier.h"
#include "schema/store/outbox.h"
#include "schema/store/query.h"
#include "tests/daemon/tracker.h"
#include "tests/notify/support/server.h"

#include <boost/asio/io_context.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;
using notify::Server;
using testing::HasSubstr;

/// A courier among real servers, whose time a test moves by hand.
class World {
  public:
    World() { mail().transport = MailConfig::Transport::smtp; }

    MailConfig& mail() { return tracker.context.config.mail; }
    Instant& now() { return tracker.clock.time; }

    void relays(std::initializer_list<const Server*> servers) {
        mail().tls = notify::SmtpTls::none;
        mail().relays.clear();
        for (const auto* server : servers)
            mail().relays.push_back("smtp://127.0.0.1:" + server->port());
    }
    /// A contact with a webhook that is answered as the path says.
    void webhook(const std::string& name, const Server& server, const std::string& path,
                 const std::string& host = "localhost") {
        auto& config = tracker.context.config;
        config.webhook.allow_private = true;
        config.webhook.ca_file = server.file("ca.pem");
        config.webhook.allowed_hosts = {"localhost", "127.0.0.1"};
        Contact contact;
        contact.name = name;
        contact.webhook = "https://" + host + ":" + server.port() + path;
        config.contacts.push_back(contact);
    }
    std::int64_t queue(const std::string& identity, const std::string& hook_of = "") {
        Message message;
        message.identity = identity;
        message.contact = hook_of.empty() ? "secretariat" : hook_of;
        message.channel = hook_of.empty() ? Channel::email : Channel::webhook;
        message.address = "secretariat@example.org";
        message.body = "Subject: " + identity + "\r\n\r\nBody\r\n";
        message.created = now();
        return store::enqueue(tracker.database, message);
    }
    Message message(std::int64_t id) { return store::find_message(tracker.database, id).value(); }
    int count(MessageState state) { return store::count_messages(tracker.database)[state]; }

    /// All that can leave at this instant has left and is recorded.
    void run() {
        io.restart();
        courier.pump();
        io.run();
    }
    /// The same at every instant at which something may leave, until nothing waits or time is up;
    /// how often that was.
    int run_until(Instant end) {
        int turns = 0;
        for (run(); true; ++turns) {
            const auto next = courier.next();
            if (!next || *next > end)
                return turns;
            now() = std::max(now() + 1s, *next);
            run();
        }
    }

    Tracker tracker;
    boost::asio::io_context io;
    Courier courier{io, tracker.context, [] {}};
};

std::size_t received(const Server& server) {
    std::size_t count = 0;
    while (std::filesystem::exists(server.file("message-" + std::to_string(count + 1))))
        ++count;
    return count;
}

std::string gone() {
    return Server("smtp_server.py", "none").port();
}

TEST(AMailServerDownForThreeDays, CostsNoMessageAndFewAttempts) {
    World world;
    world.mail().tls = notify::SmtpTls::none;
    world.mail().relays = {"smtp://127.0.0.1:" + gone()};
    const auto start = world.now();
    for (int day = 0; day < 3; ++day) {
        for (int i = 0; i < 10; ++i)
            world.queue("<" + std::to_string(day * 10 + i) + "@example.org>");
        world.run_until(start + 24h * (day + 1));
        world.now() = start + 24h * (day + 1);
    }
    EXPECT_EQ(world.count(MessageState::sent), 0);
    EXPECT_EQ(world.count(MessageState::dead), 0);
    const auto& relay = world.tracker.context.destinations.begin()->second;
    EXPECT_EQ(relay.breaker.state(), notify::Breaker::State::open);
    EXPECT_LT(relay.breaker.faults(), 200) << "one message in half an hour";

    const Server back("smtp_server.py", "none");
    world.relays({&back});
    world.run_until(world.now() + 2h);
    EXPECT_EQ(world.count(MessageState::sent), 30);
    EXPECT_EQ(received(back), 30);
}

TEST(AGreylistingServer, TakesTheSecondAttempt) {
    const Server server("smtp_server.py", "greylist");
    World world;
    world.relays({&server});
    const auto id = world.queue("<a@example.org>");
    world.run();
    EXPECT_EQ(world.message(id).state, MessageState::failed);
    EXPECT_THAT(world.message(id).reason, HasSubstr("451 4.7.1 greylisted"));
    world.run_until(world.now() + 1h);
    EXPECT_EQ(world.message(id).state, MessageState::sent);
    EXPECT_EQ(received(server), 1);
}

TEST(AServerThatHangsUpAfterTheDot, GetsOneLateRepeatAndNoMore) {
    const Server server("smtp_server.py", "hangup-dot");
    World world;
    world.relays({&server});
    const auto id = world.queue("<a@example.org>");
    const auto start = world.now();
    world.run();
    EXPECT_EQ(world.message(id).state, MessageState::uncertain);
    EXPECT_EQ(world.message(id).next_attempt, start + 4000s);
    world.run_until(start + 240h);
    EXPECT_EQ(world.message(id).state, MessageState::uncertain);
    EXPECT_EQ(world.message(id).next_attempt, std::nullopt);
    EXPECT_EQ(received(server), 2);
}

TEST(AServerThatRefuses, KillsTheMessageAndNoOther) {
    const Server refusing("smtp_server.py", "rcpt550");
    World world;
    world.relays({&refusing});
    const auto id = world.queue("<a@example.org>");
    world.run();
    EXPECT_EQ(world.message(id).state, MessageState::dead);
    EXPECT_THAT(world.message(id).reason, HasSubstr("550 5.1.1 no such user"));
    EXPECT_EQ(world.tracker.context.destinations.begin()->second.breaker.faults(), 0);
}

TEST(SeveralMailServers, AreTriedInOrderWithinOneAttempt) {
    const Server second("smtp_server.py", "none");
    World world;
    world.relays({&second});
    world.mail().relays.insert(world.mail().relays.begin(), "smtp://127.0.0.1:" + gone());
    const auto id = world.queue("<a@example.org>");
    world.run();
    EXPECT_EQ(world.message(id).state, MessageState::sent);
    EXPECT_EQ(world.message(id).attempts, 1);
    const auto& all = world.tracker.context.destinations;
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at("127.0.0.1:" + second.port()).breaker.faults(), 0);
}

TEST(ASecondMailServer, DoesNotGetWhatTheFirstRefusedOrMayHaveTaken) {
    for (const auto* fault : {"rcpt550", "rcpt450", "dot451", "hangup-dot"}) {
        const Server first("smtp_server.py", fault), second("smtp_server.py", "none");
        World world;
        world.relays({&first, &second});
        world.queue("<a@example.org>");
        world.run();
        EXPECT_EQ(received(second), 0) << fault;
    }
}

TEST(NewMail, IsNotStarvedByABacklog) {
    const Server server("smtp_server.py", "none");
    World world;
    world.mail().tls = notify::SmtpTls::none;
    world.mail().relays = {"smtp://127.0.0.1:" + gone()};
    for (int i = 0; i < 40; ++i)
        world.queue("<old" + std::to_string(i) + "@example.org>");
    for (int i = 0; i < 40; ++i) { // each has failed once
        world.tracker.context.destinations.clear();
        world.run();
    }
    ASSERT_EQ(world.count(MessageState::failed), 40);
    world.now() += 24h;
    world.relays({&server});
    world.mail().per_minute = 10;
    world.mail().connections = 1;
    for (int i = 0; i < 5; ++i)
        world.queue("<new" + std::to_string(i) + "@example.org>");
    world.run();
    EXPECT_EQ(world.count(MessageState::sent), 10);
    EXPECT_EQ(world.count(MessageState::queued), 0) << "every second place was a new one's";
}

TEST(MailPerMinute, IsNotExceeded) {
    const Server server("smtp_server.py", "none");
    World world;
    world.relays({&server});
    world.mail().per_minute = 3;
    for (int i = 0; i < 8; ++i)
        world.queue("<" + std::to_string(i) + "@example.org>");
    const auto start = world.now();
    world.run();
    EXPECT_EQ(received(server), 3);
    EXPECT_EQ(world.courier.next(), start + 1min);
    world.run_until(start + 1h);
    EXPECT_EQ(world.count(MessageState::sent), 8);
    EXPECT_EQ(world.now(), start + 2min);
}

TEST(AWebhookThatAsksForTime, IsLeftAloneForIt) {
    const Server server("https_server.py", "https");
    World world;
    world.webhook("busy", server, "/429");
    world.webhook("other", server, "/204", "127.0.0.1");
    const auto first = world.queue("msg_1", "busy"), second = world.queue("msg_2", "busy");
    const auto elsewhere = world.queue("msg_3", "other");
    const auto start = world.now();
    world.run();
    EXPECT_EQ(world.message(first).state, MessageState::failed);
    EXPECT_EQ(world.message(second).state, MessageState::queued) << "spared for 120 s";
    EXPECT_EQ(world.message(elsewhere).state, MessageState::sent) << "another host";
    EXPECT_GE(world.message(first).next_attempt, start + 120s);
    EXPECT_EQ(world.courier.next(), start + 120s);
}

TEST(AWebhookThatWantsNoMore, IsDeadAtOnce) {
    const Server server("https_server.py", "https");
    World world;
    world.webhook("gone", server, "/410");
    const auto id = world.queue("msg_1", "gone");
    world.run();
    EXPECT_EQ(world.message(id).state, MessageState::dead);
    EXPECT_THAT(world.message(id).reason, HasSubstr("wants no more"));
}

TEST(ADatabaseThatCannotBeWritten, LosesNoOutcomeAndRepeatsNoMessage) {
    const Server server("smtp_server.py", "none");
    World world;
    world.relays({&server});
    world.mail().connections = 1;
    const auto sent = world.queue("<a@example.org>"), waiting = world.queue("<b@example.org>");
    const auto make_writable = [&](bool writable) {
        store::Query(world.tracker.database,
                     writable ? "PRAGMA query_only = OFF" : "PRAGMA query_only = ON")
            .next();
    };
    world.courier.pump();
    make_writable(false);
    world.io.restart();
    world.io.run_one(); // the outcome comes
    world.io.run_one(); // and cannot be recorded
    EXPECT_EQ(world.message(sent).state, MessageState::attempting);
    EXPECT_EQ(received(server), 1);
    EXPECT_EQ(world.courier.next(), std::nullopt) << "nothing leaves before that";
    make_writable(true);
    world.courier.pump();
    EXPECT_EQ(world.message(sent).state, MessageState::sent);
    while (world.message(waiting).state != MessageState::sent)
        world.io.run_one();
    EXPECT_EQ(world.message(sent).attempts, 1);
    EXPECT_EQ(received(server), 2);
}

TEST(AClockThatIsSet, NeitherLosesNorDoublesAMessage) {
    const Server server("smtp_server.py", "greylist");
    for (const auto step : {1h, 24h, -1h, -24h}) {
        World world;
        world.relays({&server});
        const auto id = world.queue("<a@example.org>");
        world.run();
        world.now() += step;
        world.run_until(world.now() + 48h);
        EXPECT_EQ(world.message(id).state, MessageState::sent) << step.count();
    }
}

} // namespace
} // namespace mandated::daemon
