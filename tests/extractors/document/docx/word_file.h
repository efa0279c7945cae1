#pragma once

#include "tests/extractors/document/docx/word_parts.h"

#include <string>
#include <utility>
#include <vector>
#include <zip.h>

namespace mandated::extractors::docx {

using Entries = std::vector<std::pair<std::string, std::string>>; ///< name, content

/// A zip archive with these entries, as bytes.
inline std::string zipped(const Entries& entries) {
    auto* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    auto* archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, content] : entries)
        zip_file_add(archive, name.c_str(),
                     zip_source_buffer(archive, content.data(), content.size(), 0), 0);
    EXPECT_EQ(zip_close(archive), 0);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

inline const std::string kWordMain =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

inline std::string content_types(const std::string& main_part, const std::string& type) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Override PartName=\"/" +
           main_part + "\" ContentType=\"" + type + "\"/></Types>";
}

/// A list of relationships: {id, last word of the type, target}.
inline std::string relationships(const std::vector<std::array<std::string, 3>>& all) {
    std::string list =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto& [id, type, target] : all)
        list.append("<Relationship Id=\"" + id + "\" Type=\"")
            .append("http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type)
            .append("\" Target=\"" + target + "\"/>");
    return list + "</Relationships>";
}

/// The entries of a Word file with these parts, as Word names them.
inline Entries word_entries(const Parts& parts) {
    Entries entries = {
        {"[Content_Types].xml", content_types("word/document.xml", kWordMain)},
        {"_rels/.rels", relationships({{"rId1", "officeDocument", "word/document.xml"}})},
        {"word/document.xml", parts.document}};
    std::vector<std::array<std::string, 3>> related;
    const auto add = [&](const std::string& id, const std::string& type, const std::string& file,
                         const std::string& text) {
        if (text.empty())
            return;
        related.push_back({id, type, file});
        entries.emplace_back("word/" + file, text);
    };
    add("rId1", "styles", "styles.xml", parts.styles);
    add("rId2", "numbering", "numbering.xml", parts.numbering);
    add("rId3", "footnotes", "footnotes.xml", parts.footnotes);
    add("rId4", "endnotes", "endnotes.xml", parts.endnotes);
    for (const auto& [id, text] : parts.headers)
        add(id, "header", "header_" + id + ".xml", text);
    entries.emplace_back("word/_rels/document.xml.rels", relationships(related));
    return entries;
}

inline std::string word_file(const Parts& parts) {
    return zipped(word_entries(parts));
}

} // namespace mandated::extractors::docx
