#pragma once

#include "extractors/document/document.h"
#include "schema/model/result.h"

#include <string_view>

namespace mandated::extractors::office {

/// Is it Word until 2003, RTF, OpenDocument text or HTML?
[[nodiscard]] bool is_office(std::string_view bytes);

/// Reads such a file as the .docx that LibreOffice makes of it. Errors: those of both.
[[nodiscard]] Result<Document> read_office(std::string_view bytes);

} // namespace mandated::extractors::office
