#pragma once

#include <array>
#include <string_view>
#include <vector>

namespace mandated::ctl {

/// What commands are for, as the help groups them. What is in none belongs to the last.
struct HelpGroup {
    std::string_view title;
    std::vector<std::string_view> commands;
};
[[nodiscard]] const std::vector<HelpGroup>& help_groups();

/// Command lines to copy, for "task done"; "" for none.
[[nodiscard]] std::string_view examples_of(std::string_view path);

/// Below the help of the whole: exit statuses and where to read more.
[[nodiscard]] std::string_view closing_words();

} // namespace mandated::ctl
