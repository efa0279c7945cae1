#pragma once

#include "extractors/document/document.h"
#include "extractors/language/headings.h"

namespace mandated::extractors::structure {

/// The words of the language a document is written in: that of the first line that opens as an
/// organ does ("The Human Rights Council,"). The first of the languages where no line does.
[[nodiscard]] const Headings& language_of(const Document& document);

/// What a document is whose language is not read: 'it is in Spanish ("El Consejo de Derechos
/// Humanos"); English and French are read'. "" where no line opens as an organ does in another
/// official language of the United Nations.
[[nodiscard]] std::string unread_language(const Document& document);

} // namespace mandated::extractors::structure
