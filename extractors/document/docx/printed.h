#pragma once

#include "extractors/document/docx/story.h"

#include <cstddef>
#include <string>
#include <vector>

namespace mandated::extractors::docx {

/// What one reading of a story prints as a paragraph: one of the story's, or several whose marks
/// between them are not there.
struct Printed {
    std::size_t first = 0;  ///< of the story's paragraphs
    std::size_t behind = 0; ///< the last one
    std::string number;     ///< "12.\t"; "" where none is printed
};

/// The printed paragraphs of a reading, in order. The number is that of the first of the paragraphs
/// with text; those without any are counted, as Word counts them, but have no number here.
[[nodiscard]] std::vector<Printed>
printed_paragraphs(const Story& story, View StoryParagraph::*reading, const Numbering& numbering);

} // namespace mandated::extractors::docx
