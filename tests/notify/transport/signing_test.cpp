#include "notify/transport/signing.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

// The example of the Standard Webhooks reference libraries.
const std::string secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const std::string id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const std::string body = R"({"test": 2432232314})";
const Instant sent{std::chrono::seconds{1614265330}};
const std::string signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

TEST(WebhookSignatures, AreThoseOfTheStandard) {
    EXPECT_EQ(webhook_signature(secret, id, sent, body).value(), signature);
}

TEST(WebhookSignatures, AreOneForEachSecretWhileOneIsReplaced) {
    const auto both = webhook_signature(secret + " whsec_" + std::string(32, 'A'), id, sent, body);
    ASSERT_TRUE(both) << both.error();
    EXPECT_TRUE(both->starts_with(signature + " v1,"));
}

TEST(WebhookSecrets, AreCheckedAndNeverShown) {
    EXPECT_TRUE(check_webhook_secret(secret));
    for (const std::string wrong :
         {"", " ", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_",
          "whsec_c2hvcnQ=", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa!!", "whsec_MfKQ9"}) {
        const auto checked = check_webhook_secret(wrong);
        ASSERT_FALSE(checked) << wrong;
        EXPECT_EQ(checked.error().find("MfKQ9"), std::string::npos);
        EXPECT_FALSE(webhook_signature(wrong, id, sent, body));
    }
    EXPECT_FALSE(check_webhook_secret("whsec_" + std::string(88, 'A'))); // 66 bytes
}

} // namespace
} // namespace mandated::notify
