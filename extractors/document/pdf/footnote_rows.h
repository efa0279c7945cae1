#pragma once

#include "extractors/document/pdf/columns.h"

#include <set>

namespace mandated::extractors::pdf {

/// Is it what refers to a footnote: a number, a letter or asterisks, a comma behind it disregarded?
[[nodiscard]] bool is_footnote_sign(std::string_view text);

/// Is the word set smaller and higher than its row, as the signs of footnotes are?
[[nodiscard]] bool is_raised(const Word& word, const Row& row);

/// The raised signs on a page.
[[nodiscard]] std::set<std::string> raised_signs(const Page& page);

/// A footnote's rows, the first without its number.
struct FootnoteRows {
    std::string number; ///< "" for the rest of one that began on a page before
    std::vector<Row> rows;
};

/// Takes the footnotes off the end of a column. They stand below a rule of underscores or are set
/// in smaller type than the text and begin with a number that is raised or is among `signs`.
[[nodiscard]] std::vector<FootnoteRows> take_footnotes(Column& column, double body_size,
                                                       const std::set<std::string>& signs);

} // namespace mandated::extractors::pdf
