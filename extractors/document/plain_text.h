#pragma once

#include "extractors/document/document.h"
#include "schema/model/result.h"

#include <string_view>

namespace mandated::extractors {

/// Reads plain text in UTF-8, UTF-16 (with or without a byte order mark) or Windows-1252; the last
/// leaves a doubt on the document. Errors: an empty file, a binary one, an encoding that is none of
/// these.
[[nodiscard]] Result<Document> read_plain_text(std::string_view bytes);

} // namespace mandated::extractors
