#include "tests/extractors/document/docx/word_parts.h"

namespace mandated::extractors::docx {
namespace {

Lines lines_in(const std::string& document) {
    Parts parts;
    parts.document = document;
    return read(std::move(parts)).lines;
}

TEST(WordNames, AnyPrefixMayStandForTheNamespace) {
    EXPECT_EQ(lines_in("<x:document "
                       "xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                       "<x:body><x:p><x:pPr><x:rPr><x:vanish x:val=\"0\"/></x:rPr></x:pPr><x:r>"
                       "<x:t>text</x:t></x:r></x:p></x:body></x:document>"),
              Lines{"text"});
}

TEST(WordNames, TheDefaultNamespaceCounts) {
    EXPECT_EQ(lines_in("<document "
                       "xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                       "<body><p><r><t>text</t></r></p></body></document>"),
              Lines{"text"});
}

TEST(WordNames, StrictFilesAreReadToo) {
    EXPECT_EQ(lines_in("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
                       "<w:body><w:p><w:r><w:t>text</w:t></w:r></w:p></w:body></w:document>"),
              Lines{"text"});
}

TEST(WordNames, APrefixDeclaredAnewWithinAnElementMeansTheNewNamespaceThereAlone) {
    EXPECT_EQ(
        lines_of("<w:p xmlns:w=\"urn:other\"><w:r><w:t>foreign</w:t></w:r></w:p>" + p(r("ours"))),
        Lines{"ours"});
}

TEST(WordNames, WhatAlternatesRequireIsANamespaceToo) {
    EXPECT_EQ(lines_of("<w:p xmlns:s=\"http://schemas.microsoft.com/office/word/2010/"
                       "wordprocessingShape\"><mc:AlternateContent><mc:Choice Requires=\"s\">" +
                       r("choice") + "</mc:Choice><mc:Fallback>" + r("fallback") +
                       "</mc:Fallback></mc:AlternateContent></w:p>"),
              Lines{"choice"});
}

} // namespace
} // namespace mandated::extractors::docx
