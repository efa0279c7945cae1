#include "extractors/document/pdf/read_pdf.h"
#include "extractors/extract.h"
#include "tests/extractors/document/pdf/made_pdf.h"

#include <gtest/gtest.h>

namespace mandated::extractors::pdf {
namespace {

/// The first page of a resolution as the UN sets it: titles larger, first lines indented, a
/// footnote, a job number.
std::vector<SetText> first_page() {
    return {{493, 740, 10, "A/HRC/RES/63/98"},
            {123, 700, 14, "Human Rights Council"},
            {123, 680, 10, "Sixty-third session"},
            {123, 668, 10, "Agenda item 3"},
            {123, 640, 14, "Resolution adopted by the Human Rights"},
            {123, 624, 14, "Council on 8 October 2026"},
            {85, 590, 12, "63/98."},
            {123, 590, 12, "Access to justice in mountain"},
            {123, 576, 12, "settlements"},
            {147, 550, 10, "The Human Rights Council,"},
            {147, 532, 10, "Recalling the Universal Declaration of Human Rights and all the"},
            {123, 520, 10, "relevant resolutions of the Council,"},
            {264, 524, 5.5, "1"},
            {280, 520, 10, "and the reports submitted to it,"},
            {147, 502, 10, "1."},
            {171, 502, 10, "Requests the High Commissioner to prepare a comprehensive"},
            {123, 490, 10, "report and to submit it to the Human Rights Council at its sixty-"},
            {100, 100, 7, "__________________"},
            {117, 89, 5, "1"},
            {123, 86, 8.5, "Resolution 217 A (III)."},
            {60, 30, 7, "GE.26-12345 (E)"}};
}

std::vector<SetText> second_page() {
    return {{60, 740, 7, "A/HRC/RES/63/98"},
            {123, 700, 10, "fifth session;"},
            {147, 682, 10, "2."},
            {171, 682, 10, "Decides to remain seized of the matter."},
            {60, 30, 7, "2"},
            {524, 30, 7, "GE.26-12345"}};
}

TEST(ReadPdf, MakesParagraphsOfItsLines) {
    const auto document = read_pdf(make_pdf({first_page(), second_page()}));
    ASSERT_TRUE(document) << document.error();
    EXPECT_TRUE(document->whole_paragraphs);
    const std::vector<std::string> expected = {
        "A/HRC/RES/63/98",
        "Human Rights Council",
        "Sixty-third session",
        "Agenda item 3",
        "Resolution adopted by the Human Rights Council on 8 October 2026",
        "63/98. Access to justice in mountain settlements",
        "The Human Rights Council,",
        "Recalling the Universal Declaration of Human Rights and all the relevant resolutions of "
        "the Council, and the reports submitted to it,",
        "Resolution 217 A (III).",
        "1. Requests the High Commissioner to prepare a comprehensive report and to submit it to "
        "the Human Rights Council at its sixty-fifth session;",
        "2. Decides to remain seized of the matter.",
    };
    EXPECT_EQ(document->lines, expected);
    EXPECT_EQ(document->footnotes, (std::map<std::size_t, std::string>{{8, "1"}}));
}

TEST(ReadPdf, GivesTheTasksOfTheText) {
    const auto resolutions = extract(make_pdf({first_page(), second_page()}), "made.pdf");
    ASSERT_TRUE(resolutions) << resolutions.error();
    ASSERT_EQ(resolutions->size(), 1u);
    const auto& resolution = resolutions->front();
    EXPECT_EQ(resolution.symbol, "A/HRC/RES/63/98");
    EXPECT_EQ(resolution.title, "Access to justice in mountain settlements");
    ASSERT_FALSE(resolution.tasks.empty());
    EXPECT_EQ(resolution.tasks.front().para, "1");
    ASSERT_EQ(resolution.tasks.front().due.size(), 1u);
    EXPECT_EQ(to_string(resolution.tasks.front().due.front()), "HRC/65");
}

TEST(ReadPdf, RefusesAScan) {
    const auto document = read_pdf(make_pdf({{}, {}}));
    ASSERT_FALSE(document);
    EXPECT_NE(document.error().find("holds no text: it is a scan"), std::string::npos);
}

TEST(ReadPdf, RefusesOneThatBreaksOff) {
    const auto whole = make_pdf({first_page()});
    const auto document = read_pdf(whole.substr(0, 100));
    ASSERT_FALSE(document);
    EXPECT_NE(document.error().find("PDF"), std::string::npos);
}

TEST(ReadPdf, IsToldByItsFirstBytes) {
    EXPECT_TRUE(is_pdf("%PDF-1.7\n"));
    EXPECT_TRUE(is_pdf("\n%PDF-1.7\n"));
    EXPECT_FALSE(is_pdf("A text on %PDF-1.7"));
    EXPECT_FALSE(is_pdf(""));
}

} // namespace
} // namespace mandated::extractors::pdf
