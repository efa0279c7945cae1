#include "notify/transport/signing.h"
#include "notify/transport/webhook.h"
#include "tests/notify/support/server.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <thread>

namespace mandated::notify {
namespace {

using namespace std::chrono_literals;

const std::string secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const Instant now = *parse_instant("2027-04-01T06:00:00Z");
const std::string body = R"({"type":"task.due"})";

WebhookSettings settings_for(const Server& server) {
    WebhookSettings settings;
    settings.ca_file = server.file("ca.pem").string();
    settings.allow_private = true;
    return settings;
}

std::string url_of(const Server& server, const std::string& path) {
    return "https://localhost:" + server.port() + path;
}

Delivery posted(const Server& server, const std::string& path) {
    return post_webhook(settings_for(server), url_of(server, path), secret, "msg_1", now, body);
}

boost::json::object request(const Server& server, int number) {
    return boost::json::parse(contents(server.file("request-" + std::to_string(number))))
        .as_object();
}

TEST(Webhooks, CarryIdentityTimeAndSignature) {
    const Server server("https_server.py", "https");
    const auto delivery = posted(server, "/204");
    ASSERT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    const auto received = request(server, 1);
    const auto& headers = received.at("headers").as_object();
    EXPECT_EQ(received.at("body").as_string(), body);
    EXPECT_EQ(headers.at("content-type").as_string(), "application/json");
    EXPECT_EQ(headers.at("webhook-id").as_string(), "msg_1");
    EXPECT_EQ(headers.at("webhook-timestamp").as_string(), "1806559200");
    EXPECT_EQ(headers.at("webhook-signature").as_string(),
              webhook_signature(secret, "msg_1", now, body).value());
}

TEST(Webhooks, WaitForNoMoreOfAnAnswerThanItsStatusNeeds) {
    const Server server("https_server.py", "https");
    for (const auto* path : {"/megabyte", "/endless"}) {
        const auto delivery = posted(server, path);
        EXPECT_EQ(delivery.outcome, Outcome::sent) << path << ": " << delivery.detail;
    }
}

TEST(Webhooks, GoThroughAProxyWithTheReceiversCertificateChecked) {
    const Server server("https_server.py", "https"), proxy("proxy_server.py", "connect");
    auto settings = settings_for(server);
    settings.allow_private = false; // the proxy may be private, and looks names up
    settings.proxy = "http://127.0.0.1:" + proxy.port();
    const auto delivery =
        post_webhook(settings, url_of(server, "/204"), secret, "msg_1", now, body);
    EXPECT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    EXPECT_EQ(contents(proxy.file("tunnel-1")), "CONNECT localhost:" + server.port() + " HTTP/1.1");
    EXPECT_EQ(request(server, 1).at("body").as_string(), body);

    settings.ca_file.clear();
    EXPECT_EQ(post_webhook(settings, url_of(server, "/204"), secret, "msg_2", now, body).outcome,
              Outcome::failed)
        << "an unknown authority";
    EXPECT_EQ(post_webhook(settings, "https://127.0.0.1:1/", secret, "msg_3", now, body).outcome,
              Outcome::failed)
        << "a private address";
    EXPECT_TRUE(contents(proxy.file("tunnel-3")).empty());
}

TEST(Webhooks, ThatAProxyRefusesAreTriedAgain) {
    const Server proxy("proxy_server.py", "refuse");
    WebhookSettings settings;
    settings.proxy = "http://127.0.0.1:" + proxy.port();
    const auto delivery =
        post_webhook(settings, "https://hooks.example.org/", secret, "msg_1", now, body);
    EXPECT_EQ(delivery.outcome, Outcome::failed) << delivery.detail;
    EXPECT_FALSE(delivery.reached);
}

TEST(Webhooks, WithoutASecretAreNotSigned) {
    const Server server("https_server.py", "https");
    const auto delivery =
        post_webhook(settings_for(server), url_of(server, "/200"), "", "msg_1", now, body);
    ASSERT_EQ(delivery.outcome, Outcome::sent) << delivery.detail;
    EXPECT_FALSE(request(server, 1).at("headers").as_object().contains("webhook-signature"));
}

TEST(Webhooks, EndAsTheStatusSays) {
    const Server server("https_server.py", "https");
    struct Case {
        std::string path;
        Outcome outcome;
    };
    for (const auto& [path, outcome] :
         {Case{"/200", Outcome::sent}, Case{"/202", Outcome::sent}, Case{"/302", Outcome::failed},
          Case{"/400", Outcome::failed}, Case{"/404", Outcome::failed}, Case{"/410", Outcome::dead},
          Case{"/429", Outcome::failed}, Case{"/500", Outcome::failed},
          Case{"/503", Outcome::failed}, Case{"/hangup", Outcome::failed}}) {
        const auto delivery = posted(server, path);
        EXPECT_EQ(delivery.outcome, outcome) << path << ": " << delivery.detail;
        EXPECT_EQ(delivery.retry_after.has_value(), path == "/429") << path;
        EXPECT_NE(delivery.detail.find("localhost"), std::string::npos) << delivery.detail;
        EXPECT_EQ(delivery.detail.find(path), std::string::npos) << delivery.detail;
    }
    EXPECT_EQ(posted(server, "/429").retry_after, 120s);
}

TEST(Webhooks, FollowNoRedirect) {
    const Server server("https_server.py", "https");
    EXPECT_EQ(posted(server, "/302").outcome, Outcome::failed);
    EXPECT_FALSE(std::filesystem::exists(server.file("request-2")));
}

TEST(Webhooks, ThatTakeTooLongFail) {
    const Server server("https_server.py", "https");
    auto settings = settings_for(server);
    settings.timeout = 1s;
    EXPECT_EQ(post_webhook(settings, url_of(server, "/slow"), secret, "msg_1", now, body).outcome,
              Outcome::failed);
}

TEST(Webhooks, AreGivenUpAtAStop) {
    const Server server("https_server.py", "https");
    std::stop_source stop;
    const std::jthread stopper([&](const std::stop_token& ended) {
        while (!ended.stop_requested() && contents(server.file("request-1")).empty())
            std::this_thread::sleep_for(10ms);
        stop.request_stop();
    });
    const auto delivery = post_webhook(settings_for(server), url_of(server, "/slow"), secret,
                                       "msg_1", now, body, stop.get_token());
    EXPECT_EQ(delivery.outcome, Outcome::failed);
    EXPECT_NE(delivery.detail.find("stopping"), std::string::npos) << delivery.detail;
}

TEST(Webhooks, GoOnlyToServersTheyCanVerify) {
    const Server server("https_server.py", "https");
    auto settings = settings_for(server);
    settings.ca_file.clear();
    const auto delivery =
        post_webhook(settings, url_of(server, "/200"), secret, "msg_1", now, body);
    EXPECT_EQ(delivery.outcome, Outcome::failed);
    EXPECT_FALSE(std::filesystem::exists(server.file("request-1")));
}

// A name says nothing about where it leads; "localhost" stands for any that was pointed at a
// private address.
TEST(Webhooks, DoNotReachPrivateAddressesByName) {
    const Server server("https_server.py", "https");
    auto settings = settings_for(server);
    settings.allow_private = false;
    ASSERT_TRUE(check_webhook_url(settings, url_of(server, "/200")));
    const auto delivery =
        post_webhook(settings, url_of(server, "/200"), secret, "msg_1", now, body);
    EXPECT_EQ(delivery.outcome, Outcome::failed);
    EXPECT_NE(delivery.detail.find("private address"), std::string::npos) << delivery.detail;
    EXPECT_FALSE(std::filesystem::exists(server.file("request-1")));
}

TEST(Webhooks, MayDoWithoutTlsWhereAllowed) {
    const Server server("https_server.py", "http");
    auto settings = settings_for(server);
    settings.ca_file.clear();
    const auto url = "http://localhost:" + server.port() + "/200";
    EXPECT_EQ(post_webhook(settings, url, secret, "msg_1", now, body).outcome, Outcome::failed);
    settings.allow_http = true;
    EXPECT_EQ(post_webhook(settings, url, secret, "msg_1", now, body).outcome, Outcome::sent);
}

TEST(Webhooks, WithABadSecretAreNotSent) {
    const Server server("https_server.py", "https");
    const auto delivery =
        post_webhook(settings_for(server), url_of(server, "/200"), "hush", "msg_1", now, body);
    EXPECT_EQ(delivery.outcome, Outcome::failed);
    EXPECT_EQ(delivery.detail.find("hush"), std::string::npos);
}

TEST(WebhookUrls, AreHttpsToAllowedPublicHosts) {
    WebhookSettings settings;
    EXPECT_TRUE(check_webhook_url(settings, "https://hooks.example.org/T0/secret"));
    for (const auto* wrong :
         {"", "hooks.example.org/x", "http://hooks.example.org/", "ftp://hooks.example.org/",
          "https://user:password@hooks.example.org/", "https://10.0.0.1/", "https://127.1/",
          "https://0x7f000001/", "https://2130706433/", "https://[::1]/",
          "https://[::ffff:10.0.0.1]/"})
        EXPECT_FALSE(check_webhook_url(settings, wrong)) << wrong;
    settings.allowed_hosts = {"hooks.example.org"};
    EXPECT_TRUE(check_webhook_url(settings, "https://HOOKS.example.org/x"));
    EXPECT_FALSE(check_webhook_url(settings, "https://hooks.example.org.evil.test/x"));
    EXPECT_FALSE(check_webhook_url(settings, "https://evil.test/hooks.example.org"));
}

} // namespace
} // namespace mandated::notify
