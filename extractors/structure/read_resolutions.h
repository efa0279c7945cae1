#pragma once

#include "extractors/document/document.h"
#include "schema/model/resolution.h"
#include "schema/model/result.h"

#include <vector>

namespace mandated::extractors {

/// Finds the resolutions in a document: heading, preamble, numbered operative paragraphs with their
/// lettered parts, annexes, footnotes, vote. Tasks are left empty. An error says why the text is no
/// resolution.
[[nodiscard]] Result<std::vector<Resolution>> read_resolutions(const Document& document);

} // namespace mandated::extractors
