#include "tests/extractors/structure/resolution_of.h"

namespace mandated::extractors {
namespace {

TEST(Paragraphs, AreHeadingPreambleOperativeAndVote) {
    const auto resolution =
        resolution_of(with_body("1.\tWelcomes the report;\n2.\tDecides to remain seized of the "
                                "matter.\n30th meeting\n3 July 2029\n[Adopted without a vote.]\n"));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::heading).size(), 4u);
    EXPECT_EQ(
        paragraphs(resolution, ParagraphKind::preamble),
        (Texts{"|The Human Rights Council,", "|Recalling its resolution 68/2 of 5 July 2028,"}));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::operative),
              (Texts{"1|Welcomes the report;", "2|Decides to remain seized of the matter."}));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::vote),
              (Texts{"|30th meeting", "|3 July 2029", "|[Adopted without a vote.]"}));
}

TEST(Paragraphs, CarryTheirFullPath) {
    const auto resolution =
        resolution_of(with_body("1. Requests the Office:\n(a) To prepare:\n(i) A study;\n(ii) A "
                                "summary;\n(b) To submit both;\n2. "
                                "Invites States to take part."));
    EXPECT_EQ(
        paragraphs(resolution, ParagraphKind::operative),
        (Texts{"1|Requests the Office:", "1(a)|To prepare:", "1(a)(i)|A study;",
               "1(a)(ii)|A summary;", "1(b)|To submit both;", "2|Invites States to take part."}));
}

TEST(Paragraphs, GiveBulletsAndContinuationsTheAddressAboveThem) {
    const auto resolution =
        resolution_of(with_body("7. Requests the Office:\n(a) To listen;\n(b) To answer;\nand to "
                                "report on both to the Council;\n8. Encourages:\n• "
                                "Lighthouses;\n• Harbours.\n"));
    EXPECT_EQ(addresses(resolution),
              (Texts{"7@7", "7(a)@7(a)", "7(b)@7(b)", "@7", "8@8", "@8", "@8"}));
}

TEST(Paragraphs, WithoutNumbersAreCountedWithinTheirSection) {
    const auto resolution = resolution_of(
        with_body("Decides to proclaim a week of lamps;\nRequests the Office:\n(a) To "
                  "report on it;\nAlso decides to remain seized of the matter.\n"));
    EXPECT_EQ(addresses(resolution), (Texts{"@1", "@2", "(a)@2(a)", "@3"}));
}

TEST(Paragraphs, OfANewSectionAreCountedAnew) {
    const auto resolution =
        resolution_of(with_body("I\nDecides to light the lamps;\nII\nRequests the Office to keep "
                                "them burning;\nDecides to come back to them.\n"));
    EXPECT_EQ(addresses(resolution), (Texts{"@1", "@1", "@2"}));
}

TEST(Paragraphs, OfTheSectionsPreamblesArePreamble) {
    const auto resolution =
        resolution_of(with_body("A\nHaving considered the report on lamps,\n1. Takes note of the "
                                "report;\nB\nHaving considered the report on oil,\n1. Takes note "
                                "of that report.\n"));
    EXPECT_EQ(addresses(resolution), (Texts{"1@1", "1@1"}));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::preamble).size(), 4u);
}

TEST(Paragraphs, LeaveSubheadingsApart) {
    const auto resolution =
        resolution_of(with_body("1. Notes the lamps;\nMaintenance of lamps\n2. Notes the oil.\n"));
    EXPECT_EQ(addresses(resolution), (Texts{"1@1", "2@2"}));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::heading).back(), "|Maintenance of lamps");
}

TEST(Paragraphs, OfAnAnnexAreNumberedWhereTheTextHasNoSuchNumber) {
    const auto resolution =
        resolution_of(with_body("Adopts the guidelines annexed hereto.\n30th meeting\n3 July "
                                "2029\nAnnex\nGuidelines on lamps\n1. Lamps shall be lit.\n(a) At "
                                "dusk;\n(b) In fog.\n"));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::annex),
              (Texts{"|Annex", "|Guidelines on lamps", "1|Lamps shall be lit.", "1(a)|At dusk;",
                     "1(b)|In fog."}));
}

// A number is a paragraph's name: "paragraph 1" is the resolution's, not the annex's.
TEST(Paragraphs, OfAnAnnexThatNumbersAgainKeepTheirNumbersInTheText) {
    const auto resolution =
        resolution_of(with_body("1. Adopts the guidelines annexed hereto.\n30th meeting\n3 July "
                                "2029\nAnnex\nGuidelines on lamps\n1. Lamps shall be lit.\n(a) At "
                                "dusk;\n(b) In fog.\n"));
    EXPECT_EQ(addresses(resolution), Texts{"1@1"});
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::annex),
              (Texts{"|Annex", "|Guidelines on lamps", "|1. Lamps shall be lit.", "|(a) At dusk;",
                     "|(b) In fog."}));
}

TEST(Paragraphs, KeepWhatTrackedChangesLeft) {
    const auto resolution =
        resolution_of(with_body("1. Requests a report to be submitted at its seventy-second fifth "
                                "session; seventy fifth\n2. Decides to continue.\n"));
    EXPECT_EQ(
        paragraphs(resolution, ParagraphKind::operative)[0],
        "1|Requests a report to be submitted at its seventy-second fifth session; seventy fifth");
}

TEST(Paragraphs, AreFoundWhereTheStopBehindTheirNumberWasLost) {
    const auto resolution = resolution_of(with_body(
        "1. Notes the lamps;\n2 Requests a report;\n3 .Invites comments;\n4.Decides to end."));
    EXPECT_EQ(addresses(resolution), (Texts{"1@1", "2@2", "3@3", "4@4"}));
}

TEST(Paragraphs, KeepOrdinaryFiguresAtTheirStart) {
    const auto resolution = resolution_of(
        with_body("1. Notes that, of all lamps,\n20 per cent are out;\n2. Regrets it."));
    EXPECT_EQ(addresses(resolution), (Texts{"1@1", "2@2"})) << "20 is no paragraph";
}

TEST(Paragraphs, FoldWhiteSpace) {
    const auto resolution = resolution_of(with_body("\t1.\tRequests   the\tOffice  to report. \n"));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::operative),
              Texts{"1|Requests the Office to report."});
}

} // namespace
} // namespace mandated::extractors
