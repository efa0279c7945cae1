#pragma once

#include "extractors/structure/blocks.h"
#include "extractors/structure/document_symbols.h"
#include "schema/model/resolution.h"

#include <span>

namespace mandated::extractors::structure {

/// The letter of the only part a file holds of a resolution adopted in parts: "B" alone between the
/// title of "76/246" and the organ's opening words. "" where there is none, or several parts follow
/// each other in `text`.
[[nodiscard]] std::string_view part_letter(std::span<const Block> heading,
                                           std::span<const Block> text);

/// Fills in what a resolution's heading tells: organ, session and its days, agenda item, number,
/// title and day of adoption. Fields that the heading does not tell stay as they are.
void read_heading(std::span<const Block> heading, const Headings& words, Resolution& resolution);

/// Derives the symbol once organ and number are known, the number from a printed symbol and the
/// session from the number where the heading gave none. A session that is not the number's leaves a
/// doubt on the document. A text that has no number yet but a draft's symbol or heading is a draft,
/// which is a doubt too.
void complete_symbol(std::span<const Block> heading, Resolution& resolution);

/// The symbol of the document that a heading belongs to, as its masthead prints it.
[[nodiscard]] std::optional<DocumentSymbol> symbol_of_document(std::span<const Block> heading);

} // namespace mandated::extractors::structure
