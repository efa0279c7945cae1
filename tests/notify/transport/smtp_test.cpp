#include "notify/transport/smtp.h"
#include "tests/notify/support/server.h"

#include <gtest/gtest.h>

#include <thread>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;

SmtpSettings settings_for(const Server& server) {
    SmtpSettings settings;
    settings.url = "smtp://localhost:" + server.port();
    settings.tls = SmtpTls::opportunistic;
    return settings;
}

Delivery send_smtp(const SmtpSettings& settings, const std::string& from, const std::string& to,
                   const std::string& message, const std::stop_token& stop = {}) {
    return SmtpSession().send(settings, {from, to}, message, false, stop);
}

const std::string message = "Subject: x\r\n\r\nfirst\r\n.second\r\n";

Delivery sent_to(const Server& server) {
    return send_smtp(settings_for(server), "us@example.org", "them@example.org", message);
}

bool mentions(const Delivery& delivery, const std::string& words) {
    return delivery.detail.find(words) != std::string::npos;
}

TEST(Smtp, DeliversTheMessageAsItIs) {
    const Server server("smtp_server.py", "none");
    const auto delivery = sent_to(server);
    EXPECT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    EXPECT_EQ(contents(server.file("message-1")), "us@example.org them@example.org\n" + message);
}

TEST(Smtp, EndsLinesAsTheProtocolWantsThem) {
    const Server server("smtp_server.py", "none");
    const auto delivery = send_smtp(settings_for(server), "us@example.org", "them@example.org",
                                    "Subject: x\n\nfirst\n.second\n");
    EXPECT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    EXPECT_EQ(contents(server.file("message-1")), "us@example.org them@example.org\n" + message);
}

struct Fault {
    std::string stage;
    Outcome outcome;
    std::string words; ///< what a person is told

    friend void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.stage; }
};

class FaultySmtp : public testing::TestWithParam<Fault> {};

TEST_P(FaultySmtp, DecidesWhetherTheMessageMayBeRepeated) {
    const Server server("smtp_server.py", GetParam().stage);
    const auto delivery = sent_to(server);
    EXPECT_EQ(delivery.outcome, GetParam().outcome) << delivery.detail;
    EXPECT_TRUE(mentions(delivery, GetParam().words)) << delivery.detail;
}

INSTANTIATE_TEST_SUITE_P(
    Stages, FaultySmtp,
    testing::Values(Fault{"rcpt450", Outcome::failed, "450 4.2.1 mailbox busy"},
                    Fault{"rcpt550", Outcome::dead, "550 5.1.1 no such user"},
                    Fault{"dot451", Outcome::failed, "451 4.3.0 try again later"},
                    Fault{"dot554", Outcome::dead, "554 5.7.1 content refused"},
                    Fault{"greeting554", Outcome::failed, "554 5.7.1 not today"},
                    Fault{"hangup-connect", Outcome::failed, ""},
                    Fault{"hangup-data", Outcome::failed, ""},
                    Fault{"hangup-dot", Outcome::uncertain, "its receipt was not told"}),
    [](const auto& chosen) {
        auto name = chosen.param.stage;
        std::erase(name, '-');
        return name;
    });

class SilentSmtp : public testing::TestWithParam<std::string> {};

TEST_P(SilentSmtp, IsGivenUpInTimeAndRetried) {
    const Server server("smtp_server.py", "silent-" + GetParam());
    auto settings = settings_for(server);
    settings.timeout = 1s;
    const auto delivery = send_smtp(settings, "us@example.org", "them@example.org", message);
    EXPECT_EQ(delivery.outcome, Outcome::failed) << delivery.detail;
    EXPECT_FALSE(delivery.reached);
    EXPECT_TRUE(mentions(delivery, "no end within 1 second")) << delivery.detail;
}

INSTANTIATE_TEST_SUITE_P(Stages, SilentSmtp,
                         testing::Values("connect", "ehlo", "mail", "rcpt", "data"));

TEST(Smtp, TellsAFaultOfTheServerFromOneOfTheMessage) {
    for (const auto* stage : {"rcpt450", "rcpt550", "dot451", "dot554"})
        EXPECT_TRUE(sent_to(Server("smtp_server.py", stage)).reached) << stage;
    for (const auto* stage : {"greeting554", "hangup-connect", "hangup-data", "hangup-dot"})
        EXPECT_FALSE(sent_to(Server("smtp_server.py", stage)).reached) << stage;
}

