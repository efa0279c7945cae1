#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/service/placing.h"
#include "daemon/service/try_out.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

/// A person or a contact of the configuration.
Contact contact_named(Context& context, const std::string& name) {
    const Placing placing(context);
    if (const auto* contact = placing.directory().contact(name))
        return *contact;
    std::vector<std::string> known;
    known.reserve(context.config.contacts.size() + placing.directory().people().size());
    for (const auto& contact : context.config.contacts)
        known.push_back(contact.name);
    for (const auto& person : placing.directory().people())
        known.push_back(person.name);
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
         Access::administer,
         "Send a sample by each of a contact's channels, once; 202 with the ids of the messages, "
         "whose state and reason say how it went",
         {},
         test},
    };
}

} // namespace mandated::daemon
