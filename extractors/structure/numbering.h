#pragma once

#include "extractors/structure/labels.h"

#include <string>
#include <string_view>
#include <vector>

namespace mandated::extractors::structure {

/// Gives each printed label of a section its full path: after "12", "a" and "ii" comes "12(a)(ii)".
///
/// Levels open and close as labels come: a label that follows on from an open level belongs there
/// ("b" after "a", closing "i" to "iii" in between), one that begins a series opens a deeper level.
/// "i" after "h" is the next letter unless "ii" follows it, so the label to come is asked for.
class Numbering {
  public:
    /// A new section or annex: nothing is open.
    void restart();
    /// "12": closes all lettered levels.
    const std::string& number(std::string_view decimal);
    /// "ii", knowing the label that comes next in the section ("" where none does).
    const std::string& part(std::string_view label, std::string_view next);
    /// The path of the innermost open label, "" where none is.
    [[nodiscard]] const std::string& path() const { return path_; }
    /// The number that is open, without its parts.
    [[nodiscard]] const std::string& root() const { return root_; }

  private:
    enum class Style { letter, roman, figure, capital, capital_roman };
    struct Level {
        Style style;
        int ordinal;
        std::size_t path_length; ///< of the path above this level
    };
    [[nodiscard]] static int ordinal_in(Style style, std::string_view label);
    bool continue_level(std::string_view label);
    bool resume_level(std::string_view label);
    void set(std::size_t level, std::string_view label);

    std::string root_, path_;
    std::vector<Level> levels_;
};

} // namespace mandated::extractors::structure
