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
