#include "daemon/api/board/chart.h"

#include <fmt/format.h>
#include <kainjow/mustache.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace mandated::daemon {
namespace {

constexpr double width = 320, height = 14;
/// What is there is seen, however little it is beside the most.
constexpr double least = 3;

std::string rectangle(const std::string& status, double x, double wide) {
    const auto fill =
        status == "confirmed" ? std::string() : fmt::format(R"~( fill="url(#{})")~", status);
    return fmt::format(R"(<rect class="{}"{} x="{:.1f}" y="0.5" width="{:.1f}" height="{}"/>)",
                       status, fill, x, wide, height - 1);
}

} // namespace

std::string bar_svg(const Bar& bar, int most, const std::string& text) {
    const std::array<std::pair<const char*, int>, 3> parts = {
        {{"confirmed", bar.confirmed}, {"tentative", bar.tentative}, {"projected", bar.projected}}};
    std::string inside;
    double x = 0.5;
    for (const auto& [status, number] : parts) {
        if (number == 0)
            continue;
        const double wide = std::max(least, (width - 1) * number / std::max(most, bar.total()));
        inside += rectangle(status, x, std::min(wide, width - 0.5 - x));
        x += wide;
    }
    return fmt::format(R"(<svg class="bar" role="img" aria-label="{}" viewBox="0 0 {} {}" )"
                       R"(width="{}" height="{}" preserveAspectRatio="none">{}</svg>)",
                       kainjow::mustache::html_escape(text), width, height, width, height, inside);
}

std::string chart_patterns() {
    return R"(<svg class="patterns" aria-hidden="true" width="0" height="0"><defs>)"
           R"(<pattern id="tentative" width="6" height="6" patternUnits="userSpaceOnUse">)"
           R"(<path class="stroke" d="M0 6L6 0M0 0L6 6"/></pattern>)"
           R"(<pattern id="projected" width="6" height="6" patternUnits="userSpaceOnUse">)"
           R"(<path class="stroke" d="M0 6L6 0"/></pattern></defs></svg>)";
}

std::string swatch_svg(const std::string& status) {
    return fmt::format(R"(<svg class="swatch" aria-hidden="true" viewBox="0 0 14 14" width="14" )"
                       R"(height="14">{}</svg>)",
                       rectangle(status, 0.5, height - 1));
}

} // namespace mandated::daemon
