#include "extractors/document/pdf/bbox_pages.h"
#include "extractors/document/pdf/furniture.h"
#include "extractors/document/pdf/rejoin.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace mandated::extractors::pdf {
namespace {

using Lines = std::vector<std::string>;

/// A line as pdftotext writes it: each character is half its size wide and spaces a quarter; "|"
/// is the gap of a fifteenth that a badly made PDF leaves within words.
std::string line(double x, double y, const std::string& text, double size = 10) {
    std::string xml = "<line xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">";
    std::string word;
    double at = x, from = x;
    const auto end_word = [&](double gap) {
        if (!word.empty())
            xml += fmt::format("<word xMin=\"{}\" yMin=\"{}\" xMax=\"{}\" yMax=\"{}\">{}</word>",
                               from, y, at, y + size, word);
        word.clear();
        from = at += gap;
    };
    for (const char c : text) {
        if (c == ' ' || c == '|') {
            end_word(size * (c == ' ' ? 0.25 : 1.0 / 15));
        } else {
            word += c;
            at += (static_cast<unsigned char>(c) & 0xC0) == 0x80 ? 0 : size / 2;
        }
    }
    end_word(0);
    return xml + "</line>";
}

std::string page(const std::string& lines) {
    return "<page width=\"600\" height=\"800\"><flow><block>" + lines + "</block></flow></page>";
}

Document read(const std::string& pages) {
    auto boxes = read_bbox_pages(pages);
    EXPECT_TRUE(boxes) << boxes.error();
    auto document = rejoin(*std::move(boxes));
    EXPECT_TRUE(document) << document.error();
    return *std::move(document);
}

/// Sixty characters, so that lines of them are full.
const std::string full = "the words of a line that is quite as wide as the column, yes";

TEST(Rejoin, LinesOfAParagraph) {
    EXPECT_EQ(
        read(page(line(100, 100, full) + line(100, 112, full) + line(100, 124, "end."))).lines,
        Lines{full + " " + full + " end."});
}

TEST(Rejoin, AParagraphBeginsBehindAShortLine) {
    EXPECT_EQ(read(page(line(100, 100, full) + line(100, 112, "short;") + line(100, 124, full) +
                        line(100, 136, "end.")))
                  .lines,
              (Lines{full + " short;", full + " end."}));
}

TEST(Rejoin, AParagraphBeginsWhereALineIsIndented) {
    const auto indented = full.substr(0, full.size() - 6) + ";";
    EXPECT_EQ(read(page(line(100, 100, full) + line(100, 112, full) + line(125, 124, indented) +
                        line(100, 136, full) + line(100, 148, "end.")))
                  .lines,
              (Lines{full + " " + full, indented + " " + full + " end."}));
}

TEST(Rejoin, AParagraphBeginsBelowAWiderSpace) {
    EXPECT_EQ(read(page(line(100, 100, full) + line(100, 112, full) + line(100, 130, full) +
                        line(100, 142, full)))
                  .lines,
              (Lines{full + " " + full, full + " " + full}));
}

TEST(Rejoin, ANumberAtATabBeginsAParagraphAndOneInASentenceDoesNot) {
    EXPECT_EQ(read(page(line(100, 100, full) + line(100, 112, full) + line(100, 124, "12.") +
                        line(125, 124, full) + line(100, 136, full) + line(100, 148, "12. of it.")))
                  .lines,
              (Lines{full + " " + full, "12. " + full + " " + full + " 12. of it."}));
}

TEST(Rejoin, ASentenceGoesOnAcrossPages) {
    EXPECT_EQ(read(page(line(100, 700, full) + line(100, 712, full) + line(500, 770, "1/2", 7)) +
                   page(line(100, 20, "A/HRC/RES/63/1", 7) + line(100, 100, full) +
                        line(100, 112, "end.") + line(500, 770, "2/2", 7)))
                  .lines,
              Lines{full + " " + full + " " + full + " end."});
}

TEST(Rejoin, TwoColumnsAreReadOneAfterTheOther) {
    const std::string left = "a line that is as wide as its column is, or all but",
                      right = "another on the right of the page, and as wide as it";
    std::string both;
    for (int i = 0; i < 6; ++i)
        both += line(60, 100 + 12 * i, left) + line(320, 100 + 12 * i, right);
    const auto lines = read(page(both)).lines;
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_TRUE(lines[0].starts_with(left + " " + left)) << lines[0];
    EXPECT_TRUE(lines[0].ends_with(right + " " + right)) << lines[0];
}

TEST(Rejoin, BrokenWordsAreMendedAndNarrowSpacesKept) {
    EXPECT_EQ(
        read(page(line(100, 100, "the Confere|nce at high|-level of the S|ecretary|-General")))
            .lines,
        Lines{"the Conference at high-level of the Secretary-General"});
}

TEST(Rejoin, HyphensAtLineEndsAreKept) {
    const auto start = full.substr(0, full.size() - 12);
    EXPECT_EQ(
        read(page(line(100, 100, start + "seventy-") + line(100, 112, "ninth session"))).lines,
        Lines{start + "seventy-ninth session"});
    EXPECT_EQ(read(page(line(100, 100, start + "Secretary-") + line(100, 112, "General"))).lines,
              Lines{start + "Secretary-General"});
}

TEST(Rejoin, AHyphenGoesWhereTheWordIsKnownWithoutIt) {
    const auto first = full.substr(0, full.size() - 7) + " inter-";
    EXPECT_EQ(
        read(page(line(100, 100, first) + line(100, 112, "national and international law"))).lines,
        Lines{full.substr(0, full.size() - 7) + " international and international law"});
}

TEST(Rejoin, FootnotesLeaveTheText) {
    const auto document =
        read(page(line(100, 100, full) + line(100, 112, "the Agenda,") + line(156, 111, "3", 5) +
                  line(165, 112, "and so on;") + line(100, 130, "another paragraph;") +
                  line(100, 660, "__________", 7) + line(110, 680, "3", 5) +
                  line(120, 680, "Resolution 70/1, with more words", 8) +
                  line(120, 690, "on a second line.", 8)));
    EXPECT_EQ(document.lines,
              (Lines{full + " the Agenda, and so on;",
                     "Resolution 70/1, with more words on a second line.", "another paragraph;"}));
    EXPECT_EQ(document.footnotes, (std::map<std::size_t, std::string>{{1, "3"}}));
}

TEST(Rejoin, ARaisedFigureWithoutAFootnoteIsPartOfItsWord) {
    EXPECT_EQ(read(page(line(100, 100, "an area of 12 km") + line(180, 98, "2", 5) +
                        line(190, 100, "in all")))
                  .lines,
              Lines{"an area of 12 km2 in all"});
}

TEST(Rejoin, RunningHeadsAndPageNumbersAreLeftOut) {
    std::string pages;
    for (int i = 1; i <= 3; ++i)
        pages += page(line(100, 30, "The title of it all", 7) + line(100, 100, full) +
                      line(100, 112, "end.") + line(300, 770, std::to_string(i), 8));
    // On the first page it may be the title.
    EXPECT_EQ(read(pages).lines,
              (Lines{"The title of it all", full + " end.", full + " end.", full + " end."}));
}

TEST(Rejoin, TheDayOfDistributionIsNoneOfTheText) {
    EXPECT_EQ(read(page(line(100, 60, "General Assembly", 16) + line(400, 62, "Distr.: General") +
                        line(400, 74, "18 October 2018") + line(400, 86, "Original: English") +
                        line(100, 150, "Text.")))
                  .lines,
              (Lines{"General Assembly", "Text."}));
}

TEST(MarginNumbers, AreToldFromText) {
    for (const auto* text :
         {"2", "2/10", "- 3 -", "18-16895 (E)", "GE.25-11111 (E) 130725", "*1816895*", "241018"})
        EXPECT_TRUE(is_margin_number(text)) << text;
    for (const auto* text : {"", "Annex", "1. Requests", "A/73/L.4", "(a)", "2018 session"})
        EXPECT_FALSE(is_margin_number(text)) << text;
}

TEST(BboxPages, RefuseWhatIsNoOutputOfPdftotext) {
    EXPECT_EQ(read_bbox_pages("").error(), "pdftotext's output holds no page");
    EXPECT_EQ(read_bbox_pages("<page width=\"1\" height=\"1\">").error(),
              "page 1 of pdftotext's output has no end");
    EXPECT_NE(read_bbox_pages("<page ><flow></page>").error().find("no XML"), std::string::npos);
}

TEST(BboxPages, LeaveOutWordsWithoutASensibleBox) {
    const auto pages = read_bbox_pages(
        "<page width=\"600\" height=\"800\"><flow><block><line>"
        "<word xMin=\"1\" yMin=\"1\" xMax=\"nan\" yMax=\"2\">a</word>"
        "<word xMin=\"1\" yMin=\"1\" xMax=\"1e300\" yMax=\"2\">b</word>"
        "<word xMin=\"9\" yMin=\"1\" xMax=\"1\" yMax=\"2\">c</word>"
        "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">d</word>"
        "<word yMin=\"1\" xMax=\"2\" yMax=\"2\">e</word></line></block></flow></page>");
    ASSERT_TRUE(pages);
    ASSERT_EQ(pages->front().rows.size(), 1u);
    EXPECT_EQ(plain_text_of(pages->front().rows.front()), "d");
}

TEST(BboxPages, TakeAMillionWordsInOnePage) {
    std::string lines;
    for (int i = 0; i < 75'000; ++i)
        lines += line(100, 100 + (i % 700),
                      "words without end and without any meaning at all, fifty of "
                      "them");
    const auto document = read(page(lines));
    EXPECT_FALSE(document.lines.empty());
}

} // namespace
} // namespace mandated::extractors::pdf
