#pragma once

#include "extractors/document/pdf/page.h"

#include <set>
#include <unordered_map>

namespace mandated::extractors::pdf {

/// A row's words as text, and the signs of footnotes that stood in it.
struct RowText {
    std::string text;
    std::vector<std::string> signs;
};

/// Puts spaces where the boxes stand apart: a gap much narrower than the row's other gaps is a
/// fault of the program that wrote the PDF ("Confere nce"). A raised sign that is among `notes` is
/// left out, any other is part of the word it follows ("km2").
[[nodiscard]] RowText text_of(const Row& row, const std::set<std::string>& notes);

/// The median gap between a row's words; its size where it has few.
[[nodiscard]] double usual_gap(const Row& row);

/// How often each word stands in a text; tells a hyphen that joins from one that breaks.
class WordCounts {
  public:
    void add(std::string_view row);

    /// Appends a row to the text it goes on with: a space between, but none behind a hyphen, dash
    /// or slash at the end of a word. The hyphen goes only where the word is known without it and
    /// not with it ("inter-/national"); one before a common word stands for what follows ("short-/
    /// and long-term") and keeps its space.
    void append(std::string& text, std::string_view row) const;

  private:
    [[nodiscard]] std::size_t count(const std::string& word) const;

    std::unordered_map<std::string, std::size_t> counts_;
    std::size_t words_ = 0;
};

} // namespace mandated::extractors::pdf
