#pragma once

#include "extractors/structure/blocks.h"
#include "schema/model/resolution.h"

#include <optional>
#include <span>

namespace mandated::extractors::structure {

/// Reads a corrigendum to an adopted text: a document with a symbol such as "A/HRC/RES/59/3/Corr.1"
/// and no resolution's text, whose entries name a paragraph and what it should say. Nothing where
/// the document is none. The entries understood are "Paragraph 12, line 3: for X read Y" and
/// "Paragraph 12 should read: …", on one line or several; others are kept as printed.
[[nodiscard]] std::optional<Resolution> read_corrigendum(std::span<const Block> blocks,
                                                         const Headings& words);

/// Changes the one paragraph an entry is about, or says why it cannot and changes nothing: the
/// entry names no paragraph, the text has none of that number, or the wrong words do not stand
/// there exactly once.
[[nodiscard]] std::optional<std::string> apply(const Correction& correction,
                                               Resolution& resolution);

} // namespace mandated::extractors::structure
