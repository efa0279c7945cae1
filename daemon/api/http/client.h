#pragma once

#include "schema/model/result.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace mandated::daemon {

/// What the daemon answered, whatever the status.
struct Reply {
    int status = 0;
    std::string content_type;
    std::string body;
};

/// One request to the daemon, waiting for the answer. `target` is the path with its query,
/// percent-encoded. The error says whether the socket is missing, refused or forbidden, or what
/// broke on the way, and what to do.
[[nodiscard]] Result<Reply> http_call(const std::filesystem::path& socket,
                                      const std::string& method, const std::string& target,
                                      const std::string& body = {},
                                      const std::string& content_type = {},
                                      std::chrono::seconds timeout = std::chrono::minutes{5});

} // namespace mandated::daemon
