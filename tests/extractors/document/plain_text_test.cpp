#include "extractors/document/plain_text.h"

#include <gtest/gtest.h>

namespace mandated::extractors {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using Lines = std::vector<std::string>;

Lines lines_of(std::string_view bytes) {
    const auto document = read_plain_text(bytes);
    return document ? document->lines : Lines{"error: " + document.error()};
}

std::string error_of(std::string_view bytes) {
    const auto document = read_plain_text(bytes);
    return document ? "" : document.error();
}

/// ASCII as UTF-16.
std::string utf16(std::string_view ascii, bool big) {
    std::string bytes;
    for (const char c : ascii) {
        const char pair[] = {big ? '\0' : c, big ? c : '\0'};
        bytes.append(pair, 2);
    }
    return bytes;
}

TEST(PlainText, IsCutIntoLinesWhateverEndsThem) {
    EXPECT_EQ(lines_of("one\ntwo\r\nthree\rfour"), (Lines{"one", "two", "three", "four"}));
}

TEST(PlainText, KeepsTabsLeadingSpacesAndEmptyLines) {
    EXPECT_EQ(lines_of("  one\n\n\t1.\ttwo\n"), (Lines{"  one", "", "\t1.\ttwo"}));
}

TEST(PlainText, TakesAFormFeedForAPageEnd) {
    EXPECT_EQ(lines_of("one\ftwo"), (Lines{"one", "", "two"}));
}

TEST(PlainText, DropsTheByteOrderMark) {
    EXPECT_EQ(lines_of("\xEF\xBB\xBFone"), Lines{"one"});
}

TEST(PlainText, MakesSpacesAndHyphensPlain) {
    EXPECT_EQ(lines_of("sixty\u2011fifth\u00A0session,\u202Fon 4\u2009July"),
              Lines{"sixty-fifth session, on 4 July"});
}

TEST(PlainText, DropsSoftHyphensAndTheLineEndBehindThem) {
    EXPECT_EQ(lines_of("co\u00ADoper\u00AD\nation\u200B"), Lines{"cooperation"});
}

TEST(PlainText, OpensLigatures) {
    EXPECT_EQ(lines_of("\uFB01fty-\uFB01rst"), Lines{"fifty-first"});
}

TEST(PlainText, KeepsQuotesDashesAndAccents) {
    EXPECT_EQ(lines_of("“Côte d’Ivoire” 16 June–8 July"), Lines{"“Côte d’Ivoire” 16 June–8 July"});
}

TEST(PlainText, ReadsUtf16WithAMark) {
    EXPECT_EQ(lines_of("\xFF\xFE"s + utf16("one\ntwo", false)), (Lines{"one", "two"}));
    EXPECT_EQ(lines_of("\xFE\xFF"s + utf16("one\ntwo", true)), (Lines{"one", "two"}));
}

TEST(PlainText, ReadsUtf16WithoutAMarkByItsZeroBytes) {
    EXPECT_EQ(lines_of(utf16("The Council decides", false)), Lines{"The Council decides"});
    EXPECT_EQ(lines_of(utf16("The Council decides", true)), Lines{"The Council decides"});
}

TEST(PlainText, LeavesADoubtOnWindows1252) {
    const auto document = read_plain_text("C\xF4te d\x92Ivoire requests the Office");
    ASSERT_TRUE(document) << document.error();
    EXPECT_EQ(document->lines, Lines{"Côte d’Ivoire requests the Office"});
    ASSERT_EQ(document->doubts.size(), 1u);
    EXPECT_EQ(document->doubts[0].what, Aspect::document);
    EXPECT_EQ(document->doubts[0].reason, "read as Windows-1252");
}

TEST(PlainText, HasNoDoubtAboutUtf8) {
    const auto document = read_plain_text("Côte");
    ASSERT_TRUE(document);
    EXPECT_TRUE(document->doubts.empty());
}

TEST(PlainText, RefusesNothing) {
    EXPECT_EQ(error_of(""), "the file is empty");
    EXPECT_EQ(error_of(" \n\t\n"), "the file holds nothing but white space");
}

TEST(PlainText, NamesOtherKindsOfFile) {
    EXPECT_EQ(error_of("%PDF-1.7\n"), "a PDF file; expected plain text");
    EXPECT_EQ(error_of("PK\x03\x04rest"), "a zip archive or Word document; expected plain text");
    EXPECT_EQ(error_of("\xD0\xCF\x11\xE0rest"), "an old Word document; expected plain text");
}

TEST(PlainText, RefusesBinaryFiles) {
    EXPECT_EQ(error_of("some\0thing that is no text"sv),
              "a binary file; expected text, Word (.docx) or PDF");
    EXPECT_EQ(error_of("\x01\x02\x03\x04\x05"),
              "a binary file; expected text, Word (.docx) or PDF");
}

TEST(PlainText, ForgivesAStrayControlCharacter) {
    EXPECT_EQ(
        lines_of("Requests the Secretary-General to report on it and on all the other matters, "
                 "as it has been asked to do each year\x0E"),
        Lines{"Requests the Secretary-General to report on it and on all the other matters, as it "
              "has been asked to do each year"});
}

TEST(PlainText, TellsWhereUtf8IsBroken) {
    EXPECT_EQ(error_of("Côte d’Ivoire \xC3 and “more”"), "broken UTF-8 at byte 17");
}

TEST(PlainText, TellsWhereUtf16IsBroken) {
    EXPECT_EQ(error_of("\xFF\xFE"s + "\x00\xD8"s.insert(0, "a\0"s)), "broken UTF-16 at byte 4");
    EXPECT_EQ(error_of("\xFF\xFE\x61"), "broken UTF-16: an odd number of bytes");
}

TEST(PlainText, RefusesAnotherAlphabetOfOneByteLetters) {
    // Russian in KOI8-R: most bytes are above 0x7F.
    EXPECT_EQ(error_of("\xF3\xCF\xD7\xC5\xD4 \xD0\xCF \xD0\xD2\xC1\xD7\xC1\xCD"),
              "an unknown encoding; expected UTF-8, UTF-16 or Windows-1252");
}

} // namespace
} // namespace mandated::extractors
