#pragma once

#include <string_view>

namespace mandated::extractors::docx {

/// What an element of a story means to a reader of its text.
enum class Tag {
    unknown, ///< nothing: what lies in it is not text of the story
    content, ///< text lies in it: tables and cells, links, fields, content controls
    paragraph,
    row,
    cell,
    run,
    text,
    control, ///< w:sdt
    tab,
    line_break,
    hyphen, ///< w:noBreakHyphen
    symbol,
    field_mark, ///< w:fldChar
    footnote,
    endnote,
    drawing, ///< may hold text boxes
    inserted,
    deleted,
    moved_here,
    moved_away,
    section,
    embedded,
};

[[nodiscard]] Tag tag_of(std::string_view name);

} // namespace mandated::extractors::docx
