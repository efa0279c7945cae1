#include "daemon/api/api.h"

#include "daemon/api/answer_cache.h"
#include "daemon/api/board_answer.h"
#include "daemon/api/http/logged_place.h"
#include "daemon/api/pages/answer_page.h"
#include "daemon/api/places.h"
#include "daemon/api/refusals.h"
#include "daemon/api/representation.h"
#include "daemon/api/routes.h"
#include "daemon/supervision/log.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace {

std::vector<Route> all_routes() {
    std::vector<Route> routes;
    for (auto group :
         {task_routes(),         review_routes(),  decision_routes(), forecast_routes(),
          document_routes(),     reread_routes(),  session_routes(),  holiday_routes(),
          reminder_routes(),     contact_routes(), answer_routes(),   people_routes(),
          routing_routes(),      outbox_routes(),  lineage_routes(),  completeness_routes(),
          search_routes(),       event_routes(),   calendar_routes(), status_routes(),
          monitoring_routes(),   backup_routes(),  check_routes(),    export_routes(),
          personal_data_routes()})
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

/// The API at work: its routes and what it keeps between requests.
class Api {
  public:
    explicit Api(Context& context)
        : context_(context), routes_(all_routes()), description_(openapi(routes_)) {}

    Response answer(const Request& request) {
        auto response = guarded(request);
        ++context_.answered[response.status];
        return response;
    }

  private:
    Response guarded(const Request& request) {
        try {
            return find(request);
        } catch (const ApiError& error) {
            return problem(error.status, error.title, error.what());
        } catch (const std::exception& fault) {
            const auto detail = store::explained(fault, context_.database);
            log(LogLevel::error, logged_place(request.method, request.path) + " failed: " + detail);
            return problem(503, "Not done", detail + "; nothing was changed");
        }
    }

    Response find(const Request& request) {
        if (is_answer_page(request))
            return answer_page(context_, request);
        if (auto page = board_answer(context_, request))
            return *std::move(page);
        if (request.path == "/v1/openapi.json")
            return with_tag(request, describe(request, description_));
        return by_route(request);
    }

    Response by_route(const Request& request) {
        std::string allowed;
        for (const auto& route : routes_) {
            auto places = places_in(route, request.segments);
            if (!places)
                continue;
            if (route.method == request.method)
                return called(route, request, *std::move(places));
            allowed += (allowed.empty() ? "" : ", ") + route.method;
        }
        if (!allowed.empty())
            return wrong_method(request, allowed);
        throw ApiError(404, "Not found",
                       "there is nothing at " + request.path + "; /v1/openapi.json lists what is");
    }

    Response called(const Route& route, const Request& request, std::vector<std::string> places) {
        const auto caller = caller_of(context_, request);
        ApiCall call{context_, request, std::move(places), caller.by};
        if (route.access != Access::read)
            check_access(route, call, caller);
        check_parameters(route, request);
        if (route.method == "GET")
            return with_tag(
                request, route.steady
                             ? cache_.answer(context_, request, [&] { return route.handler(call); })
                             : route.handler(call));
        check_precondition(request);
        return route.handler(call);
    }

    void check_access(const Route& route, ApiCall& call, const Caller& caller) {
        std::string why;
        if (caller.may == Access::read)
            why = fmt::format("{} may read but not change; members of group {} may, and those of "
                              "group {} their own tasks",
                              caller.by, context_.config.access.administer_group,
                              context_.config.access.act_group);
        else if (caller.may == Access::act && route.access == Access::administer)
            why = fmt::format("{} may change their own tasks only; members of group {} may change "
                              "everything",
                              caller.by, context_.config.access.administer_group);
        else if (route.access == Access::act &&
                 !may_act(context_, caller, task_named(call, call.places.front())))
            why = fmt::format("{} holds no post of this task{}", caller.by,
                              caller.person.empty() ? ": no person has the login '" + caller.login +
                                                          "' (mandatectl person set NAME login=…)"
                                                    : "");
        if (why.empty())
            return;
        const auto& request = call.request;
        log(LogLevel::warning,
            fmt::format("{} was refused: {}", logged_place(request.method, request.path), why));
        refusals_.record(context_, caller.by, request.method + " " + request.path, why);
        throw ApiError(403, "Not allowed", why);
    }

    /// A change with If-Match is of what is shown at the longest path of a GET above it.
    void check_precondition(const Request& request) {
        const auto wanted = request.headers.find("if-match");
        if (wanted == request.headers.end())
            return;
        auto shown = request;
        shown.method = "GET";
        shown.query.clear();
        for (; !shown.segments.empty(); shown.segments.pop_back())
            for (const auto& route : routes_) {
                auto places = places_in(route, shown.segments);
                if (route.method != "GET" || !places)
                    continue;
                ApiCall call{context_, shown, *std::move(places), ""};
                if (!lists_tag(wanted->second, entity_tag(route.handler(call).body)))
                    throw ApiError(412, "Changed meanwhile",
                                   "it is no longer as the If-Match says; read it again, and "
                                   "decide anew");
                return;
            }
    }

    Context& context_;
    std::vector<Route> routes_;
    std::string description_;
    AnswerCache cache_;
    Refusals refusals_;
};

} // namespace

Response json_response(const boost::json::value& value, int status) {
    return {status, "application/json", boost::json::serialize(value) + "\n", {}};
}

Handler make_api(Context& context) {
    return [api = std::make_shared<Api>(context)](const Request& request) {
        return api->answer(request);
    };
}

} // namespace mandated::daemon
