#include "tests/extractors/structure/resolution_of.h"

#include <chrono>

namespace mandated::extractors {
namespace {

std::string refusal(std::string_view text) {
    const auto document = read_plain_text(text);
    const auto resolutions = document ? read_resolutions(*document)
                                      : Result<std::vector<Resolution>>(Error{document.error()});
    return resolutions ? "" : resolutions.error();
}

TEST(Resolutions, OfASessionsReportComeApart) {
    const auto all =
        resolutions_of("Human Rights Council\nSeventy-first session\n71/1.\tLamps\nThe Human "
                       "Rights Council,\nRecalling them,\n1. Decides to "
                       "light them.\n30th meeting\n3 July 2029\n[Adopted without a "
                       "vote.]\n71/2.\tOil\nThe Human Rights Council,\n1. Requests "
                       "oil;\n2. Decides to wait.\n31st meeting\n4 July 2029\n71/101.\tDates\nThe "
                       "Human Rights Council,\nDecides to note "
                       "them.\n");
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].symbol, "A/HRC/RES/71/1");
    EXPECT_EQ(addresses(all[0]), Texts{"1@1"});
    EXPECT_EQ(all[0].adopted, parse_date("2029-07-03"));
    EXPECT_EQ(all[1].symbol, "A/HRC/RES/71/2");
    EXPECT_EQ(addresses(all[1]), (Texts{"1@1", "2@2"}));
    EXPECT_EQ(all[1].adopted, parse_date("2029-07-04"));
    EXPECT_EQ(all[2].symbol, "A/HRC/DEC/71/101");
    EXPECT_EQ(addresses(all[2]), Texts{"@1"});
}

TEST(Resolutions, OfAReportStandApartFromItsOtherChapters) {
    const auto all = resolutions_of(
        "Report of the Human Rights Council on its seventy-first session\nContents\nPage\n"
        "I.\tResolutions\t3\n71/1.\tLamps\t3\n71/2.\tOil\t5\nII.\tDecisions\t9\n"
        "1.\tThe Council held its seventy-first session at Geneva.\n"
        "I.\tResolutions adopted by the Human Rights Council\n"
        "71/1.\tLamps\nThe Human Rights Council,\n1.\tDecides to light them.\n"
        "30th meeting\n3 July 2029\n[Adopted without a vote.]\n"
        "71/2.\tOil\nThe Human Rights Council,\n1.\tRequests oil;\n2.\tDecides to wait.\n"
        "31st meeting\n4 July 2029\n[Adopted by a recorded vote of 30 to 10, with 7 "
        "abstentions.]\n"
        "Part Two\nSummary of proceedings\nA.\tOpening of the session\n"
        "1.\tThe Council opened its session on 18 June 2029.\n"
        "2.\tThe High Commissioner made a statement.\n");
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].title, "Lamps");
    EXPECT_EQ(addresses(all[0]), Texts{"1@1"});
    EXPECT_EQ(all[0].adopted, parse_date("2029-07-03"));
    EXPECT_EQ(all[0].meeting, "30th meeting");
    EXPECT_FALSE(all[0].vote->recorded);
    EXPECT_EQ(all[1].symbol, "A/HRC/RES/71/2");
    EXPECT_EQ(addresses(all[1]), (Texts{"1@1", "2@2"}));
    EXPECT_EQ(all[1].vote->in_favour, 30);
    for (const auto& paragraph : all[1].paragraphs)
        EXPECT_EQ(paragraph.text.find("Summary of proceedings"), std::string::npos);
}

TEST(Resolutions, StandBesideDecisionsThatAreTold) {
    const auto all = resolutions_of(
        "84/5.\tLamps\nThe General Assembly,\n1.\tDecides to light them.\n30th plenary "
        "meeting\n3 December 2029\n"
        "84/503.\tAppointment of lamplighters\nAt its 31st plenary meeting, on 4 December 2029, "
        "the General Assembly, on the recommendation of the Fifth Committee, appointed two "
        "lamplighters.\n"
        "84/6.\tOil\nThe General Assembly,\n1.\tRequests oil.\n");
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(addresses(all[0]), Texts{"1@1"});
    EXPECT_EQ(all[1].symbol, "A/DEC/84/503");
    EXPECT_EQ(all[1].title, "Appointment of lamplighters");
    EXPECT_EQ(all[1].adopted, parse_date("2029-12-04"));
    EXPECT_EQ(all[1].meeting, "31st plenary meeting");
    EXPECT_EQ(addresses(all[1]), Texts{"@1"});
    EXPECT_EQ(all[2].symbol, "A/RES/84/6");
}

TEST(Resolutions, StandBesideStatementsThatAreTold) {
    const auto all = resolutions_of(
        "71/4.\tLamps\nThe Human Rights Council,\n1.\tDecides to light them.\n30th meeting\n3 July "
        "2029\nPRST/71/1. Oil\nAt the 31st meeting, on 4 July 2029, the President of the Human "
        "Rights "
        "Council made the following statement:\n“The Human Rights Council takes note of the "
        "oil.”\n");
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[1].symbol, "A/HRC/PRST/71/1");
    EXPECT_EQ(all[1].title, "Oil");
    EXPECT_EQ(all[1].adopted, parse_date("2029-07-04"));
}

