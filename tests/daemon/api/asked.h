#pragma once

#include "daemon/api/api.h"
#include "daemon/api/http/target.h"
#include "tests/daemon/tracker.h"

#include <boost/json.hpp>

#include <string>
#include <unistd.h>

namespace mandated::daemon {

/// An answer of the API, its body read.
struct Answer {
    int status = 0;
    std::string content_type;
    std::map<std::string, std::string> headers;
    boost::json::value body;

    [[nodiscard]] const boost::json::value& operator[](const char* pointer) const {
        return body.at_pointer(pointer);
    }
    /// What a problem says of this case.
    [[nodiscard]] std::string detail() const { return std::string(body.at("detail").as_string()); }
};

/// The API over a tracker, without a socket: requests come from the daemon's own user unless the
/// test says otherwise.
class Asked {
  public:
    Asked() { peer.uid = ::geteuid(); }

    Answer get(const std::string& target) { return ask("GET", target, ""); }
    Answer post(const std::string& target, const std::string& body = "{}") {
        return ask("POST", target, body);
    }
    Answer ask(const std::string& method, const std::string& target, const std::string& body,
               const std::map<std::string, std::string>& headers = {}) {
        auto request = read_target(target).value();
        request.headers = headers;
        request.method = method;
        request.body = body;
        request.peer = peer;
        const auto response = handler_(request);
        return {response.status, response.content_type, response.headers,
                response.body.empty() ? boost::json::value() : boost::json::parse(response.body)};
    }

    Tracker tracker;
    Peer peer;

  private:
    Handler handler_ = make_api(tracker.context);
};

} // namespace mandated::daemon
