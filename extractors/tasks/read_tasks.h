#pragma once

#include "extractors/language/vocabulary.h"
#include "schema/model/resolution.h"

namespace mandated::extractors {

/// Reads a resolution's tasks anew, and doubts what tracked changes decided and each session or
/// date that a directive names and no task has.
void read_tasks(Resolution& resolution, const Vocabularies& vocabularies);

} // namespace mandated::extractors
