#pragma once

#include "extractors/document/document.h"
#include "schema/model/resolution.h"
#include "schema/model/result.h"

#include <vector>

namespace mandated::extractors {

/// Finds the resolutions in a document, one or several: heading, preamble, numbered operative
/// paragraphs with their lettered parts, annexes, footnotes, vote. Tasks are left empty; the
/// document's doubts go to each resolution. The organ is taken from the text ("The Human Rights
/// Council,"), never from a file's name. Drafts are read alike and marked as such; a corrigendum
/// gives one resolution with its corrections and no operative paragraph. Takes linear time.
///
/// The language is chosen from the organ's opening words. Errors, in words for a person: the text
/// names no organ that adopts resolutions, is in a language that is not read, has no operative
/// paragraph, or only quotes a resolution (a report, a letter, a concept note).
[[nodiscard]] Result<std::vector<Resolution>> read_resolutions(const Document& document);

} // namespace mandated::extractors
