#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace mandated::extractors::structure {

/// The number or sign printed before a paragraph.
struct Label {
    enum class Shape : std::uint8_t {
        decimal,   ///< "12.", "12)", "12" before a tab
        bracketed, ///< "(a)", "(ii)", "(aa)", "(1)", "a)", "a."
        bullet     ///< "•", "–", "-"
    };
    Shape shape = Shape::decimal;
    std::string_view value; ///< "12", "ii"; "" for a bullet
    std::string_view rest;  ///< the text behind the label, without blanks in front
};

/// The label a line (without blanks in front) begins with, if any.
[[nodiscard]] std::optional<Label> leading_label(std::string_view line);

} // namespace mandated::extractors::structure
