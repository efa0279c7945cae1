#include "daemon/ctl/bridge_gate.h"

#include <gtest/gtest.h>

namespace mandated::ctl {
namespace {

struct Gate : testing::Test {
    BridgeGate gate{4711, "token", "secret"};
    const std::string host = "127.0.0.1:4711";
    const std::string cookie = "mandated_board_4711=secret";
};

TEST_F(Gate, OpensOnceForTheToken) {
    EXPECT_EQ(gate.address(), "http://127.0.0.1:4711/?token=token");
    EXPECT_EQ(gate.admit("/?token=wrong", host, ""), Admission::wrong_token);
    EXPECT_EQ(gate.admit("/?token=token", host, ""), Admission::exchanged);
    EXPECT_EQ(gate.admit("/?token=token", host, ""), Admission::wrong_token);
    EXPECT_EQ(gate.cookie(), "mandated_board_4711=secret; HttpOnly; SameSite=Strict; Path=/");
}

TEST_F(Gate, LetsThroughWhoHasTheCookie) {
    EXPECT_EQ(gate.admit("/", host, ""), Admission::no_cookie);
    EXPECT_EQ(gate.admit("/", host, cookie), Admission::passed);
    EXPECT_EQ(gate.admit("/", "localhost:4711", "a=1; " + cookie + "; b=2"), Admission::passed);
    for (const auto* wrong :
         {"mandated_board_4711=secre", "mandated_board_4711=secret2", "mandated_board_4712=secret",
          "mandated_board_4711", "; ;", "=secret"})
        EXPECT_EQ(gate.admit("/", host, wrong), Admission::no_cookie) << wrong;
}

TEST_F(Gate, AnswersNoOtherHostWhateverItHas) {
    for (const auto* wrong : {"", "127.0.0.1", "127.0.0.1:80", "evil.example.org",
                              "evil.example.org:4711", "localhost", "127.0.0.1:4711.evil.org"}) {
        EXPECT_EQ(gate.admit("/", wrong, cookie), Admission::wrong_host) << wrong;
        EXPECT_EQ(gate.admit("/?token=token", wrong, ""), Admission::wrong_host) << wrong;
    }
    EXPECT_EQ(gate.admit("/?token=token", host, ""), Admission::exchanged);
}

TEST(ASecret, IsLongAndAnotherEachTime) {
    EXPECT_EQ(random_hex().size(), 64U);
    EXPECT_NE(random_hex(), random_hex());
}

} // namespace
} // namespace mandated::ctl