TEST(Smtp, SendsMessagesThatFollowOverOneConnection) {
    const Server server("smtp_server.py", "none");
    SmtpSession session;
    for (int i = 0; i < 5; ++i) {
        const auto delivery =
            session.send(settings_for(server), {"us@example.org", "them@x.org"}, message, i < 4);
        EXPECT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    }
    EXPECT_FALSE(contents(server.file("message-5")).empty());
    EXPECT_FALSE(std::filesystem::exists(server.file("connection-2")));
}

TEST(Smtp, ConnectsAnewWhereTheServerClosedMeanwhile) {
    const Server server("smtp_server.py", "closes-after-each");
    SmtpSession session;
    for (int i = 0; i < 3; ++i) {
        const auto delivery =
            session.send(settings_for(server), {"us@example.org", "them@x.org"}, message, true);
        EXPECT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    }
    EXPECT_FALSE(contents(server.file("message-3")).empty());
    EXPECT_TRUE(contents(server.file("message-4")).empty());
}

TEST(Smtp, RefusesNoMessageThatFollowsOneThatWasRefused) {
    const Server server("smtp_server.py", "greylist");
    SmtpSession session;
    const auto send = [&](bool keep) {
        return session.send(settings_for(server), {"us@example.org", "them@x.org"}, message, keep);
    };
    const auto first = send(true);
    EXPECT_EQ(first.outcome, Outcome::failed);
    EXPECT_TRUE(mentions(first, "451 4.7.1 greylisted")) << first.detail;
    EXPECT_EQ(send(false).outcome, Outcome::sent);
}

SmtpSettings with_login(const Server& server, SmtpLogin login) {
    auto settings = settings_for(server);
    settings.username = "mandated";
    settings.login = login;
    if (login == SmtpLogin::xoauth2)
        settings.token = "token-1";
    else
        settings.password = "p\xc3\xa4ss word";
    return settings;
}

TEST(SmtpLogins, ArePlainLoginAndXoauth2) {
    for (const auto login : {SmtpLogin::plain, SmtpLogin::login, SmtpLogin::xoauth2}) {
        const Server server("smtp_server.py", std::string(name(login)));
        const auto delivery =
            send_smtp(with_login(server, login), "us@example.org", "them@example.org", message);
        EXPECT_EQ(delivery.outcome, Outcome::sent) << name(login) << ": " << delivery.detail;
    }
}

TEST(SmtpLogins, TakeWhatTheServerOffersUnlessTold) {
    const Server server("smtp_server.py", "login");
    EXPECT_EQ(
        send_smtp(with_login(server, SmtpLogin::any), "us@example.org", "them@example.org", message)
            .outcome,
        Outcome::sent);
}

TEST(SmtpLogins, ThatAreRefusedAreNoFaultOfTheMessage) {
    for (const auto login : {SmtpLogin::plain, SmtpLogin::xoauth2}) {
        const Server server("smtp_server.py", std::string(name(login)));
        auto settings = with_login(server, login);
        settings.password = "wrong";
        if (!settings.token.empty())
            settings.token = "expired";
        const auto delivery = send_smtp(settings, "us@example.org", "them@example.org", message);
        EXPECT_EQ(delivery.outcome, Outcome::failed) << delivery.detail;
        EXPECT_FALSE(delivery.reached);
        EXPECT_FALSE(mentions(delivery, "wrong") || mentions(delivery, "expired"))
            << delivery.detail;
    }
}

TEST(SmtpWithTls, IsSpokenFromTheStartBySmtps) {
    const Server server("smtp_server.py", "smtps");
    auto settings = settings_for(server);
    settings.url = "smtps://localhost:" + server.port();
    EXPECT_EQ(send_smtp(settings, "us@example.org", "them@example.org", message).outcome,
              Outcome::failed)
        << "an unknown authority";
    settings.ca_file = server.file("ca.pem").string();
    const auto delivery = send_smtp(settings, "us@example.org", "them@example.org", message);
    EXPECT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
}

TEST(SmtpWithTls, IsRequiredUnlessSaidOtherwise) {
    const Server server("smtp_server.py", "none");
    SmtpSettings settings;
    settings.url = "smtp://localhost:" + server.port();
    EXPECT_EQ(send_smtp(settings, "us@example.org", "them@example.org", message).outcome,
              Outcome::failed);
    settings.tls = SmtpTls::none;
    EXPECT_EQ(send_smtp(settings, "us@example.org", "them@example.org", message).outcome,
              Outcome::sent);
}

