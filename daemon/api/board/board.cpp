#include "daemon/api/board/board.h"

#include "embedded/board_assets.h"

namespace mandated::daemon {
namespace {

std::string_view content_type_of(std::string_view name) {
    if (name.ends_with(".css"))
        return "text/css; charset=utf-8";
    if (name.ends_with(".js"))
        return "text/javascript; charset=utf-8";
    return "text/html; charset=utf-8";
}

} // namespace

std::optional<Asset> board_asset(std::string_view path) {
    if (!path.starts_with('/'))
        return std::nullopt;
    const auto name = path == "/" ? std::string_view("board.html") : path.substr(1);
    for (const auto& file : embedded::board_assets)
        if (file.name == name)
            return Asset{content_type_of(name), file.text};
    return std::nullopt;
}

} // namespace mandated::daemon
