#include "extractors/document/office/convert.h"
#include "extractors/document/office/read_office.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace mandated::extractors::office {
namespace {

TEST(OfficeFormat, IsToldByTheBytes) {
    EXPECT_EQ(format_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest"), Format::doc);
    EXPECT_EQ(format_of("{\\rtf1 text}"), Format::rtf);
    std::string archive(30, '\0');
    archive.replace(0, 4, "PK\x03\x04");
    archive.append("mimetypeapplication/vnd.oasis.opendocument.text");
    EXPECT_EQ(format_of(archive), Format::odt);
    EXPECT_EQ(format_of("\xEF\xBB\xBF\n<!DOCTYPE HTML PUBLIC>"), Format::html);
    EXPECT_EQ(format_of("<html lang=\"en\">"), Format::html);
    EXPECT_EQ(format_of("<?xml version=\"1.0\"?>\n<html xmlns=\"x\">"), Format::html);
    for (const std::string_view other : {"PK\x03\x04rest", "The Human Rights Council,", "",
                                         "<htmlish>", "<?xml version=\"1.0\"?><document/>"})
        EXPECT_EQ(format_of(other), std::nullopt) << other;
}

TEST(Office, AnEncryptedWordDocumentIsRefused) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    for (const char c : std::string_view("EncryptedPackage"))
        bytes.append({c, '\0'});
    const auto docx = convert_to_docx(bytes, Format::doc);
    ASSERT_FALSE(docx);
    EXPECT_EQ(docx.error(), "the Word document is encrypted; save it without a password");
}

TEST(Office, ReadsRichTextWhereLibreOfficeIsInstalledAndSaysSoElsewhere) {
    const auto document =
        read_office("{\\rtf1\\ansi The Human Rights Council,\\par 1.\\tab Decides to "
                    "remain seized of the matter.\\par}");
    if (::access("/usr/lib/libreoffice/program/soffice.bin", X_OK) == 0) {
        ASSERT_TRUE(document) << document.error();
        ASSERT_FALSE(document->lines.empty());
        EXPECT_EQ(document->lines.front(), "The Human Rights Council,");
    } else {
        ASSERT_FALSE(document);
        EXPECT_NE(document.error().find("install the Debian package libreoffice-writer-nogui"),
                  std::string::npos)
            << document.error();
    }
}

} // namespace
} // namespace mandated::extractors::office
