#pragma once

#include <string>

namespace mandated::daemon {

/// How many dates of a bar are how sure.
struct Bar {
    int confirmed = 0, tentative = 0, projected = 0;
    [[nodiscard]] int total() const { return confirmed + tentative + projected; }
};

/// A bar as SVG, of the width that `most` dates would fill: full for what is confirmed, crossed
/// lines for tentative, an outline with thin lines for projected, so that it can be read without
/// colour and in print. `text` says the same for those who do not see it. The patterns it names are
/// chart_patterns'.
[[nodiscard]] std::string bar_svg(const Bar& bar, int most, const std::string& text);

/// What the bars of a page are filled with; once in a page.
[[nodiscard]] std::string chart_patterns();

/// A small square as the bars have it, for the legend: of "confirmed", "tentative" or "projected".
[[nodiscard]] std::string swatch_svg(const std::string& status);

} // namespace mandated::daemon
