#include "tests/extractors/document/docx/word_parts.h"

namespace mandated::extractors::docx {
namespace {

TEST(WordText, RunsAreJoinedWhereverTheyAreSplit) {
    EXPECT_EQ(lines_of(p(r("Req") + r("uests") + r(" ") + r("the Secretary") + r("-General"))),
              Lines{"Requests the Secretary-General"});
}

TEST(WordText, IsWholeParagraphs) {
    const auto document = read(with_body(p(r("One")) + p("") + p(r("Two"))));
    EXPECT_TRUE(document.whole_paragraphs);
    EXPECT_EQ(document.lines, (Lines{"One", "Two"})) << "empty paragraphs are no lines";
    EXPECT_TRUE(document.originals.empty());
    EXPECT_TRUE(document.doubts.empty());
}

TEST(WordText, CharactersOfLayoutAreMadePlain) {
    EXPECT_EQ(lines_of(p("<w:r>" + t("sixty") + "<w:noBreakHyphen/>" + t("fifth") + "<w:tab/>" +
                         t("para\xC2\xADgraph\xC2\xA0\x33") + "<w:softHyphen/>" +
                         t("9\xE2\x80\x91I") + "</w:r>")),
              Lines{"sixty-fifth\tparagraph 39-I"});
}

TEST(WordText, LineEndsOfTheFileAreSpaces) {
    EXPECT_EQ(lines_of(p("<w:r><w:t>Requests\nthe</w:t></w:r>")), Lines{"Requests the"});
}

TEST(WordText, ABreakWithinASentenceIsASpace) {
    EXPECT_EQ(lines_of(p("<w:r>" + t("Resolution adopted by the Human Rights Council") + "<w:br/>" +
                         t("on 4 July 2025") + "</w:r>")),
              Lines{"Resolution adopted by the Human Rights Council on 4 July 2025"});
}

TEST(WordText, BreaksThatSetOutAHeadingPartLines) {
    EXPECT_EQ(lines_of(p("<w:r>" + t("Human Rights Council") + "<w:br/>" +
                         t("Fifty-ninth session") + "<w:cr/>" + t("Agenda item 3") + "</w:r>")),
              (Lines{"Human Rights Council", "Fifty-ninth session", "Agenda item 3"}));
}

TEST(WordText, SymbolsOfSignFontsAreKnown) {
    EXPECT_EQ(lines_of(p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"Arial\" "
                         "w:char=\"F041\"/><w:sym w:font=\"Calibri\" w:char=\"2013\"/><w:sym "
                         "w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>")),
              Lines{"•A–"});
}

TEST(WordText, HiddenTextIsLeftOut) {
    const std::string hide = "<w:r><w:rPr><w:vanish/></w:rPr>" + t("not ") + "</w:r>";
    const std::string show = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr>" + t("shown") + "</w:r>";
    EXPECT_EQ(lines_of(p(hide + show)), Lines{"shown"});
}

TEST(WordText, AStyleHidesTextAndItsHeirsToo) {
    auto parts = with_body(
        p(r("kept ") + "<w:r><w:rPr><w:rStyle w:val=\"Heir\"/></w:rPr>" + t("secret") + "</w:r>") +
        p(r("all of it"), styled("Note")));
    parts.styles = rooted(
        "styles", "<w:style w:type=\"character\" w:styleId=\"Hidden\"><w:rPr><w:vanish/></w:rPr>"
                  "</w:style><w:style w:type=\"character\" w:styleId=\"Heir\"><w:basedOn "
                  "w:val=\"Hidden\"/></w:style><w:style w:type=\"paragraph\" "
                  "w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style>");
    EXPECT_EQ(read(std::move(parts)).lines, Lines{"kept"});
}

TEST(WordText, AHiddenParagraphMarkJoinsParagraphs) {
    EXPECT_EQ(lines_of(p(r("Heading. "), "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") +
                       p(r("Text behind it."))),
              Lines{"Heading. Text behind it."});
}

TEST(WordText, CapitalsThatAreFormattingStayAsTyped) {
    EXPECT_EQ(lines_of(p("<w:r><w:rPr><w:caps/></w:rPr>" + t("Human Rights Council") + "</w:r>")),
              Lines{"Human Rights Council"});
}

TEST(WordText, WhatWrapsRunsIsSeenThrough) {
    const std::string link = "<w:hyperlink r:id=\"rId9\">" + r("link") + "</w:hyperlink>";
    const std::string tags = "<w:smartTag w:element=\"place\"><w:smartTagPr/><w:customXml>" +
                             r(" Geneva") + "</w:customXml></w:smartTag>";
    const std::string control = "<w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtContent>" +
                                r(" chosen") + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
    const std::string formula = "<m:oMath><m:r><m:t> x</m:t></m:r></m:oMath>";
    EXPECT_EQ(lines_of(p(link + tags + control + formula)), Lines{"link Geneva chosen x"});
}

TEST(WordText, ContentControlsAreReadAtEveryLevel) {
    const auto control = [](const std::string& content) {
        return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    };
    const std::string cell = "<w:tc>" + p(r("cell")) + "</w:tc>";
    EXPECT_EQ(lines_of(control(p(r("block"))) + "<w:tbl>" +
                       control("<w:tr>" + control(cell) + "</w:tr>") + "</w:tbl>"),
              (Lines{"block", "cell"}));
}

TEST(WordText, PlaceholdersAreNoText) {
    EXPECT_EQ(
        lines_of(p(r("Title ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                   r("Click here") + "</w:sdtContent></w:sdt>")),
        Lines{"Title"});
}

TEST(WordText, OfFieldsTheResultIsKept) {
    const auto mark = [](const std::string& type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    };
    const std::string nested = mark("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" +
                               mark("begin") + mark("separate") + r("inner") + mark("end") +
                               mark("separate") + r("result") + mark("end");
    EXPECT_EQ(lines_of(p(r("a ") + nested + "<w:fldSimple w:instr=\"PAGE\">" + r(" 7") +
                         "</w:fldSimple>")),
              Lines{"a result 7"});
}

TEST(WordText, AFieldThatNeverEndsHidesNothingBehindItsParagraph) {
    EXPECT_EQ(lines_of(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>") + p(r("Text"))),
              Lines{"Text"});
}

TEST(WordText, TableCellsFollowOneAnother) {
    const auto cell = [](const std::string& text) { return "<w:tc>" + p(r(text)) + "</w:tc>"; };
    const std::string nested = "<w:tc><w:tbl><w:tr>" + cell("nested") + "</w:tr></w:tbl></w:tc>";
    EXPECT_EQ(lines_of("<w:tbl><w:tr>" + cell("a") + cell("b") + "</w:tr><w:tr>" + nested +
                       cell("c") + "</w:tr></w:tbl>"),
              (Lines{"a", "b", "nested", "c"}));
}

TEST(WordText, ATextBoxStandsBehindItsParagraph) {
    const std::string box = "<w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + p(r("boxed")) +
                            "</w:txbxContent></wps:txbx></wps:wsp></w:drawing>";
    const std::string old = "<w:pict><v:shape><v:textbox><w:txbxContent>" + p(r("old box")) +
                            "</w:txbxContent></v:textbox></v:shape></w:pict>";
    EXPECT_EQ(lines_of(p("<w:r>" + t("an") + box + t("chor") + "</w:r><w:r>" + old + "</w:r>") +
                       p(r("next"))),
              (Lines{"anchor", "boxed", "old box", "next"}));
}

TEST(WordText, OfAlternatesOneIsRead) {
    const auto box = [](const std::string& text) {
        return "<w:pict><w:txbxContent>" + p(r(text)) + "</w:txbxContent></w:pict>";
    };
    const auto alternates = [&](const std::string& required) {
        return "<mc:AlternateContent><mc:Choice Requires=\"" + required + "\">" + box("choice") +
               "</mc:Choice><mc:Fallback>" + box("fallback") +
               "</mc:Fallback></mc:AlternateContent>";
    };
    EXPECT_EQ(lines_of(p("<w:r>" + alternates("wps") + "</w:r>")), Lines{"choice"});
    EXPECT_EQ(lines_of(p("<w:r>" + alternates("w14") + "</w:r>")), Lines{"fallback"})
        << "what a newer Word needs is not understood here";
}

TEST(WordText, CommentsAreNoText) {
    EXPECT_EQ(lines_of(p("<w:commentRangeStart w:id=\"0\"/>" + r("text") +
                         "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference "
                         "w:id=\"0\"/><w:annotationRef/></w:r>")),
              Lines{"text"});
}

TEST(WordText, AnEmbeddedDocumentLeavesADoubt) {
    const auto document = read(with_body(p(r("text")) + "<w:altChunk r:id=\"rId5\"/>"));
    ASSERT_EQ(document.doubts.size(), 1u);
    EXPECT_EQ(document.doubts[0].reason, "a document embedded in the file was not read");
}

} // namespace
} // namespace mandated::extractors::docx
