#include "daemon/api/api.h"

#include "daemon/api/access.h"
#include "daemon/api/board_answer.h"
#include "daemon/api/pages/answer_page.h"
#include "daemon/api/routes.h"
#include "daemon/supervision/log.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace {

std::vector<Route> all_routes() {
    std::vector<Route> routes;
    for (auto group :
         {task_routes(), review_routes(), decision_routes(), forecast_routes(), document_routes(),
          reread_routes(), session_routes(), holiday_routes(), reminder_routes(), contact_routes(),
          answer_routes(), people_routes(), routing_routes(), outbox_routes(), lineage_routes(),
          completeness_routes(), search_routes(), status_routes()})
        routes.insert(routes.end(), group.begin(), group.end());
    return routes;
}

std::vector<std::string> split(const std::string& path) {
    std::vector<std::string> parts;
    for (std::size_t at = 1; at <= path.size();) {
        const auto slash = std::min(path.find('/', at), path.size());
        parts.push_back(path.substr(at, slash - at));
        at = slash + 1;
    }
    return parts;
}

/// The values of the route's {places}, or nothing where the path is another.
std::optional<std::vector<std::string>> places_in(const Route& route,
                                                  const std::vector<std::string>& segments) {
    const auto parts = split(route.path);
    if (parts.size() != segments.size())
        return std::nullopt;
    std::vector<std::string> places;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].starts_with('{'))
            places.push_back(segments[i]);
        else if (parts[i] != segments[i])
            return std::nullopt;
    }
    return places;
}

void check_parameters(const Route& route, const Request& request) {
    for (const auto& [key, value] : request.query) {
        const auto known =
            std::any_of(route.query.begin(), route.query.end(),
                        [&](const RouteParameter& parameter) { return parameter.name == key; });
        if (known)
            continue;
        std::string expected;
        for (const auto& parameter : route.query)
            expected += (expected.empty() ? "" : ", ") + parameter.name;
        throw ApiError(400, "Unknown parameter",
                       "'" + key + "' is no parameter of " + route.path + "; expected " +
                           (expected.empty() ? "none" : expected));
    }
}

Response wrong_method(const Request& request, const std::string& allowed) {
    auto response = problem(405, "Method not allowed",
                            request.method + " is not possible here; expected " + allowed);
    response.headers["Allow"] = allowed;
    return response;
}

Response describe(const Request& request, const std::string& description) {
    if (request.method != "GET")
        return wrong_method(request, "GET");
    return {200, "application/json", description, {}};
}

Response answer(Context& context, const std::vector<Route>& routes, const Request& request) {
    std::string allowed;
    for (const auto& route : routes) {
        auto places = places_in(route, request.segments);
        if (!places)
            continue;
        if (route.method != request.method) {
            allowed += (allowed.empty() ? "" : ", ") + route.method;
            continue;
        }
        if (route.changes && !may_change(request.peer, context.config.access.change_group))
            throw ApiError(403, "Not allowed",
                           fmt::format("uid {} may read but not change; members of group {} may",
                                       request.peer.uid, context.config.access.change_group));
        check_parameters(route, request);
        ApiCall call{context, request, *std::move(places),
                     "uid " + std::to_string(request.peer.uid)};
        return route.handler(call);
    }
    if (!allowed.empty()) {
        return wrong_method(request, allowed);
    }
    throw ApiError(404, "Not found",
                   "there is nothing at " + request.path + "; /v1/openapi.json lists what is");
}

} // namespace

Response json_response(const boost::json::value& value, int status) {
    return {status, "application/json", boost::json::serialize(value) + "\n", {}};
}

Handler make_api(Context& context) {
    auto routes = all_routes();
    const auto description = openapi(routes);
    return [&context, routes = std::move(routes), description](const Request& request) {
        try {
            if (is_answer_page(request))
                return answer_page(context, request);
            if (auto page = board_answer(context, request))
                return *std::move(page);
            if (request.path == "/v1/openapi.json")
                return describe(request, description);
            return answer(context, routes, request);
        } catch (const ApiError& error) {
            return problem(error.status, error.title, error.what());
        } catch (const std::exception& fault) {
            const auto detail = store::explained(fault, context.database);
            log(LogLevel::error, request.method + " " + request.path + ": " + detail);
            return problem(503, "Not done", detail + "; nothing was changed");
        }
    };
}

} // namespace mandated::daemon
