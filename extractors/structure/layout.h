#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace mandated::extractors::structure {

/// How a document's lines make up its paragraphs.
struct Layout {
    bool wrapped = false;  ///< paragraphs are broken into lines of about one width
    bool spaced = false;   ///< wrapped, and numbered paragraphs stand behind empty lines
    std::size_t width = 0; ///< that width in columns
};

[[nodiscard]] Layout layout_of(const std::vector<std::string>& lines);

} // namespace mandated::extractors::structure
