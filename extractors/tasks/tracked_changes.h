#pragma once

#include "extractors/language/vocabulary.h"
#include "schema/model/resolution.h"

namespace mandated::extractors {

/// Doubts what tracked changes decided. Reads the resolution once more with the text its changed
/// paragraphs had before (Paragraph::original) and compares the tasks of both, paragraph by
/// paragraph:
///
/// - a task whose kind, actors, count or time differ gets a doubt with both readings;
/// - a task that was inserted gets one about its kind, with "no task" as the alternative;
/// - a task that is no longer asked for leaves a doubt on the resolution, which says where and what
///   it was.
///
/// The reason is "tracked change". Edits of other words leave none, and a resolution without
/// `original` costs a look at each paragraph. The resolution's tasks must have been found.
void doubt_tracked_changes(Resolution& resolution, const Vocabularies& vocabularies = {});

} // namespace mandated::extractors
