#pragma once

#include <any>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// Who is at the other end of the socket, as the kernel said when the connection was accepted.
struct Peer {
    unsigned uid = 0;
    unsigned gid = 0; ///< the primary group
    int pid = 0;
    std::vector<unsigned> groups; ///< all supplementary groups of the process then
};

/// A request that is complete and well formed: all of it is valid UTF-8 except the body, which may
/// be any bytes.
struct Request {
    std::string method; ///< "GET", "POST" …; HEAD arrives as GET, and the answer's body is not sent
    std::string path;   ///< decoded, begins with "/"
    std::vector<std::string>
        segments; ///< the path cut at its slashes before decoding, so "59%2F3" is one
    std::map<std::string, std::string>
        query; ///< decoded, "+" as a space; a name given twice is refused
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body;
    std::string content_type; ///< as sent, with its parameters; "" where none was given
    Peer peer;
    std::any prepared; ///< what a Preparation left for the handler
};

struct Response {
    int status = 200;
    std::string content_type = "application/json";
    std::string body;
    std::map<std::string, std::string> headers; ///< further ones: "Location", "ETag" …

    /// Where set, the body is what this gives, piece by piece, until nothing; it is asked for the
    /// next when the last was taken. "" says that there is none yet: it is asked again on the next
    /// HttpServer::resume(). What it throws ends the connection.
    std::function<std::optional<std::string>()> pieces = {};
    /// Sent where `pieces` gives nothing for 15 s, so that both sides notice a broken connection.
    std::string heartbeat = {};
};

/// Answers a request. Runs on the thread of the io_context; what it throws becomes a 500.
using Handler = std::function<Response(const Request&)>;

/// Does what takes long before a request is answered, elsewhere than on the io_context's thread, on
/// which it is called and calls `answer`, at once or later.
using Preparation =
    std::function<void(const std::shared_ptr<Request>&, std::function<void()> answer)>;

/// An error as RFC 9457 writes it (application/problem+json): title and status in short, detail for
/// this case.
[[nodiscard]] Response problem(int status, std::string title, std::string detail);

} // namespace mandated::daemon
