#include "tests/extractors/structure/resolution_of.h"

namespace mandated::extractors {
namespace {

/// A resolution of one paragraph below this heading.
Resolution headed(const std::string& heading, const std::string& organ = "Human Rights Council",
                  const std::string& under = "30th meeting\n3 July 2029\n") {
    return resolution_of(heading + "\nThe " + organ + ",\n1.\tDecides to light the lamps.\n" +
                         under);
}

TEST(Heading, OfTheCouncilIsReadWhole) {
    const auto resolution = headed(
        "Human Rights Council\nSeventy-first session\n18 June–6 July 2029\nAgenda item "
        "3\nPromotion of lamps, including\nthe right to oil\nResolution adopted by the Human "
        "Rights Council  on 3 July 2029\n71/4.\tRights of lighthouse keepers");
    EXPECT_EQ(resolution.organ, "HRC");
    EXPECT_EQ(resolution.session, "71");
    EXPECT_EQ(resolution.session_dates, "18 June–6 July 2029");
    EXPECT_EQ(resolution.session_first_day, parse_date("2029-06-18"));
    EXPECT_EQ(resolution.session_last_day, parse_date("2029-07-06"));
    EXPECT_EQ(resolution.agenda_item, "3");
    EXPECT_EQ(resolution.adopted, parse_date("2029-07-03"));
    EXPECT_EQ(resolution.number, "71/4");
    EXPECT_EQ(resolution.title, "Rights of lighthouse keepers");
    EXPECT_EQ(resolution.meeting, "30th meeting");
    EXPECT_EQ(resolution.symbol, "A/HRC/RES/71/4");
    EXPECT_TRUE(resolution.doubts.empty());
}

TEST(Heading, TheDayOfItsDistributionIsNotTheSession) {
    const auto resolution = headed(
        "A/HRC/RES/71/4\nDistr.: General\n14 July 2029\nOriginal: English\nHuman Rights "
        "Council\nSeventy-first session\n18 June–6 July 2029\nResolution adopted by the Human "
        "Rights Council on 3 July 2029\n71/4.\tRights of lighthouse keepers");
    EXPECT_EQ(resolution.session_dates, "18 June–6 July 2029");
    EXPECT_EQ(resolution.session_first_day, parse_date("2029-06-18"));
}

TEST(Heading, OfTheAssemblyGivesItsSessionByTheNumber) {
    const auto resolution = headed("Resolution adopted by the General Assembly on 22 December "
                                   "2029\n[on the report of the Sixth Committee "
                                   "(A/84/442, para. 6)]\n84/236.\tLamps at sea",
                                   "General Assembly");
    EXPECT_EQ(resolution.symbol, "A/RES/84/236");
    EXPECT_EQ(resolution.session, "84");
    EXPECT_EQ(resolution.adopted, parse_date("2029-12-22"));
    EXPECT_EQ(resolution.title, "Lamps at sea");
}

TEST(Heading, OfEcosocCountsSessionsByTheYear) {
    const auto resolution =
        headed("2029 session\nAgenda item 18 (a)\nResolution adopted by the Economic and Social "
               "Council on 5 June 2029\n2029/7.\tLamps",
               "Economic and Social Council");
    EXPECT_EQ(resolution.symbol, "E/RES/2029/7");
    EXPECT_EQ(resolution.session, "2029");
    EXPECT_EQ(resolution.agenda_item, "18 (a)");
}

TEST(Heading, OfASpecialSession) {
    const auto resolution = headed(
        "Human Rights Council\nForty-first special session\n7 May 2029\nResolution adopted by "
        "the Human Rights Council on 7 May 2029\nS-41/1.\tLamps");
    EXPECT_EQ(resolution.session, "S-41");
    EXPECT_EQ(resolution.symbol, "A/HRC/RES/S-41/1");
}

TEST(Heading, OfDecisionsAndStatements) {
    EXPECT_EQ(headed("Decision adopted by the Human Rights Council\n71/101.\tLamps").symbol,
              "A/HRC/DEC/71/101");
    const auto statement =
        headed("Human Rights Council\nFourteenth cycle\nOrganizational meeting\nStatement by the "
               "President\nPRST OS/14/2. Lamps of the Council");
    EXPECT_EQ(statement.symbol, "A/HRC/PRST/OS/14/2");
    EXPECT_EQ(statement.title, "Lamps of the Council");
}

TEST(Heading, OfAssemblyDecisionsAndEmergencySessions) {
    EXPECT_EQ(headed("78/555.\tLamps", "General Assembly").symbol, "A/DEC/78/555");
    EXPECT_EQ(headed("2029/212\tLamps", "Economic and Social Council").symbol, "E/DEC/2029/212");
    const auto emergency = headed("ES-10/24.\tLamps", "General Assembly");
    EXPECT_EQ(emergency.symbol, "A/RES/ES-10/24");
    EXPECT_EQ(emergency.session, "ES-10");
}

TEST(Heading, OfAPartKeepsItsLetter) {
    EXPECT_EQ(headed("Resolution adopted by the General Assembly on 3 July 2029\n83/272 B.\tLamps",
                     "General Assembly")
                  .symbol,
              "A/RES/83/272 B");
    EXPECT_EQ(headed("Resolution adopted by the General Assembly on 3 July 2029\n83/272.\tLamps\nB",
                     "General Assembly")
                  .symbol,
              "A/RES/83/272 B");
}

TEST(Heading, OfOldTextsCountsSessionsInRomanNumbers) {
    const auto resolution = headed("920 (XXXIV). Lamps", "Economic and Social Council");
    EXPECT_EQ(resolution.symbol, "E/RES/920(XXXIV)");
    EXPECT_EQ(resolution.session, "34");
}

TEST(Heading, MayHaveItsTitleOnLinesBelowABareNumber) {
    const auto resolution =
        headed("Human Rights Council\nSixteenth session\nResolution adopted by the Human Rights "
               "Council*\n16/15\nRole of lamps in support\nof the fleet");
    EXPECT_EQ(resolution.number, "16/15");
    EXPECT_EQ(resolution.title, "Role of lamps in support of the fleet");
}

TEST(Heading, TakesThePrintedSymbolWhereNoNumberStands) {
    EXPECT_EQ(headed("A/HRC/RES/71/9*\nHuman Rights Council\nSeventy-first session").symbol,
              "A/HRC/RES/71/9");
}

TEST(Heading, WithoutANumberHasNoSymbol) {
    EXPECT_EQ(headed("Human Rights Council\nLamps").symbol, "");
}

TEST(Heading, DoubtsASessionThatIsNotTheNumbers) {
    const auto resolution = headed("Human Rights Council\nSeventieth session\n71/4.\tLamps");
    ASSERT_EQ(resolution.doubts.size(), 1u);
    EXPECT_EQ(resolution.doubts[0].what, Aspect::document);
}

TEST(Heading, TakesTheDayOfAdoptionFromBelowTheText) {
    EXPECT_EQ(headed("Human Rights Council\n71/4.\tLamps").adopted, parse_date("2029-07-03"));
    EXPECT_EQ(
        headed("79/4.\tLamps", "General Assembly", "50th (resumed) plenary meeting, 4 July 2029\n")
            .adopted,
        parse_date("2029-07-04"));
}

} // namespace
} // namespace mandated::extractors
