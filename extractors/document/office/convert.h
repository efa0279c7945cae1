#pragma once

#include "extractors/document/office/office_format.h"
#include "schema/model/result.h"

#include <string>

namespace mandated::extractors::office {

/// Has LibreOffice, a confined child process with a fresh profile, write a document as .docx,
/// within a minute. Errors: it is not installed, the document is encrypted, LibreOffice cannot read
/// it.
[[nodiscard]] Result<std::string> convert_to_docx(std::string_view bytes, Format format);

} // namespace mandated::extractors::office
