#pragma once

#include "extractors/document/docx/read_docx.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace mandated::extractors::docx {

using Lines = std::vector<std::string>;

inline std::string rooted(const std::string& element, const std::string& content) {
    return "<w:" + element +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
           " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
           " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
           " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
           " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
           " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
           " xmlns:v=\"urn:schemas-microsoft-com:vml\">" +
           content + "</w:" + element + ">";
}

inline std::string t(const std::string& text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
}
inline std::string r(const std::string& text) {
    return "<w:r>" + t(text) + "</w:r>";
}
inline std::string inserted(const std::string& text) {
    return "<w:ins w:id=\"1\" w:author=\"A\">" + r(text) + "</w:ins>";
}
inline std::string deleted(const std::string& text) {
    return "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText xml:space=\"preserve\">" + text +
           "</w:delText></w:r></w:del>";
}

/// A paragraph with these runs and, in front of them, properties.
inline std::string p(const std::string& runs, const std::string& properties = {}) {
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + runs +
           "</w:p>";
}
inline std::string with_mark(const std::string& change) {
    return "<w:rPr><w:" + change + " w:id=\"1\" w:author=\"A\"/></w:rPr>";
}
inline std::string in_list(int list, int level = 0) {
    return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
           std::to_string(list) + "\"/></w:numPr>";
}
inline std::string styled(const std::string& style) {
    return "<w:pStyle w:val=\"" + style + "\"/>";
}

inline Parts with_body(const std::string& body) {
    Parts parts;
    parts.document = rooted("document", "<w:body>" + body + "</w:body>");
    return parts;
}

inline Document read(Parts parts) {
    auto document = read_parts(std::move(parts));
    if (!document) {
        ADD_FAILURE() << document.error();
        return {};
    }
    return std::move(*document);
}

inline Lines lines_of(const std::string& body) {
    return read(with_body(body)).lines;
}

} // namespace mandated::extractors::docx
