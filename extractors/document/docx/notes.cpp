#include "extractors/document/docx/notes.h"

#include "extractors/document/docx/number_format.h"
#include "extractors/document/docx/text.h"
#include "extractors/document/docx/xml.h"

namespace mandated::extractors::docx {

Notes::Notes(pugi::xml_node footnotes, pugi::xml_node endnotes, const Styles& styles,
             const Numbering& numbering)
    : styles_(styles), numbering_(numbering) {
    for (const auto node : footnotes.children("w:footnote"))
        footnotes_.left.emplace(attribute(node, "w:id"), node);
    for (const auto node : endnotes.children("w:endnote"))
        endnotes_.left.emplace(attribute(node, "w:id"), node);
}

std::optional<Note> Notes::next(const NoteReference& reference) {
    auto& kind = reference.endnote ? endnotes_ : footnotes_;
    Note note{one_line(reference.sign), {}};
    if (note.number.empty())
        note.number = printed_number(++kind.count, reference.endnote ? "lowerRoman" : "decimal");
    const auto found = kind.left.find(reference.id);
    if (found == kind.left.end())
        return std::nullopt;
    const auto node = found->second;
    kind.left.erase(found); // once: a text that refers to it a million times stays small
    for (const auto& paragraph : read_story(node, styles_, numbering_).paragraphs)
        note.text += paragraph.now.text + "\n";
    note.text = one_line(note.text);
    return note.text.empty() ? std::nullopt : std::optional(std::move(note));
}

} // namespace mandated::extractors::docx
