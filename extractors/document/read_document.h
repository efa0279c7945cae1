#pragma once

#include "extractors/document/document.h"
#include "schema/model/result.h"

#include <string_view>

namespace mandated::extractors {

/// Reads a file by what its bytes say it is, whatever its name. Errors, in words for a person: what
/// the reader of that format says.
[[nodiscard]] Result<Document> read_document(std::string_view bytes);

} // namespace mandated::extractors
