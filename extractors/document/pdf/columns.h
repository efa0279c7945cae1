#pragma once

#include "extractors/document/pdf/page.h"

namespace mandated::extractors::pdf {

/// A part of a page that is read from top to bottom.
struct Column {
    enum class Place { whole, left, right };
    Place place = Place::whole; ///< of the page's width
    std::vector<Row> rows;      ///< from top to bottom
};

/// How far apart pieces of one line may stand, as multiples of their size.
struct Reach {
    double gap = 0;
    double behind_word =
        0; ///< behind a single word, such as a printed number, where a tab may stand
};

/// Joins the pieces of each line and orders the lines from top to bottom.
[[nodiscard]] std::vector<Row> join_pieces(std::vector<Row> pieces, Reach reach);

/// A page's text in reading order: where a run of lines stands in two columns, the left one before
/// the right one. Pieces of one line ("12." and the text at the tab behind it) become one row;
/// those that stand far apart stay rows of their own. `gutter` is where the columns of the pages
/// before were parted, if they were; then fewer lines tell, and it is set where this page is the
/// first.
[[nodiscard]] std::vector<Column> columns_of(const Page& page, std::optional<double>& gutter);

} // namespace mandated::extractors::pdf
