#pragma once

#include "extractors/language/headings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors::structure {

struct Block;

/// A line that is a footnote's text: "1 See A/59/38, annex."
struct FootnoteLine {
    std::string_view number;
    std::string_view rest;
};
[[nodiscard]] std::optional<FootnoteLine> footnote_line(std::string_view line,
                                                        const Headings& words);

/// Takes footnotes and their signs out of a paragraph's text: "[footnoteRef:1]  [1:  See A/59/38.
/// ]" as Word leaves it, raised digits, figures glued to a word or its punctuation ("Agreement,1
/// "). Texts found are appended to `footnotes`. Figures that belong to the text stay: "COVID-19",
/// "25,000", "A/HRC/59/L.7", "km²".
void take_inline_footnotes(std::string& text, std::vector<Block>& footnotes, const Headings& words);

} // namespace mandated::extractors::structure
