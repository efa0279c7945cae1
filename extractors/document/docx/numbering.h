#pragma once

#include "extractors/document/docx/styles.h"

#include <array>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>

namespace mandated::extractors::docx {

inline constexpr int kLevels = 9; ///< of a list, as Word has them

/// How a level of a list is counted and printed.
struct Level {
    int start = 1;
    std::string format = "decimal";
    std::string text;           ///< "%1.%2": the levels' numbers and what stands around them
    std::string style;          ///< the paragraph style that stands on this level
    std::optional<int> restart; ///< counts anew behind this level (from 1) and higher ones; 0 never
    bool figures = false;       ///< prints every level as figures (w:isLgl)
    bool tab = true;            ///< a tab parts the number from the text, else a space
};

/// A list as paragraphs name it (w:num).
struct List {
    int counted_with = 0; ///< lists with the same count go on in one another (w:abstractNum)
    std::array<std::optional<int>, kLevels> starts; ///< where this list begins anew
    std::map<int, Level> own;                       ///< levels it has for itself
};

/// A paragraph's place in a list.
struct ListPlace {
    int list = 0;
    int level = 0;

    friend bool operator==(const ListPlace&, const ListPlace&) = default;
};

/// The lists of a document, as numbering.xml defines them.
class Numbering {
  public:
    /// From the root of numbering.xml; an empty node gives no lists. Links from list to style to
    /// list are followed eight times, which ends circles.
    Numbering(pugi::xml_node root, const Styles& styles);

    [[nodiscard]] const List* find(int list) const;
    /// Nothing where the list has no such level.
    [[nodiscard]] const Level* level(const List& list, int level) const;
    /// The level that stands for paragraphs of a style; 0 where none does.
    [[nodiscard]] int level_of_style(int list, const std::string& style) const;

  private:
    using Levels = std::array<std::optional<Level>, kLevels>;
    std::map<int, Levels> counts_; ///< by w:abstractNumId
    std::map<int, List> lists_;    ///< by w:numId
};

} // namespace mandated::extractors::docx
