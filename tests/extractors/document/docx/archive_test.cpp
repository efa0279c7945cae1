#include "extractors/document/docx/archive.h"
#include "extractors/document/read_document.h"
#include "tests/extractors/document/docx/word_file.h"

namespace mandated::extractors::docx {
namespace {

/// Why a file is refused; fails where it is read.
std::string refusal(const std::string& bytes) {
    const auto document = read_document(bytes);
    EXPECT_FALSE(document.ok());
    return document ? "" : document.error();
}

bool mentions(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

Entries plain_word_file() {
    return word_entries(with_body(p(r("text"))));
}

TEST(WordFile, IsReadByItsBytes) {
    auto parts = with_body(
        p(r("text") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", styled("Numbered")) +
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/></w:sectPr>");
    parts.styles = rooted("styles", "<w:style w:type=\"paragraph\" w:styleId=\"Numbered\"><w:pPr>" +
                                        in_list(1) + "</w:pPr></w:style>");
    parts.numbering = rooted(
        "numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText "
                     "w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
                     "w:val=\"0\"/></w:num>");
    parts.footnotes =
        rooted("footnotes", "<w:footnote w:id=\"1\">" + p(r("note")) + "</w:footnote>");
    parts.headers["rId9"] = rooted("hdr", p(r("head")));
    const auto document = read_document(word_file(parts));
    ASSERT_TRUE(document.ok()) << document.error();
    EXPECT_EQ(document->lines, (Lines{"head", "1.\ttext", "note"}));
}

TEST(WordFile, ItsMainPartLiesWhereTheRelationshipsSay) {
    const std::string text = with_body(p(r("text"))).document;
    const auto lies_at = [&](const std::string& part, const std::string& target) {
        return zipped({{"[Content_Types].xml", content_types(part, kWordMain)},
                       {"_rels/.rels", relationships({{"rId1", "officeDocument", target}})},
                       {part, text}});
    };
    for (const auto& [part, target] : std::vector<std::pair<std::string, std::string>>{
             {"other/text.xml", "other/text.xml"},
             {"text.xml", "/text.xml"},
             {"word/document2.xml", "./x/../word/document2.xml"}}) {
        const auto document = read_document(lies_at(part, target));
        ASSERT_TRUE(document.ok()) << document.error();
        EXPECT_EQ(document->lines, Lines{"text"});
    }
}

TEST(WordFile, WithoutRelationshipsTheContentTypesNameTheMainPart) {
    const auto document =
        read_document(zipped({{"[Content_Types].xml", content_types("a/b.xml", kWordMain)},
                              {"a/b.xml", with_body(p(r("text"))).document}}));
    ASSERT_TRUE(document.ok()) << document.error();
    EXPECT_EQ(document->lines, Lines{"text"});
}

TEST(WordFile, WithMacrosIsReadToo) {
    auto entries = plain_word_file();
    entries[0].second = content_types("word/document.xml",
                                      "application/vnd.ms-word.document.macroEnabled.main+xml");
    EXPECT_TRUE(read_document(zipped(entries)).ok());
}

TEST(WordFile, OtherKindsAreRefusedByName) {
    const auto other = [](const std::string& type) {
        return zipped({{"[Content_Types].xml", content_types("main.xml", type)},
                       {"_rels/.rels", relationships({{"rId1", "officeDocument", "main.xml"}})},
                       {"main.xml", "<x/>"}});
    };
    const std::string office = "application/vnd.openxmlformats-officedocument.";
    EXPECT_TRUE(mentions(refusal(other(office + "spreadsheetml.sheet.main+xml")), "Excel"));
    EXPECT_TRUE(
        mentions(refusal(other(office + "presentationml.presentation.main+xml")), "PowerPoint"));
    EXPECT_TRUE(mentions(refusal(zipped({{"photo.jpg", "x"}})), "no Word document"));
    EXPECT_TRUE(mentions(refusal(zipped({{"photo.jpg", "x"}})), "expected a .docx"));
}

TEST(WordFile, WithoutItsMainPartIsRefused) {
    auto entries = plain_word_file();
    entries.erase(entries.begin() + 2);
    EXPECT_EQ(refusal(zipped(entries)), "its part word/document.xml is missing");
}

TEST(WordFile, WithoutWordsIsRefused) {
    EXPECT_EQ(refusal(word_file(with_body(p(r(" "))))), "the Word document holds no text");
}

TEST(WordFile, TruncatedIsRefusedAtEveryLength) {
    const auto bytes = zipped(plain_word_file());
    for (std::size_t size = 4; size < bytes.size(); size += 97)
        EXPECT_TRUE(mentions(refusal(bytes.substr(0, size)), "truncated")) << size;
}

TEST(WordFile, ADamagedPartIsRefused) {
    auto bytes = zipped(plain_word_file());
    const auto at = bytes.find("word/document.xml");
    bytes[at + 40] = static_cast<char>(bytes[at + 40] ^ 0x55);
    EXPECT_TRUE(mentions(refusal(bytes), "word/document.xml")) << refusal(bytes);
}

TEST(WordFile, ProtectedByAPasswordIsRefused) {
    auto bytes = zipped(plain_word_file());
    // The flag "encrypted" of every local and central record.
    for (std::size_t at = 0; (at = bytes.find("PK\x03\x04", at)) != std::string::npos; ++at)
        bytes[at + 6] = static_cast<char>(bytes[at + 6] | 1);
    for (std::size_t at = 0; (at = bytes.find("PK\x01\x02", at)) != std::string::npos; ++at)
        bytes[at + 8] = static_cast<char>(bytes[at + 8] | 1);
    EXPECT_TRUE(mentions(refusal(bytes), "password")) << refusal(bytes);
}

TEST(WordFile, SavedWithAPasswordIsNoArchiveAndIsRefusedToo) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0');
    for (const char c : std::string("EncryptedPackage"))
        bytes += {c, '\0'};
    EXPECT_EQ(refusal(bytes), "the Word document is encrypted; save it without a password");
}

TEST(WordFile, AZipBombIsRefusedWhileItUnpacks) {
    auto entries = plain_word_file();
    entries[2].second = "<w:document>" + std::string(32u << 20, ' ') + "</w:document>";
    EXPECT_TRUE(mentions(refusal(zipped(entries)), "zip bomb")) << refusal(zipped(entries));
}

TEST(WordFile, LyingSizesAreNotBelieved) {
    auto entries = plain_word_file();
    entries[2].second = "<w:document>" + std::string(32u << 20, ' ') + "</w:document>";
    auto bytes = zipped(entries);
    for (std::size_t at = 0; (at = bytes.find("PK\x01\x02", at)) != std::string::npos; ++at)
        bytes.replace(at + 24, 4, std::string("\x10\0\0\0", 4)); // "16 bytes unpacked"
    const auto why = refusal(bytes);
    EXPECT_TRUE(mentions(why, "zip bomb") || mentions(why, "truncated") || mentions(why, "damaged"))
        << why;
}

TEST(Archive, CountsWhatItUnpacks) {
    const auto bytes = zipped({{"a", std::string(3000, 'a')}, {"b", std::string(3000, 'b')}});
    ArchiveLimits limits;
    limits.total = 5000;
    auto archive = Archive::open(bytes, limits);
    ASSERT_TRUE(archive.ok()) << archive.error();
    EXPECT_TRUE(archive->read("a").ok());
    EXPECT_FALSE(archive->read("b").ok()) << "both together are too large";
    limits.part = 2999;
    auto strict = Archive::open(bytes, limits);
    ASSERT_TRUE(strict.ok()) << strict.error();
    EXPECT_FALSE(strict->read("a").ok());
}

TEST(Archive, OfTooManyFilesIsRefused) {
    ArchiveLimits limits;
    limits.entries = 1;
    EXPECT_FALSE(Archive::open(zipped({{"a", "x"}, {"b", "x"}}), limits).ok());
    EXPECT_TRUE(Archive::open(zipped({{"a", "x"}}), limits).ok());
}

/// Why the XML of a document is refused.
std::string xml_refusal(const std::string& document) {
    Parts parts;
    parts.document = document;
    const auto read = read_parts(std::move(parts));
    EXPECT_FALSE(read.ok());
    return read ? "" : read.error();
}

TEST(WordXml, AMillionNestedElementsAreRefused) {
    std::string opened, closed;
    for (int i = 0; i < 500'000; ++i) {
        opened += "<w:sdt>";
        closed += "</w:sdt>";
    }
    EXPECT_TRUE(mentions(xml_refusal(rooted("document", opened + closed)), "deep"));
}

TEST(WordXml, MoreMarkupThanAnyResolutionHasIsRefused) {
    std::string many;
    for (int i = 0; i < 1'100'000; ++i)
        many += "<w:a b=\"\"/>";
    EXPECT_TRUE(mentions(xml_refusal(rooted("document", many)), "tags"));
}

TEST(WordXml, EntitiesAreNotExpanded) {
    EXPECT_TRUE(mentions(
        xml_refusal("<!DOCTYPE d [<!ENTITY a \"aaaaaaaa\">]>" + rooted("document", "<w:body/>")),
        "document type"));
    EXPECT_EQ(lines_of(p(r("&a;&amp;&#65;"))), Lines{"&a;&A"});
}

TEST(WordXml, BrokenXmlAndBrokenTextAreRefused) {
    EXPECT_TRUE(mentions(xml_refusal("<w:document><w:body>"), "not well-formed"));
    EXPECT_TRUE(
        mentions(xml_refusal(rooted("document", "<w:body>" + p(r("\xC3\x28")) + "</w:body>")),
                 "broken UTF-8"));
    EXPECT_TRUE(
        mentions(xml_refusal(rooted("document", "<w:body>" + p(r("&#xD800;")) + "</w:body>")),
                 "broken UTF-8"));
}

TEST(WordXml, HugeAttributesAreHarmless) {
    EXPECT_EQ(lines_of(p(r("text"), styled(std::string(1u << 20, 'x')))), Lines{"text"});
}

TEST(WordXml, MayBeUtf16) {
    const auto narrow = rooted("document", "<w:body>" + p(r("text")) + "</w:body>");
    std::string wide = "\xFF\xFE";
    for (const char c : narrow)
        wide += {c, '\0'};
    Parts parts;
    parts.document = wide;
    EXPECT_EQ(read(std::move(parts)).lines, Lines{"text"});
}

} // namespace
} // namespace mandated::extractors::docx
