#include "extractors/structure/likeness.h"

#include <gtest/gtest.h>

namespace mandated::extractors {
namespace {

double alike(const char* one, const char* other, const char* language = "en") {
    return likeness(telling_words(one, language), telling_words(other, language));
}

TEST(Likeness, LooksPastSmallWordsCaseAndNumber) {
    EXPECT_EQ(
        alike("Protection of lighthouses at the sea", "The protection of a lighthouse at sea"), 1);
    EXPECT_EQ(alike("Les phares de l’île", "Phares d’une île", "fr"), 1);
}

TEST(Likeness, IsThePartOfTheShorterTextThatTheOtherHas) {
    EXPECT_EQ(alike("report on the regional workshops", "summary report on regional workshops"), 1);
    EXPECT_EQ(alike("report on lamps", "report on boats"), 0.5);
    EXPECT_EQ(alike("lamps", "boats"), 0);
}

TEST(Likeness, OfOneWordAloneIsNone) {
    EXPECT_EQ(alike("report", "report on the work of lamps"), 0.5);
    EXPECT_EQ(alike("report", "the report"), 1);
    EXPECT_EQ(alike("", ""), 0);
}

} // namespace
} // namespace mandated::extractors
