#pragma once

#include "extractors/document/document.h"
#include "extractors/document/docx/notes.h"
#include "extractors/document/docx/story.h"

namespace mandated::extractors::docx {

/// Puts a document's lines together: those of the header, then the body's paragraphs with their
/// numbers, each with its footnotes behind it. Paragraphs whose mark was deleted are joined with
/// the next. A paragraph that tracked changes delete leaves the doubt "tracked change", whose
/// alternative begins with its words; one that another document is embedded in leaves a doubt too.
[[nodiscard]] Document assemble(const Story& header, const Story& body, Notes notes,
                                const Numbering& numbering);

} // namespace mandated::extractors::docx
