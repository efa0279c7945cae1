#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mandated::daemon {

/// A file of the board page.
struct Asset {
    std::string_view content_type;
    std::string_view text;
};

/// What is served at a path: "/" the page, "/board.css" and "/board.js" what belongs to it; nothing
/// elsewhere. The page reads the API like any client.
[[nodiscard]] std::optional<Asset> board_asset(std::string_view path);

} // namespace mandated::daemon
