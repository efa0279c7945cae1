#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// A PDF's text as boxes on pages. All lengths are points, from the page's upper left corner.
namespace mandated::extractors::pdf {

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
};

/// Characters without a space between. A box's height is that of its type, not of its letters.
struct Word : Box {
    std::string text;    ///< UTF-8, characters of layout made plain
    bool broken = false; ///< a soft hyphen stood at its end: it goes on in the next line
};

/// Words that stand side by side, from left to right.
struct Row : Box {
    std::vector<Word> words;
    double size = 0; ///< the height of the type most of its characters are in; the box is theirs
};

struct Page {
    double width = 0, height = 0;
    std::vector<Row> rows; ///< in any order
};

/// Sets a row's box and size from its words; there is at least one.
void measure(Row& row);

/// The size most of the characters are in; 0 where there are none.
[[nodiscard]] double body_size(const std::vector<Page>& pages);

} // namespace mandated::extractors::pdf