TEST(Smtp, FailsForNowWhereNobodyListens) {
    std::string port;
    {
        const Server gone("smtp_server.py", "none");
        port = gone.port();
    }
    SmtpSettings settings;
    settings.url = "smtp://localhost:" + port;
    const auto delivery = send_smtp(settings, "us@example.org", "them@example.org", message);
    EXPECT_EQ(delivery.outcome, Outcome::failed);
    EXPECT_FALSE(delivery.detail.empty());
}

TEST(Smtp, IsGivenUpAtAStopAndDoesNotGuess) {
    const Server server("smtp_server.py", "silent-dot");
    std::stop_source stop;
    const std::jthread stopper([&](const std::stop_token& ended) {
        while (!ended.stop_requested() && contents(server.file("message-1")).empty())
            std::this_thread::sleep_for(10ms);
        stop.request_stop();
    });
    const auto delivery = send_smtp(settings_for(server), "us@example.org", "them@example.org",
                                    message, stop.get_token());
    EXPECT_EQ(delivery.outcome, Outcome::uncertain) << delivery.detail;
}

TEST(Smtp, EndsWithItsTimeEvenIfTheServerIsSilent) {
    const Server server("smtp_server.py", "silent-dot");
    auto settings = settings_for(server);
    settings.timeout = 1s;
    const auto delivery = send_smtp(settings, "us@example.org", "them@example.org", message);
    EXPECT_EQ(delivery.outcome, Outcome::uncertain) << delivery.detail;
    EXPECT_TRUE(mentions(delivery, "no end within 1 second")) << delivery.detail;
}

TEST(Smtp, HoldsAMessageSentThoughTheServerNeverSaysGoodbye) {
    const Server server("smtp_server.py", "silent-quit");
    auto settings = settings_for(server);
    settings.timeout = 2s;
    const auto delivery = send_smtp(settings, "us@example.org", "them@example.org", message);
    EXPECT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
}

TEST(Smtp, GivesUpAtOnceWhenStoppedBefore) {
    const Server server("smtp_server.py", "none");
    std::stop_source stop;
    stop.request_stop();
    const auto delivery = send_smtp(settings_for(server), "us@example.org", "them@example.org",
                                    message, stop.get_token());
    EXPECT_EQ(delivery.outcome, Outcome::failed) << delivery.detail;
    EXPECT_TRUE(contents(server.file("message-1")).empty());
}

TEST(SmtpWithTls, IsVerifiedByTheGivenAuthority) {
    const Server server("smtp_server.py", "tls");
    auto settings = settings_for(server);
    settings.tls = SmtpTls::required;
    const auto untrusted = send_smtp(settings, "us@example.org", "them@example.org", message);
    EXPECT_EQ(untrusted.outcome, Outcome::failed) << untrusted.detail;
    EXPECT_TRUE(mentions(untrusted, "certificate")) << untrusted.detail;
    settings.ca_file = server.file("ca.pem").string();
    const auto trusted = send_smtp(settings, "us@example.org", "them@example.org", message);
    EXPECT_EQ(trusted.outcome, Outcome::sent) << trusted.detail;
}

TEST(SmtpWithTls, IsUsedUnverifiedWhereOpenConnectionsWouldDo) {
    const Server server("smtp_server.py", "tls");
    EXPECT_EQ(sent_to(server).outcome, Outcome::sent);
}

TEST(SmtpWithTls, IsNotGoneWithoutWhereRequired) {
    const Server server("smtp_server.py", "none");
    auto settings = settings_for(server);
    settings.tls = SmtpTls::required;
    const auto delivery = send_smtp(settings, "us@example.org", "them@example.org", message);
    EXPECT_EQ(delivery.outcome, Outcome::failed) << delivery.detail;
    EXPECT_TRUE(contents(server.file("message-1")).empty());
}

TEST(Smtp, TakesNoAddressThatCouldAddACommand) {
    const Server server("smtp_server.py", "none");
    for (const auto* wrong :
         {"a@b.org\r\nRCPT TO:<c@d.org>", "a b@c.org", "a@b.org>", "", "nobody", "-oQ/x@b.org"})
        EXPECT_EQ(send_smtp(settings_for(server), "us@example.org", wrong, message).outcome,
                  Outcome::dead)
            << wrong;
}

TEST(Smtp, ServersAreNamedByUrl) {
    for (const auto* right :
         {"smtp://localhost:25", "smtps://mail.example.org:465", "smtp://[::1]:2525"})
        EXPECT_TRUE(check_smtp_url(right)) << right;
    for (const auto* wrong :
         {"", "mail.example.org", "https://example.org", "smtp://a:b@example.org"})
        EXPECT_FALSE(check_smtp_url(wrong)) << wrong;
}

} // namespace
} // namespace mandated::notify
