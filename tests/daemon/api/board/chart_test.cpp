#include "daemon/api/board/chart.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(ABar, IsAsLongAsItsShareAndSaysTheSameInWords) {
    const auto bar = bar_svg({10, 0, 10}, 40, "10 confirmed & 10 projected");
    EXPECT_THAT(bar, HasSubstr(R"(aria-label="10 confirmed &amp; 10 projected")"));
    EXPECT_THAT(bar, HasSubstr(R"(class="confirmed" x="0.5" y="0.5" width="79.8")"));
    EXPECT_THAT(bar, HasSubstr(R"~(class="projected" fill="url(#projected)" x="80.2")~"));
    EXPECT_THAT(bar, Not(HasSubstr("tentative")));
}

TEST(OneDateBesideThousands, IsSeen) {
    EXPECT_THAT(bar_svg({0, 1, 0}, 10'000, ""), HasSubstr(R"(width="3.0")"));
}

TEST(EveryPatternABarNames, IsThere) {
    EXPECT_THAT(chart_patterns(), HasSubstr(R"(id="tentative")"));
    EXPECT_THAT(chart_patterns(), HasSubstr(R"(id="projected")"));
}

TEST(Nothing, StylesItself) {
    for (const auto& svg : {bar_svg({1, 1, 1}, 3, ""), chart_patterns(), swatch_svg("tentative")})
        EXPECT_THAT(svg, Not(HasSubstr("style=")));
}

} // namespace
} // namespace mandated::daemon
