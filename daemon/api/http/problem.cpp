#include "daemon/api/http/message.h"

#include <boost/json.hpp>

namespace mandated::daemon {

Response problem(int status, std::string title, std::string detail) {
    Response response;
    response.status = status;
    response.content_type = "application/problem+json";
    response.body = boost::json::serialize(boost::json::object{
        {"type", "about:blank"}, {"title", title}, {"status", status}, {"detail", detail}});
    return response;
}

} // namespace mandated::daemon
