#pragma once

#include "extractors/document/document.h"
#include "schema/model/result.h"

#include <string_view>

namespace mandated::extractors::pdf {

/// Do the bytes begin as a PDF does?
[[nodiscard]] bool is_pdf(std::string_view bytes);

/// Reads a PDF through pdftotext, a confined child process, within half a minute. Paragraphs are
/// whole, footnotes marked. Errors: pdftotext is not installed or failed, the PDF is encrypted, is
/// a scan without text.
[[nodiscard]] Result<Document> read_pdf(std::string_view bytes);

} // namespace mandated::extractors::pdf
