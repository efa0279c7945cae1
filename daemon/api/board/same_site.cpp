#include "daemon/api/board/same_site.h"

#include <string_view>

namespace mandated::daemon {
namespace {

std::string_view header(const std::map<std::string, std::string>& headers, const char* name) {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

} // namespace

bool is_same_site(const std::map<std::string, std::string>& headers) {
    if (headers.contains("sec-fetch-site")) {
        const auto site = header(headers, "sec-fetch-site");
        return site == "same-origin" || site == "none";
    }
    const auto origin = header(headers, "origin"), host = header(headers, "host");
    const auto scheme = origin.find("://");
    return !host.empty() && scheme != std::string_view::npos && origin.substr(scheme + 3) == host;
}

} // namespace mandated::daemon
