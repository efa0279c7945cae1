#pragma once

#include "extractors/document/document.h"
#include "extractors/language/headings.h"

namespace mandated::extractors::structure {

/// The words of the language a document is written in: that of the first line that opens as an
/// organ does ("The Human Rights Council,"). The first of the languages where no line does.
[[nodiscard]] const Headings& language_of(const Document& document);

} // namespace mandated::extractors::structure
