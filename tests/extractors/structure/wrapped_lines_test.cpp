#include "tests/extractors/structure/resolution_of.h"

namespace mandated::extractors {
namespace {

constexpr std::string_view kHead =
    "Resolution adopted by the Human Rights Council on 3 July 2029\n\n71/4. Rights of "
    "lighthouse keepers\n\nThe Human Rights Council,\n\n";

// As printed at 60 columns, with empty lines between paragraphs.
constexpr std::string_view kSpaced = R"(Recalling its resolution 68/2 of 5 July 2028 and the work of
Africa’s keepers,

1. Requests the Office of the High Commissioner to prepare a
report on the matters listed in paragraph 12 of resolution
68/2. The report shall cover (a) lamps; (b) oil; and
(c) fog, and shall be submitted at the Council’s seventy-
third session;

2. Requests the Secretary-
General:

(a) To provide resources for short-
and long-term work;

(b) To report.
)";

Texts operative(std::string_view body) {
    return paragraphs(resolution_of(std::string(kHead) + std::string(body)),
                      ParagraphKind::operative);
}

TEST(WrappedLines, AreJoinedToParagraphs) {
    EXPECT_EQ(
        operative(kSpaced),
        (Texts{"1|Requests the Office of the High Commissioner to prepare a report on the matters "
               "listed in "
               "paragraph 12 of resolution 68/2. The report shall cover (a) lamps; (b) oil; and "
               "(c) fog, and "
               "shall be submitted at the Council’s seventy-third session;",
               "2|Requests the Secretary-General:",
               "2(a)|To provide resources for short- and long-term work;", "2(b)|To report."}));
}

TEST(WrappedLines, AreJoinedWithoutEmptyLinesToo) {
    std::string tight(kSpaced);
    for (auto at = tight.find("\n\n"); at != std::string::npos; at = tight.find("\n\n"))
        tight.erase(at, 1);
    EXPECT_EQ(operative(tight), operative(kSpaced));
}

TEST(WrappedLines, GoOnBehindAPageBreak) {
    EXPECT_EQ(operative("1. Requests the Office of the High Commissioner to prepare a\nreport on "
                        "lamps, taking into "
                        "account the views of all the\n\n1 See A/HRC/70/12, "
                        "annex.\n\n2/3\n\fA/HRC/RES/71/4\n\nkeepers "
                        "concerned;\n\n2. Decides to remain seized of the matter of the lamps.\n"),
              (Texts{"1|Requests the Office of the High Commissioner to prepare a report on lamps, "
                     "taking into account "
                     "the views of all the keepers concerned;",
                     "2|Decides to remain seized of the matter of the lamps."}));
}

TEST(WrappedLines, WithAnIndentKeepTheirParagraphs) {
    EXPECT_EQ(operative("        1.    Requests the Office of the High Commissioner\n    to "
                        "prepare a report on lamps;\n"
                        "        2.    Decides to remain seized of the matter.\n"),
              (Texts{"1|Requests the Office of the High Commissioner to prepare a report on lamps;",
                     "2|Decides to remain seized of the matter."}));
}

TEST(WrappedLines, DoNotMakeANumberInASentenceAParagraph) {
    EXPECT_EQ(operative("1. Recalls the recommendations that are made in paragraph\n12. of the "
                        "report;\n\n2. Decides to "
                        "remain seized of the matter of the lamps.\n")
                  .size(),
              2u);
}

TEST(UnwrappedLines, AreParagraphsButForBrokenSentences) {
    const std::string filler(140, 'x');
    const auto resolution =
        resolution_of("Resolution adopted by the General Assembly on 3 July 2029\n79/4. Lamps\nThe "
                      "General Assembly,\nRecalling its resolution entitled " +
                      filler + " and\n“Declaration on " + filler +
                      "”,\n \n1 See A/79/12, annex.\n1. Decides to light " + filler + ".\n");
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::preamble),
              (Texts{"|The General Assembly,", "|Recalling its resolution entitled " + filler +
                                                   " and “Declaration on " + filler + "”,"}));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::footnote), Texts{"1|See A/79/12, annex."});
}

TEST(UnwrappedLines, MayHoldTheOrgansNameAndThePreambleOnOne) {
    const auto resolution =
        resolution_of("Resolution adopted by the General Assembly on 3 July 2029\n79/4. Lamps\nThe "
                      "General Assembly, "
                      "Recalling its resolution 78/1,\n1. Decides to light them.\n");
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::preamble),
              (Texts{"|The General Assembly,", "|Recalling its resolution 78/1,"}));
}

} // namespace
} // namespace mandated::extractors
