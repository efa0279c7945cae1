#pragma once

#include "extractors/document/docx/numbering.h"
#include "extractors/document/docx/styles.h"

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace mandated::extractors::docx {

/// A paragraph in one of its two readings: now, with all tracked changes accepted, or before them.
/// The text is UTF-8 as the file has it; a line break is "\n".
struct View {
    std::string text;
    bool ends = true; ///< false where the paragraph runs on into the next: its mark is not there
    std::optional<ListPlace> list;
};

/// A footnote or endnote that a paragraph refers to.
struct NoteReference {
    bool endnote = false;
    std::string id;
    std::string sign; ///< where the text has its own, such as "*"; else notes are counted
};

struct StoryParagraph {
    View now;
    View before;
    std::vector<NoteReference> notes; ///< of the accepted text
    bool moved_away = false;          ///< as a whole: it stands elsewhere now
};

/// A run of text of its own in a Word file: the body, a header, a footnote.
struct Story {
    std::vector<StoryParagraph> paragraphs; ///< without those that are empty in both readings
    pugi::xml_node first_section;           ///< w:sectPr of its first section; null where none
    bool embeds = false; ///< holds another document (w:altChunk), which is not read
};

/// Reads a story in the order of the text: table cells one after the other, a text box behind the
/// paragraph it is anchored to. What is not printed is left out: hidden text, field instructions,
/// comments, placeholders.
///
/// What is inserted or moved here is in the reading now, what is deleted or moved away in the one
/// before, what is both in neither. A paragraph moved as a whole reads at its new place as if it
/// had always stood there, and nowhere else.
[[nodiscard]] Story read_story(pugi::xml_node root, const Styles& styles,
                               const Numbering& numbering);

} // namespace mandated::extractors::docx
