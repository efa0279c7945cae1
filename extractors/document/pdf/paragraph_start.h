#pragma once

#include "extractors/document/pdf/columns.h"

namespace mandated::extractors::pdf {

/// A row of the text with what the rule of paragraphs asks of it.
struct TextRow {
    Row row;
    std::string text;                 ///< without signs of footnotes
    std::vector<std::string> signs;   ///< those left out
    std::size_t page = 0, column = 0; ///< counted through the document
    double left = 0, right = 0;       ///< the edges of its column
    double text_left = 0;  ///< where the text behind a printed number begins, else row.left
    bool labelled = false; ///< a printed number with a tab behind it stands at its front
};

/// Measures what a row is told by: its edges are given.
void look_at(TextRow& row);

/// What is usual in a document.
struct Usual {
    double size = 0;  ///< of the text's type
    double pitch = 0; ///< from line to line, as a multiple of the size
};
[[nodiscard]] Usual usual_in(const std::vector<TextRow>& rows);

/// Does the row begin a paragraph? `first` is the row the paragraph before begins with, `last` the
/// one it ends with so far.
[[nodiscard]] bool starts_paragraph(const TextRow& first, const TextRow& last, const TextRow& row,
                                    const Usual& usual);

} // namespace mandated::extractors::pdf
