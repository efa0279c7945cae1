#include "daemon/ctl/table.h"

#include <gtest/gtest.h>

namespace mandated::ctl {
namespace {

TEST(ATable, AlignsColumnsByCharactersNotBytes) {
    Table table({"WHO", "WHAT", "WHEN"});
    table.row({"Genève", "été", "2027-04-05"});
    table.row({"HC", "–", ""});
    EXPECT_EQ(table.text(), "WHO     WHAT  WHEN\n"
                            "Genève  été   2027-04-05\n"
                            "HC      –\n");
}

TEST(ATable, WithoutRowsIsItsHeader) {
    EXPECT_EQ(Table({"ONE", "TWO"}).text(), "ONE  TWO\n");
}

TEST(AText, IsCutToSoManyCharacters) {
    EXPECT_EQ(shortened("report on snow", 14), "report on snow");
    EXPECT_EQ(shortened("report on snow", 7), "report…");
    EXPECT_EQ(shortened("été à Genève", 4), "été…");
    EXPECT_EQ(shortened("été", 3), "été");
    EXPECT_EQ(shortened("snow", 1), "…");
    EXPECT_EQ(shortened("", 5), "");
}

TEST(Words, AreJoined) {
    EXPECT_EQ(joined({}), "");
    EXPECT_EQ(joined({"HC"}), "HC");
    EXPECT_EQ(joined({"HC", "SG"}), "HC, SG");
    EXPECT_EQ(joined({"HC", "SG"}, "/"), "HC/SG");
}

} // namespace
} // namespace mandated::ctl
