#pragma once

#include <cstddef>
#include <string>

namespace mandated::ctl {

/// How text for people is laid out.
struct TextStyle {
    std::size_t columns = 0; ///< cells a line may take; 0 where lines may be of any length
    bool colour = false;     ///< bold and colours; never alone as meaning
};

/// --color=always, auto (a terminal that NO_COLOR and TERM=dumb leave) or never.
void choose_colour(const std::string& when);

/// What standard output takes: of a terminal its columns ($COLUMNS where that is set), of a file
/// or a pipe neither columns nor, unless chosen, colours.
[[nodiscard]] TextStyle output_style();

/// Columns of the terminal; 80 where standard output is none.
[[nodiscard]] std::size_t columns();
/// Whether standard output takes styles.
[[nodiscard]] bool takes_styles();

enum class Tone { plain, heading, good, warning, bad };
/// The text in its tone, where colours are on.
[[nodiscard]] std::string toned(const std::string& text, Tone tone, bool colour);

} // namespace mandated::ctl
