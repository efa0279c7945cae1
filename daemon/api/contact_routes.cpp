#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/service/try_out.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

const Contact& contact_named(const Context& context, const std::string& name) {
    std::vector<std::string> known;
    for (const auto& contact : context.config.contacts) {
        if (contact.name == name)
            return contact;
        known.push_back(contact.name);
    }
    throw ApiError(
        404, "No such contact",
        fmt::format("there is no contact '{}', expected one of: {}", name, fmt::join(known, ", ")));
}

Response test(ApiCall& call) {
    const auto messages =
        try_out(call.context, contact_named(call.context, call.places.front()), call.by);
    return json_response(json::object{{"messages", json::value_from(messages)}}, 202);
}

} // namespace

std::vector<Route> contact_routes() {
    return {
        {"POST",
         "/v1/contacts/{contact}/test",
         true,
         "Send a sample by each of a contact's channels, once; 202 with the ids of the messages, "
         "whose state and reason say how it went",
         {},
         test},
    };
}

} // namespace mandated::daemon