TEST(Resolutions, KeepAnOrgansWordsInTheirAnnex) {
    EXPECT_EQ(
        resolutions_of(
            "Resolution adopted by the General Assembly on 3 July 2029\n79/4.\tLamps\nThe General "
            "Assembly,\n1. Adopts the Declaration.\n30th plenary meeting\n3 July "
            "2029\nAnnex\nDeclaration "
            "on Lamps\nThe General Assembly,\nGuided by light,\nSolemnly proclaims the right to a "
            "lamp.\n")
            .size(),
        1u);
}

TEST(Resolutions, LeaveOutTheEndOfAnotherAboveThem) {
    const auto all = resolutions_of(
        "4. Decides to consider lamps;\n5. Requests a report.\n68th plenary meeting\n14 December "
        "1990\n45/104. Oil\nThe General Assembly,\n1. Notes the oil.\n");
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].symbol, "A/RES/45/104");
    EXPECT_EQ(addresses(all[0]), Texts{"1@1"});
}

TEST(Resolutions, CarryTheDoubtsOfTheirFile) {
    EXPECT_EQ(resolution_of(with_body("1. Thanks C\xF4te d\x92Ivoire.\n")).doubts.size(), 1u);
}

TEST(Resolutions, AreNotLetters) {
    EXPECT_EQ(refusal("Dear colleague,\n\nI refer to General Assembly resolution 78/236.\n\n1. "
                      "Please report.\n"),
              "no resolution: it names no organ that adopts resolutions (expected a line such as "
              "\"The Human Rights "
              "Council,\")");
}

TEST(Resolutions, AreNotSourceCodeOrProse) {
    EXPECT_NE(refusal("int main() {\n    return 0;\n}\n"), "");
    EXPECT_NE(
        refusal(
            "The General Assembly, in its resolution 70/1, asked for a report.\n1. It is late.\n"),
        "");
}

TEST(Resolutions, AreNotReportsThatQuoteOne) {
    const std::string quote = "The Human Rights Council,\n1. Requests a report on lamps;\n2. "
                              "Decides to wait.\n";
    const std::string expected = "it quotes a resolution inside another text (expected the "
                                 "resolution itself, under its number, such as \"59/3. Title\")";
    EXPECT_EQ(refusal("A/HRC/73/40\nReport of the High Commissioner on lamps\nIntroduction\n1. The "
                      "Council asked as follows:\n" +
                      quote),
              "no resolution, but \"Report of the High Commissioner on lamps\": " + expected);
    EXPECT_EQ(refusal("Concept note for the panel on lamps\nMandate\n" + quote),
              "no resolution, but \"Concept note for the panel on lamps\": " + expected);
    EXPECT_EQ(refusal("Minutes of the bureau\n1. Quorum was noted.\n2. A text was read:\n" + quote),
              "no resolution, but \"Minutes of the bureau\": " + expected);
}

TEST(Resolutions, AreNotAgendasAndBudgets) {
    EXPECT_EQ(refusal("A/84/6 (Sect. 24)\nProposed programme budget for 2030\n1. Resources amount "
                      "to 5,000.\n"),
              "no resolution, but \"Proposed programme budget for 2030\": it names no organ that "
              "adopts resolutions (expected a line such as \"The Human Rights Council,\")");
    EXPECT_NE(refusal("Provisional agenda\n1. Opening of the session.\n2. Lamps.\n")
                  .find("no resolution, but \"Provisional agenda\""),
              std::string::npos);
}

TEST(Resolutions, AnnexedToAReportAreRead) {
    const auto annexed = resolution_of(
        "A/HRC/73/40\nReport of the High Commissioner on lamps\n1. Lamps are dear.\nAnnex\n71/4. "
        "Lamps\nThe Human Rights Council,\n1. Requests a report on lamps.\n");
    EXPECT_EQ(annexed.symbol, "A/HRC/RES/71/4");
    EXPECT_EQ(addresses(annexed), Texts{"1@1"});
}

TEST(Resolutions, HaveAnOperativeParagraph) {
    EXPECT_EQ(
        refusal(
            "Human Rights Council\n\nThe Human Rights Council,\n\nRecalling its resolution 1/1,\n"),
        "no resolution: no operative paragraph follows the organ's name");
}

TEST(Resolutions, OfHostileTextTakeLinearTime) {
    const std::string head = with_body("1. Requests:\n");
    for (const std::string line :
         {"(i)\n", ")))\n", "(b);\n", "A\n", "1.\n", "[footnoteRef:1] [1:\n", "x ²²\n",
          ". 1 See \n", "The General Assembly,\n", "59/3.\n", "In favour:\n", "4 July 2029\n",
          "a,1"}) {
        std::string text = head;
        while (text.size() < 500'000)
            text += line;
        const auto start = std::chrono::steady_clock::now();
        const auto document = read_plain_text(text);
        ASSERT_TRUE(document);
        const auto resolutions = read_resolutions(*document);
        const auto seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        // A quadratic reader would take minutes; the limit leaves room for sanitizers.
        EXPECT_LT(seconds, 20.0) << line;
    }
}

} // namespace
} // namespace mandated::extractors
