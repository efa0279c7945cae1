#include "schema/model/session.h"

#include <gtest/gtest.h>

namespace mandated {
namespace {

class EverySession : public testing::TestWithParam<const char*> {};

TEST_P(EverySession, IsWrittenAsItWasRead) {
    const auto session = parse_session(GetParam());
    ASSERT_TRUE(session);
    EXPECT_EQ(to_string(*session), GetParam());
}

INSTANTIATE_TEST_SUITE_P(OfAnyOrgan, EverySession,
                         testing::Values("HRC/65", "HRC/S-38", "ECOSOC/2026", "GA/80", "CSW/70"));

class NoSession : public testing::TestWithParam<const char*> {};

TEST_P(NoSession, IsRefused) {
    EXPECT_FALSE(parse_session(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(OfAllSorts, NoSession,
                         testing::Values("", "HRC", "/65", "HRC/", "HRC/S-", "HRC/65th", "HRC/-65",
                                         "HRC/65/3", "HRC /65", "HRC/ 65", "H%/65", "HRC/65000"));

TEST(ASpecialSession, HasNoRegularNumber) {
    EXPECT_EQ(parse_session("HRC/65")->regular_number(), 65);
    EXPECT_EQ(parse_session("ECOSOC/2026")->regular_number(), 2026);
    EXPECT_EQ(parse_session("HRC/S-38")->regular_number(), std::nullopt);
}

} // namespace
} // namespace mandated
