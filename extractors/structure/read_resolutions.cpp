#include "extractors/structure/read_resolutions.h"

#include <re2/re2.h>

namespace mandated::extractors {

Result<std::vector<Resolution>> read_resolutions(const Document& document) {
    static const RE2 numbered(R"(^\s*(\d{1,3})\.\s+(.*)$)");
    Resolution resolution;
    for (const auto& line : document.lines) {
        Paragraph paragraph;
        if (RE2::FullMatch(line, numbered, &paragraph.number, &paragraph.text)) {
            paragraph.address = paragraph.number;
            resolution.paragraphs.push_back(paragraph);
        }
    }
    return std::vector{resolution};
}

} // namespace mandated::extractors
