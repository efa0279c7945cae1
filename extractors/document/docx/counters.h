#pragma once

#include "extractors/document/docx/numbering.h"

#include <array>
#include <map>
#include <string>

namespace mandated::extractors::docx {

/// Counts the paragraphs of lists in the order of the text, as Word does when it prints.
class Counters {
  public:
    explicit Counters(const Numbering& numbering) : numbering_(numbering) {}

    /// Counts a paragraph that stands there.
    void count(const ListPlace& place);
    /// What is printed before the paragraph that was counted last there: "12.\t", "(a)\t"; "" for a
    /// list that does not exist.
    [[nodiscard]] std::string printed(const ListPlace& place) const;

  private:
    struct Count {
        std::array<int, kLevels> values{};
        std::array<bool, kLevels> counting{}; ///< false: begins with its start
    };
    [[nodiscard]] int start(const List& list, int level) const;

    const Numbering& numbering_;
    std::map<int, Count> counts_;                    ///< by List::counted_with
    std::map<int, std::array<bool, kLevels>> begun_; ///< lists whose own start was used
};

} // namespace mandated::extractors::docx
