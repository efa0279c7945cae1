#include "extractors/language/en/headings.h"
#include "extractors/structure/blocks.h"
#include "extractors/structure/footnotes.h"

#include <gtest/gtest.h>

namespace mandated::extractors::structure {
namespace {

struct Taken {
    std::string text;
    std::vector<std::string> footnotes;
};

Taken take(std::string text) {
    std::vector<Block> blocks;
    take_inline_footnotes(text, blocks, en::headings());
    Taken taken{std::move(text), {}};
    for (const auto& block : blocks)
        taken.footnotes.push_back(block.label + "|" + block.text);
    return taken;
}

using Texts = std::vector<std::string>;

TEST(Footnotes, AreTakenOutAsWordLeavesThem) {
    const auto taken = take("Takes note of the report;[footnoteRef:2] [2: A/HRC/70/12. ] and");
    EXPECT_EQ(taken.text, "Takes note of the report; and");
    EXPECT_EQ(taken.footnotes, Texts{"2|A/HRC/70/12."});
}

TEST(Footnotes, GluedTogetherComeApart) {
    EXPECT_EQ(
        take("at its session,[footnoteRef:1] [1: See A/70/1, sect. A. 3 See resolution 66/3. ]")
            .footnotes,
        (Texts{"1|See A/70/1, sect. A.", "3|See resolution 66/3."}));
}

TEST(Footnotes, WithoutAnEndTakeTheRest) {
    const auto taken = take("the report[footnoteRef:4] [4: A/70/12");
    EXPECT_EQ(taken.text, "the report");
    EXPECT_EQ(taken.footnotes, Texts{"4|A/70/12"});
}

TEST(Footnotes, LeaveNoSignsBehind) {
    EXPECT_EQ(take("the Agreement,1 the Declaration3 and the “Pact”;12 noted").text,
              "the Agreement, the Declaration and the “Pact”; noted");
    EXPECT_EQ(take("the Convention,⁷ and the Treaty⁸⁹ too").text,
              "the Convention, and the Treaty too");
    EXPECT_EQ(take("of 20 November 2009,2 and the reports;7,8").text,
              "of 20 November 2009, and the reports;");
    EXPECT_EQ(take("contained in the report.10").text, "contained in the report.");
}

TEST(Footnotes, LeaveTheTextsOwnFigures) {
    for (const auto* text :
         {"COVID-19 and H5N1", "25,000 dollars and 1,5 too", "A/HRC/59/L.7/Rev.1",
          "target 5.6 of Goal 3", "an area of 5 km² a year", "decision 1/CP.21", "A/60/7/Add.1",
          "resolution WHA72.8", "resolution 60/251", "paragraphs 3, 5 and 7", "1.5 degrees"})
        EXPECT_EQ(take(text).text, text);
}

TEST(Footnotes, StandOnLinesOfTheirOwn) {
    const auto line = footnote_line("12  See A/59/38, annex.", en::headings());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->number, "12");
    EXPECT_EQ(line->rest, "See A/59/38, annex.");
    EXPECT_TRUE(footnote_line("⁵⁸ Ibid., para. 4.", en::headings()));
    for (const auto* text :
         {"12 States voted", "12. See paragraph 3;", "4 July 2029", "30th meeting", "2029 session"})
        EXPECT_FALSE(footnote_line(text, en::headings())) << text;
}

} // namespace
} // namespace mandated::extractors::structure
