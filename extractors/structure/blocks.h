#pragma once

#include "extractors/document/document.h"
#include "extractors/structure/labels.h"
#include "extractors/structure/landmarks.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::extractors::structure {

/// A paragraph, heading line or footnote as it stands in the document, its lines rejoined.
struct Block {
    Landmark mark = Landmark::none;
    std::optional<Label::Shape> shape; ///< of the printed number; nothing where none is printed
    std::string label;                 ///< "12", "ii"
    bool footnote = false;             ///< a footnote's text; the label is its number
    std::string text;                  ///< without the label, white space folded
    /// The same before tracked changes, where there are any.
    std::optional<std::string> original;
};

/// The document's blocks in the order of the text. Page furniture is left out; a footnote that
/// stands inside a paragraph comes before the paragraph it interrupts.
[[nodiscard]] std::vector<Block> blocks_of(const Document& document, const Headings& words);

} // namespace mandated::extractors::structure
