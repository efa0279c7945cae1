#include "daemon/api/routes.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

json::array parameters_of(const Route& route) {
    json::array parameters;
    for (std::size_t at = route.path.find('{'); at != std::string::npos;
         at = route.path.find('{', at + 1)) {
        const auto end = route.path.find('}', at);
        parameters.push_back({{"name", route.path.substr(at + 1, end - at - 1)},
                              {"in", "path"},
                              {"required", true},
                              {"schema", {{"type", "string"}}}});
    }
    for (const auto& parameter : route.query)
        parameters.push_back({{"name", parameter.name},
                              {"in", "query"},
                              {"description", parameter.meaning},
                              {"schema", {{"type", "string"}}}});
    return parameters;
}

} // namespace

std::string openapi(const std::vector<Route>& routes) {
    json::object paths;
    for (const auto& route : routes) {
        if (!paths.contains(route.path))
            paths[route.path] = json::object{};
        std::string method;
        for (const char letter : route.method)
            method += static_cast<char>(letter - 'A' + 'a');
        paths[route.path].as_object()[method] = {
            {"summary", route.summary},
            {"parameters", parameters_of(route)},
            {"responses",
             {{"200", {{"description", "as docs/api.md describes"}}},
              {"default", {{"description", "problem details (RFC 9457)"}}}}}};
    }
    return json::serialize(json::object{{"openapi", "3.1.0"},
                                        {"info", {{"title", "mandated"}, {"version", "1"}}},
                                        {"paths", std::move(paths)}}) +
           "\n";
}

} // namespace mandated::daemon
