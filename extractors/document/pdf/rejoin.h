#pragma once

#include "extractors/document/document.h"
#include "extractors/document/pdf/page.h"
#include "schema/model/result.h"

namespace mandated::extractors::pdf {

/// Makes paragraphs and footnotes of boxes on pages. A row begins a paragraph where it stands lower
/// than usual, is set in another size or farther in, bears a number at a tab, or would have found
/// room for its first word on the row before. Errors: no text at all, as in a scan.
[[nodiscard]] Result<Document> rejoin(std::vector<Page> pages);

} // namespace mandated::extractors::pdf
