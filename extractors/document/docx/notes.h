#pragma once

#include "extractors/document/docx/story.h"

#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>

namespace mandated::extractors::docx {

/// A footnote or endnote as it is printed.
struct Note {
    std::string number; ///< "3", "iv" for endnotes, or its own sign
    std::string text;   ///< its paragraphs on one line
};

/// The footnotes and endnotes of a document, counted as the text refers to them.
class Notes {
  public:
    /// From the roots of footnotes.xml and endnotes.xml, which may be empty nodes. All arguments
    /// must outlive the notes.
    Notes(pugi::xml_node footnotes, pugi::xml_node endnotes, const Styles& styles,
          const Numbering& numbering);

    /// The note referred to next in the text; nothing where it is missing, empty, or was given
    /// before.
    [[nodiscard]] std::optional<Note> next(const NoteReference& reference);

  private:
    struct Kind {
        std::map<std::string, pugi::xml_node> left; ///< by id, until referred to
        int count = 0;
    };
    const Styles& styles_;
    const Numbering& numbering_;
    Kind footnotes_, endnotes_;
};

} // namespace mandated::extractors::docx
