#include "extractors/document/pdf/read_pdf.h"

#include "extractors/document/confined/program.h"
#include "extractors/document/pdf/bbox_pages.h"
#include "extractors/document/pdf/rejoin.h"

namespace mandated::extractors::pdf {

bool is_pdf(std::string_view bytes) {
    // Some programs write a line end or a byte order mark first.
    bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n\xEF\xBB\xBF"), bytes.size()));
    return bytes.starts_with("%PDF-");
}

Result<Document> read_pdf(std::string_view bytes) {
    confined::Program pdftotext;
    pdftotext.path = "/usr/bin/pdftotext";
    pdftotext.package = "poppler-utils";
    pdftotext.arguments = {"-bbox-layout", "-enc", "UTF-8", "-", "-"};
    pdftotext.input = bytes;
    const auto xhtml = confined::run(pdftotext);
    if (!xhtml) {
        if (xhtml.error().find("Incorrect password") != std::string::npos)
            return Error{"the PDF is encrypted; save it without a password"};
        return Error{"a PDF could not be read: " + xhtml.error()};
    }
    auto pages = read_bbox_pages(*xhtml);
    if (!pages)
        return Error{pages.error()};
    return rejoin(*std::move(pages));
}

} // namespace mandated::extractors::pdf
