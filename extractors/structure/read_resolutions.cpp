#include "extractors/structure/read_resolutions.h"

#include "extractors/language/letters.h"
#include "extractors/structure/blocks.h"
#include "extractors/structure/characters.h"
#include "extractors/structure/corrigendum.h"
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
    const auto& opening = blocks[extent.opening].text;
    auto organ = structure::leading_organ(opening, words);
    if (!organ)
        organ = structure::telling_organ(opening, words);
    if (organ)
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

/// Does a line say that its document is no resolution: "Report of the High Commissioner"?
bool is_other_heading(std::string_view line, const Headings& words) {
    line = structure::trimmed(line);
    return !line.empty() && structure::is_upper(line.front()) &&
           std::any_of(
               words.other_documents.begin(), words.other_documents.end(),
               [line](std::string_view opening) { return leading_words(line, opening) > 0; });
}

/// Is a text that has neither a number nor a draft's symbol merely quoted in another document? That
/// one has numbered paragraphs, prose or a heading of its own above the organ's words.
bool is_quoted(std::span<const structure::Block> above, const Headings& words) {
    constexpr std::size_t prose = 400;
    return std::any_of(above.begin(), above.end(), [&](const structure::Block& block) {
        return !block.footnote &&
               (block.shape == structure::Label::Shape::decimal ||
                (block.mark == structure::Landmark::none && block.text.size() > prose) ||
                is_other_heading(block.text, words));
    });
}

Error refusal(const Document& document, bool names_organ, bool quoted, const Headings& words) {
    constexpr std::ptrdiff_t masthead = 60; // lines
    constexpr std::size_t longest = 120;    // a heading; what is longer is prose
    const auto end = document.lines.begin() +
                     std::min(masthead, static_cast<std::ptrdiff_t>(document.lines.size()));
    const auto heading = std::find_if(document.lines.begin(), end, [&](const std::string& line) {
        return line.size() <= longest && is_other_heading(line, words);
    });
    std::string what = "no resolution: ";
    if (heading != end)
        what = "no resolution, but \"" + std::string(structure::trimmed(*heading)) + "\": ";
    const auto language = structure::unread_language(document);
    if (!names_organ && !language.empty())
        return Error{"no resolution that can be read: " + language};
    if (!names_organ)
        return Error{what + "it names no organ that adopts resolutions (expected a line such as "
                            "\"The Human Rights Council,\")"};
    if (quoted)
        return Error{what + "it quotes a resolution inside another text (expected the resolution "
                            "itself, under its number, such as \"59/3. Title\")"};
    return Error{what + "no operative paragraph follows the organ's name"};
}

} // namespace

Result<std::vector<Resolution>> read_resolutions(const Document& document) {
    const auto& words = structure::language_of(document);
    auto blocks = structure::blocks_of(document, words);
    const auto extents = structure::divide(blocks, words);
    if (auto corrigendum = structure::read_corrigendum(blocks, words);
        corrigendum && extents.empty()) {
        corrigendum->doubts = document.doubts;
        return std::vector{std::move(*corrigendum)};
    }
    std::vector<Resolution> resolutions;
    bool quoted = false;
    std::size_t behind = 0; // where the resolution before ends
    for (const auto& extent : extents) {
        const auto above = std::span(blocks).subspan(behind, extent.opening - behind);
        const bool in_other_text = is_quoted(above, words);
        behind = extent.end;
        auto resolution = read_one(blocks, extent, words);
        if (!has_operative(resolution))
            continue;
        if (in_other_text && resolution.number.empty() &&
            resolution.status == TextStatus::adopted) {
            quoted = true;
            continue;
        }
        resolution.doubts.insert(resolution.doubts.begin(), document.doubts.begin(),
                                 document.doubts.end());
        resolutions.push_back(std::move(resolution));
    }
    if (resolutions.empty())
        return refusal(document, !extents.empty(), quoted, words);
    return resolutions;
}

} // namespace mandated::extractors
