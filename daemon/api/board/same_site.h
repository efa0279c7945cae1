#pragma once

#include <map>
#include <string>

namespace mandated::daemon {

/// Whether a form was sent from a page of this site, by the request's headers (names in lower
/// case): Sec-Fetch-Site says same-origin, or none for what the person typed; where a browser sends
/// none, the Origin's host and port are those of Host. Without either it is not known, and no.
[[nodiscard]] bool is_same_site(const std::map<std::string, std::string>& headers);

} // namespace mandated::daemon
