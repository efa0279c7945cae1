#include "daemon/api/representation.h"

#include <fmt/format.h>

#include <functional>
#include <sstream>

namespace mandated::daemon {

std::string entity_tag(const std::string& body) {
    return fmt::format("\"{:016x}\"", std::hash<std::string>{}(body));
}

bool lists_tag(const std::string& header, const std::string& tag) {
    std::istringstream listed(header);
    for (std::string each; std::getline(listed, each, ',');) {
        each.erase(0, each.find_first_not_of(" \t"));
        each.erase(each.find_last_not_of(" \t") + 1);
        // A cache on the way may have made it a weak one.
        if (each == "*" || each == tag || each == "W/" + tag)
            return true;
    }
    return false;
}

Response with_tag(const Request& request, Response response) {
    if (response.status != 200 || response.pieces)
        return response;
    const auto tag = entity_tag(response.body);
    response.headers["ETag"] = tag;
    response.headers["Cache-Control"] = "private, no-cache";
    const auto known = request.headers.find("if-none-match");
    if (known != request.headers.end() && lists_tag(known->second, tag))
        return {304, "", "", response.headers};
    return response;
}

} // namespace mandated::daemon
