#pragma once

#include "schema/model/result.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace mandated::daemon {

/// What the daemon answered, whatever the status.
struct Reply {
    int status = 0;
    std::string content_type;
    std::string body;
};

/// A connection to the daemon's socket, for one request.
class DaemonConnection {
  public:
    /// `timeout` is for the request whole, from connecting to the answer's end. The error says
    /// whether the socket is missing, refused or forbidden, and what to do.
    [[nodiscard]] static Result<DaemonConnection>
    open(const std::filesystem::path& socket,
         std::chrono::seconds timeout = std::chrono::minutes{5});

    DaemonConnection(DaemonConnection&&) noexcept;
    DaemonConnection& operator=(DaemonConnection&&) noexcept;
    ~DaemonConnection();

    /// Waits for the answer. `target` is the path with its query, percent-encoded. The error says
    /// what broke on the way.
    [[nodiscard]] Result<Reply> call(const std::string& method, const std::string& target,
                                     const std::string& body = {},
                                     const std::string& content_type = {});

    /// GETs an answer that goes on: `take` gets the body of a 200 as it comes, until the daemon
    /// ends it or breaks off; the reply then is without body. Any other answer is returned whole.
    /// After the answer's head there is no time limit.
    [[nodiscard]] Result<Reply> follow(const std::string& target,
                                       const std::map<std::string, std::string>& headers,
                                       const std::function<void(std::string_view)>& take);

  private:
    struct Guts;
    explicit DaemonConnection(std::unique_ptr<Guts> guts);
    std::unique_ptr<Guts> guts_;
};

/// One request over a connection of its own.
[[nodiscard]] Result<Reply> http_call(const std::filesystem::path& socket,
                                      const std::string& method, const std::string& target,
                                      const std::string& body = {},
                                      const std::string& content_type = {},
                                      std::chrono::seconds timeout = std::chrono::minutes{5});

} // namespace mandated::daemon
