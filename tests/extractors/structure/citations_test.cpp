#include "extractors/structure/citations.h"

#include <gtest/gtest.h>

namespace mandated::extractors {
namespace {

struct Case {
    const char* language;
    const char* paragraph;
    std::vector<Citation> expected;
};

void PrintTo(const Case& each, std::ostream* out) {
    *out << each.paragraph;
}

class AParagraphOfTheCouncil : public testing::TestWithParam<Case> {};

TEST_P(AParagraphOfTheCouncil, Cites) {
    EXPECT_EQ(citations(GetParam().paragraph, "HRC", GetParam().language), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    English, AParagraphOfTheCouncil,
    testing::Values(
        Case{"en", "Welcomes the report on lighthouses;", {}},
        Case{"en",
             "Reiterates its request to hold five workshops, as set out in its resolutions 61/7 of "
             "3 July 2026 and 64/12;",
             {{"A/HRC/RES/61/7", {}}, {"A/HRC/RES/64/12", {}}}},
        Case{"en",
             "Recalling its resolutions 8/1 of 18 June 2008, 17/2 of 16 June 2011, and S-30/1,",
             {{"A/HRC/RES/8/1", {}}, {"A/HRC/RES/17/2", {}}, {"A/HRC/RES/S-30/1", {}}}},
        Case{"en", "Recalling its decision 62/101,", {{"A/HRC/DEC/62/101", {}}}},
        Case{"en",
             "Requests the report mentioned in paragraphs 3 and 14 of its resolution 61/7;",
             {{"A/HRC/RES/61/7", {"3", "14"}}}},
        Case{"en",
             "Recalling General Assembly resolutions 80/11 and 71/272 B, and Council resolution "
             "26/9,",
             {{"A/RES/80/11", {}}, {"A/RES/71/272 B", {}}, {"A/HRC/RES/26/9", {}}}},
        Case{"en",
             "As requested in resolution 61/7 of the Human Rights Council;",
             {{"A/HRC/RES/61/7", {}}}},
        Case{"en", "Guided by resolution 61/7 of the General Assembly,", {{"A/RES/61/7", {}}}},
        Case{"en",
             "Recalling Commission on Human Rights resolution 2004/12,",
             {{"E/CN.4/RES/2004/12", {}}}},
        Case{"en", "Recalling Subcommission resolution 12/3 and resolution 2001/9,", {}},
        Case{"en", "Takes note of its resolution on lamps and of document 3/4;", {}}));

INSTANTIATE_TEST_SUITE_P(
    French, AParagraphOfTheCouncil,
    testing::Values(
        Case{"fr",
             "Rappelant ses résolutions 61/7 du 3 juillet 2026 et 64/12,",
             {{"A/HRC/RES/61/7", {}}, {"A/HRC/RES/64/12", {}}}},
        Case{"fr", "Rappelant la résolution 80/11 de l’Assemblée générale,", {{"A/RES/80/11", {}}}},
        Case{"fr",
             "Réitère la demande faite au paragraphe 4 de sa décision 62/101 ;",
             {{"A/HRC/DEC/62/101", {"4"}}}}));

} // namespace
} // namespace mandated::extractors
