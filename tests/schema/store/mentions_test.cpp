#include "schema/store/mentions.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

const Mentions ann({"Ann Élan", "ann.e@example.org", "ann", "uid 100"});

std::string renamed(std::string_view text) {
    return ann.replaced(text, "X");
}

TEST(SomebodysName, IsFoundAsWholeWords) {
    EXPECT_EQ(renamed("Ann Élan"), "X");
    EXPECT_EQ(renamed("substitute for Ann Élan, away"), "substitute for X, away");
    EXPECT_EQ(renamed("1/HRC/65/Ann Élan/email"), "1/HRC/65/X/email");
    EXPECT_EQ(renamed("«Ann Élan»–Ann Élan…"), "«X»–X…");
    EXPECT_EQ(renamed("Joann Élan"), "Joann Élan");
    EXPECT_EQ(renamed("Ann Élané, éAnn Élan, Ann Élan2"), "Ann Élané, éAnn Élan, Ann Élan2");
    EXPECT_EQ(renamed("Ann"), "Ann");
}

TEST(SomebodysAddress, IsFoundInAnyCaseAndNotWithinAnother) {
    EXPECT_EQ(renamed("to Ann.E@Example.ORG."), "to X.");
    EXPECT_EQ(renamed("<ann.e@example.org>"), "<X>");
    EXPECT_EQ(renamed("jo-ann.e@example.org"), "jo-ann.e@example.org");
    EXPECT_EQ(renamed("ann.e@example.org.uk"), "ann.e@example.org.uk");
}

TEST(SomebodysAccount, IsFoundByItsNumberAndWhereItIsCalledALogin) {
    EXPECT_EQ(renamed("dropped by uid 100: gone"), "dropped by X: gone");
    EXPECT_EQ(renamed("uid 1000"), "uid 1000");
    EXPECT_EQ(renamed("email none, login ann"), "email none, login X");
    EXPECT_EQ(renamed("user ann"), "user X");
    EXPECT_EQ(renamed("ann"), "ann");
}

TEST(NobodyInParticular, IsFoundNowhere) {
    const Mentions nobody({});
    EXPECT_FALSE(nobody.in("any text"));
    EXPECT_EQ(nobody.replaced("any text", "X"), "any text");
    EXPECT_FALSE(ann.in(""));
}

} // namespace
} // namespace mandated::store
