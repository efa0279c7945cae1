#include "daemon/api/http/logged_place.h"

namespace mandated::daemon {

std::string logged_place(std::string_view method, std::string_view target) {
    const auto path = target.substr(0, target.find('?'));
    const bool versioned = path.starts_with("/v1/");
    const auto rest = path.find('/', versioned ? 4 : 1);
    return std::string(method).append(" ").append(path.substr(0, rest)) +
           (rest == std::string_view::npos ? "" : "/…");
}

} // namespace mandated::daemon
