#include "tests/extractors/document/docx/word_parts.h"

namespace mandated::extractors::docx {
namespace {

using Originals = std::map<std::size_t, std::string>;

/// What each doubt quotes.
Lines quoted(const Document& document) {
    Lines texts;
    for (const auto& doubt : document.doubts) {
        EXPECT_EQ(doubt.reason, "tracked change");
        EXPECT_EQ(doubt.reading, Lines{"paragraph deleted"});
        texts.insert(texts.end(), doubt.alternative.begin(), doubt.alternative.end());
    }
    return texts;
}

TEST(WordTrackedChanges, AreAcceptedAndTheTextBeforeThemKept) {
    const auto document = read(
        with_body(p(r("at its sixty-") + deleted("second") + inserted("fifth") + r(" session")) +
                  p(r("unchanged"))));
    EXPECT_EQ(document.lines, (Lines{"at its sixty-fifth session", "unchanged"}));
    EXPECT_EQ(document.originals, (Originals{{0, "at its sixty-second session"}}));
    EXPECT_TRUE(document.doubts.empty());
}

TEST(WordTrackedChanges, WhatWasInsertedAndDeletedAgainIsInNeitherText) {
    const auto document =
        read(with_body(p(r("kept") + "<w:ins w:id=\"1\">" + deleted(" gone") + "</w:ins>")));
    EXPECT_EQ(document.lines, Lines{"kept"});
    EXPECT_TRUE(document.originals.empty());
}

TEST(WordTrackedChanges, MovedWordsAreAtTheirNewPlace) {
    const auto document = read(
        with_body(p("<w:moveFrom w:id=\"1\">" + r("annually ") + "</w:moveFrom>" + r("to report ") +
                    "<w:moveTo w:id=\"2\">" + r("annually ") + "</w:moveTo>" + r("to it"))));
    EXPECT_EQ(document.lines, Lines{"to report annually to it"});
    EXPECT_EQ(document.originals, (Originals{{0, "annually to report to it"}}));
}

TEST(WordTrackedChanges, AParagraphMovedAsAWholeIsUnchanged) {
    const auto document = read(with_body(
        p("<w:moveFrom w:id=\"1\">" + r("Moved.") + "</w:moveFrom>", with_mark("moveFrom")) +
        p(r("Stays.")) +
        p("<w:moveTo w:id=\"2\">" + r("Moved.") + "</w:moveTo>", with_mark("moveTo"))));
    EXPECT_EQ(document.lines, (Lines{"Stays.", "Moved."}));
    EXPECT_TRUE(document.originals.empty());
    EXPECT_TRUE(document.doubts.empty());
}

TEST(WordTrackedChanges, AnInsertedParagraphHadNoText) {
    const auto document = read(with_body(p(r("Old.")) + p(inserted("New."), with_mark("ins"))));
    EXPECT_EQ(document.lines, (Lines{"Old.", "New."}));
    EXPECT_EQ(document.originals, (Originals{{1, ""}}));
}

TEST(WordTrackedChanges, ADeletedMarkJoinsParagraphs) {
    const auto document = read(with_body(p(r("Requests the High Commissioner "), with_mark("del")) +
                                         p(deleted("and ") + r("to report;")) + p(r("Next."))));
    EXPECT_EQ(document.lines, (Lines{"Requests the High Commissioner to report;", "Next."}));
    EXPECT_EQ(document.originals,
              (Originals{{0, "Requests the High Commissioner and to report;"}}));
}

TEST(WordTrackedChanges, AnInsertedMarkSplitsAParagraphAndChangesNoWord) {
    const auto document = read(with_body(p(r("One;"), with_mark("ins")) + p(r("Two;"))));
    EXPECT_EQ(document.lines, (Lines{"One;", "Two;"}));
    EXPECT_TRUE(document.originals.empty());
}

TEST(WordTrackedChanges, ADeletedParagraphLeavesADoubtThatQuotesIt) {
    const auto whole = read(with_body(
        p(r("Kept.")) + p(deleted("Requests a report;"), with_mark("del")) + p(r("Also kept."))));
    EXPECT_EQ(whole.lines, (Lines{"Kept.", "Also kept."}));
    EXPECT_TRUE(whole.originals.empty()) << "its neighbours did not change";
    EXPECT_EQ(quoted(whole), Lines{"Requests a report;"});
    const auto from_the_end_before =
        read(with_body(p(r("Kept."), with_mark("del")) + p(deleted("Requests a report;"))));
    EXPECT_EQ(from_the_end_before.lines, Lines{"Kept."});
    EXPECT_TRUE(from_the_end_before.originals.empty());
    EXPECT_EQ(quoted(from_the_end_before), Lines{"Requests a report;"});
}

TEST(WordTrackedChanges, ADeletedParagraphWithoutWordsLeavesNone) {
    EXPECT_TRUE(
        read(with_body(p(r("Kept.")) + p(deleted(" ; "), with_mark("del")))).doubts.empty());
}

TEST(WordTrackedChanges, ALongParagraphIsQuotedByItsBeginning) {
    std::string text = "Requests";
    while (text.size() < 500)
        text += " much";
    const auto lines = quoted(read(with_body(p(r("Kept.")) + p(deleted(text), with_mark("del")))));
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_LT(lines[0].size(), 130u);
    EXPECT_TRUE(lines[0].starts_with("Requests much")) << lines[0];
    EXPECT_TRUE(lines[0].ends_with("much…")) << lines[0];
}

TEST(WordTrackedChanges, OfManyDeletedParagraphsTheFirstFiftyAreQuoted) {
    std::string body = p(r("Kept."));
    for (int i = 0; i < 60; ++i)
        body += p(deleted("Paragraph " + std::to_string(i)), with_mark("del"));
    const auto lines = quoted(read(with_body(body)));
    ASSERT_EQ(lines.size(), 51u);
    EXPECT_EQ(lines[49], "Paragraph 49");
    EXPECT_EQ(lines[50], "and 10 others");
}

TEST(WordTrackedChanges, RowsAndCellsOfTablesAreTrackedToo) {
    const auto row = [](const std::string& properties, const std::string& text) {
        return "<w:tr><w:trPr>" + properties + "</w:trPr><w:tc>" + p(r(text)) + "</w:tc></w:tr>";
    };
    const auto document = read(with_body(
        "<w:tbl>" + row("<w:ins w:id=\"1\"/>", "new row") + row("<w:del w:id=\"1\"/>", "old row") +
        "<w:tr><w:tc><w:tcPr><w:cellDel "
        "w:id=\"1\"/></w:tcPr>" +
        p(r("old cell")) +
        "</w:tc><w:tc><w:tcPr><w:cellIns "
        "w:id=\"1\"/></w:tcPr>" +
        p(r("new cell")) + "</w:tc></w:tr></w:tbl>" + p(r("end"))));
    EXPECT_EQ(document.lines, (Lines{"new row", "new cell", "end"}));
    EXPECT_EQ(document.originals, (Originals{{0, ""}, {1, ""}}));
    EXPECT_EQ(quoted(document), (Lines{"old row", "old cell"}));
}

const std::string kLists =
    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
    "w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
    "<w:abstractNumId w:val=\"0\"/></w:num>";

TEST(WordTrackedChanges, EachTextHasItsOwnCount) {
    auto parts =
        with_body(p(r("Recalls;"), in_list(1)) +
                  p(deleted("Requests a study;"), in_list(1) + with_mark("del")) +
                  p(deleted("Decides;"), in_list(1) + with_mark("del")) +
                  p(inserted("Welcomes;"), in_list(1) + with_mark("ins")) +
                  p(r("Requests ") + deleted("a") + inserted("one") + r(" report;"), in_list(1)));
    parts.numbering = rooted("numbering", kLists);
    const auto document = read(std::move(parts));
    EXPECT_EQ(document.lines, (Lines{"1.\tRecalls;", "2.\tWelcomes;", "3.\tRequests one report;"}));
    EXPECT_EQ(document.originals, (Originals{{1, ""}, {2, "4.\tRequests a report;"}}));
    EXPECT_EQ(quoted(document), (Lines{"2. Requests a study;", "3. Decides;"}));
}

TEST(WordTrackedChanges, TrackedNumbersAloneChangeNoText) {
    auto parts =
        with_body(p(r("One"), "<w:numPr><w:numId w:val=\"1\"/><w:ins w:id=\"1\"/></w:numPr>") +
                  p(r("Two"), in_list(1) + "<w:pPrChange w:id=\"2\"><w:pPr>" + in_list(0) +
                                  "</w:pPr></w:pPrChange>"));
    parts.numbering = rooted("numbering", kLists);
    const auto document = read(std::move(parts));
    EXPECT_EQ(document.lines, (Lines{"1.\tOne", "2.\tTwo"}));
    EXPECT_TRUE(document.originals.empty());
}

} // namespace
} // namespace mandated::extractors::docx
