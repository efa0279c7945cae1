#include "tests/extractors/document/docx/word_parts.h"

namespace mandated::extractors::docx {
namespace {

std::string refer(int id, const std::string& kind = "footnote") {
    return "<w:r><w:" + kind + "Reference w:id=\"" + std::to_string(id) + "\"/></w:r>";
}
std::string note(int id, const std::string& content, const std::string& kind = "footnote") {
    return "<w:" + kind + " w:id=\"" + std::to_string(id) + "\">" + content + "</w:" + kind + ">";
}

TEST(WordNotes, AreLinesBehindTheParagraphThatRefersToThem) {
    auto parts = with_body(p(r("Recalling it,") + refer(7) + r(" and more,") + refer(8)) +
                           p(r("Next.") + refer(1, "endnote")));
    parts.footnotes =
        rooted("footnotes", note(7, p("<w:r><w:footnoteRef/></w:r>" + r(" See A/59/38."))) +
                                note(8, p(r("Two")) + p(r("paragraphs."))));
    parts.endnotes = rooted("endnotes", note(1, p(r("At the end.")), "endnote"));
    const auto document = read(std::move(parts));
    EXPECT_EQ(document.lines, (Lines{"Recalling it, and more,", "See A/59/38.", "Two paragraphs.",
                                     "Next.", "At the end."}));
    EXPECT_EQ(document.footnotes,
              (std::map<std::size_t, std::string>{{1, "1"}, {2, "2"}, {4, "i"}}));
}

TEST(WordNotes, MayHaveASignOfTheirOwnAndIsNotCountedThen) {
    auto parts = with_body(p(r("Title") +
                             "<w:r><w:footnoteReference w:id=\"2\" w:customMarkFollows=\"1\"/>" +
                             t("*") + "</w:r>" + r(" goes on") + refer(3)));
    parts.footnotes = rooted("footnotes", note(2, p(r("Reissued."))) + note(3, p(r("See."))));
    const auto document = read(std::move(parts));
    EXPECT_EQ(document.lines, (Lines{"Title goes on", "Reissued.", "See."}));
    EXPECT_EQ(document.footnotes, (std::map<std::size_t, std::string>{{1, "*"}, {2, "1"}}));
}

TEST(WordNotes, AreReadWhereTheirPartIsMissingOrTheReferenceDeleted) {
    EXPECT_EQ(lines_of(p(r("Text") + refer(4))), Lines{"Text"});
    auto parts = with_body(p(r("Text") + "<w:del w:id=\"1\">" + refer(4) + "</w:del>"));
    parts.footnotes = rooted("footnotes", note(4, p(r("Gone."))));
    EXPECT_EQ(read(std::move(parts)).lines, Lines{"Text"});
}

TEST(WordNotes, AreGivenOnceHoweverOftenTheyAreReferredTo) {
    auto parts = with_body(p(r("a") + refer(4)) + p(r("b") + refer(4)));
    parts.footnotes = rooted("footnotes", note(4, p(r("Once."))));
    EXPECT_EQ(read(std::move(parts)).lines, (Lines{"a", "Once.", "b"}));
}

std::string section(const std::string& more) {
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
           "<w:headerReference w:type=\"even\" r:id=\"rId2\"/>"
           "<w:headerReference w:type=\"first\" r:id=\"rId3\"/>" +
           more + "</w:sectPr>";
}

Lines with_headers(const std::string& body) {
    auto parts = with_body(body);
    parts.headers = {{"rId1", rooted("hdr", p(r("running head")))},
                     {"rId2", rooted("hdr", p(r("even head")))},
                     {"rId3", rooted("hdr", "<w:tbl><w:tr><w:tc>" + p(r("A/HRC/RES/71/4")) +
                                                "</w:tc></w:tr></w:tbl>")}};
    return read(std::move(parts)).lines;
}

TEST(WordHeaders, ThatOfTheFirstPageComesFirst) {
    EXPECT_EQ(with_headers(p(r("text")) + section("<w:titlePg/>")),
              (Lines{"A/HRC/RES/71/4", "text"}));
    EXPECT_EQ(with_headers(p(r("text")) + section("")), (Lines{"running head", "text"}))
        << "without a first page of its own, all have the same";
}

TEST(WordHeaders, TheFirstSectionDecides) {
    EXPECT_EQ(with_headers(p(r("cover"), section("<w:titlePg/>")) + p(r("text")) + section("")),
              (Lines{"A/HRC/RES/71/4", "cover", "text"}));
}

} // namespace
} // namespace mandated::extractors::docx
