#pragma once

#include <boost/json.hpp>

#include <map>
#include <stdexcept>
#include <string>

namespace mandated::ctl {

/// What the daemon or the way to it said no to, in words for the person who typed.
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Nobody answers at the daemon's socket, or it may not be used.
struct Unreachable : Refused {
    using Refused::Refused;
};

/// One conversation partner: the daemon behind a socket.
class Client {
  public:
    /// `socket` as typed; "" takes $MANDATED_SOCKET, else the installed one.
    explicit Client(const std::string& socket);
    /// Where it listens.
    [[nodiscard]] const std::string& socket() const { return socket_; }

    /// The answer to a request; throws Refused with the problem's detail where it is none of the
    /// 2xx, Unreachable where the daemon cannot be asked.
    [[nodiscard]] boost::json::value
    get(const std::string& path, const std::map<std::string, std::string>& query = {}) const;
    [[nodiscard]] boost::json::value post(const std::string& path,
                                          const std::map<std::string, std::string>& query,
                                          const std::string& body,
                                          const std::string& content_type) const;

  private:
    [[nodiscard]] boost::json::value call(const std::string& method, const std::string& path,
                                          const std::map<std::string, std::string>& query,
                                          const std::string& body,
                                          const std::string& content_type) const;
    std::string socket_;
};

/// The detail of problem details (RFC 9457), or the answer's body as it is.
[[nodiscard]] std::string detail_of(int status, const std::string& body);

/// "/v1/tasks?kind=report": a path with its query, encoded.
[[nodiscard]] std::string target_of(const std::string& path,
                                    const std::map<std::string, std::string>& query);

/// A path's segment or a query's value, percent-encoded.
[[nodiscard]] std::string encoded(const std::string& text);

} // namespace mandated::ctl
