#pragma once

#include "extractors/language/vocabulary.h"
#include "schema/model/resolution.h"

#include <vector>

namespace mandated::extractors {

/// The tasks of a resolution's operative paragraphs, in text order, each with its evidence and
/// doubts; none where the vocabularies lack the resolution's language. What counts as a task is the
/// labelling guide's; see docs/extraction.md.
[[nodiscard]] std::vector<Task> find_tasks(const Resolution& resolution,
                                           const Vocabularies& vocabularies = {});

} // namespace mandated::extractors
