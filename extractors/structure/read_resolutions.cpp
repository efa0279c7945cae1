#include "extractors/structure/read_resolutions.h"

#include "extractors/structure/blocks.h"
#include "extractors/structure/divide.h"
#include "extractors/structure/heading.h"
#include "extractors/structure/language.h"
#include "extractors/structure/paragraphs.h"

#include <algorithm>
#include <span>

namespace mandated::extractors {
namespace {

bool has_operative(const Resolution& resolution) {
    return std::any_of(
        resolution.paragraphs.begin(), resolution.paragraphs.end(),
        [](const auto& paragraph) { return paragraph.kind == ParagraphKind::operative; });
}

Resolution read_one(std::span<structure::Block> blocks, const structure::Extent& extent,
                    const Headings& words) {
    Resolution resolution;
    resolution.language = words.language;
    const auto heading = blocks.subspan(extent.heading, extent.opening - extent.heading);
    read_heading(heading, words, resolution);
    if (const auto organ = structure::leading_organ(blocks[extent.opening].text, words))
        resolution.organ = organ->code;
    if (const auto letter =
            part_letter(heading, blocks.subspan(extent.opening, extent.end - extent.opening));
        !letter.empty() && resolution.number.find('/') != std::string::npos)
        resolution.number.append(" ").append(letter);
    complete_symbol(heading, resolution);
    read_paragraphs(blocks.subspan(extent.heading, extent.end - extent.heading), heading.size(),
                    words, resolution);
    return resolution;
}

} // namespace

Result<std::vector<Resolution>> read_resolutions(const Document& document) {
    const auto& words = structure::language_of(document);
    auto blocks = structure::blocks_of(document, words);
    const auto extents = structure::divide(blocks);
    if (extents.empty()) {
        if (const auto language = structure::unread_language(document); !language.empty())
            return Error{"no resolution that can be read: " + language};
        return Error{
            "no resolution: it names no organ that adopts resolutions (expected a line such as "
            "\"The Human Rights Council,\")"};
    }
    std::vector<Resolution> resolutions;
    for (const auto& extent : extents) {
        auto resolution = read_one(blocks, extent, words);
        if (!has_operative(resolution))
            continue;
        resolution.doubts.insert(resolution.doubts.begin(), document.doubts.begin(),
                                 document.doubts.end());
        resolutions.push_back(std::move(resolution));
    }
    if (resolutions.empty())
        return Error{"no resolution: no operative paragraph follows the organ's name"};
    return resolutions;
}

} // namespace mandated::extractors
