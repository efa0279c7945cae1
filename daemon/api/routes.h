#pragma once

#include "daemon/api/access.h"
#include "daemon/api/http/message.h"
#include "daemon/service/context.h"

#include <boost/json/fwd.hpp>

#include <stdexcept>
#include <string>
#include <vector>

namespace mandated::daemon {

/// What a handler is given: the request, the values of the path's {places}, and who asks.
struct ApiCall {
    Context& context;
    const Request& request;
    std::vector<std::string> places;
    std::string by; ///< as the audit trail names who asks: "uid 1000"
};

/// A request that cannot be answered; becomes problem details.
struct ApiError : std::runtime_error {
    ApiError(int its_status, const std::string& its_title, const std::string& detail)
        : std::runtime_error(detail), status(its_status), title(its_title) {}
    int status;
    std::string title;
};

struct RouteParameter {
    std::string name;
    std::string meaning; ///< format and default, for the OpenAPI document
};

/// One row of the API: what is answered, to whom and by what.
struct Route {
    std::string method;
    std::string path; ///< "/v1/tasks/{task}"
    Access access = Access::read;
    std::string summary;
    std::vector<RouteParameter> query;
    Response (*handler)(ApiCall&);
    /// The answer follows from the database, the day and the configuration alone, and may be given
    /// again while those are the same.
    bool steady = false;
};

// The rows by subject.
[[nodiscard]] std::vector<Route> task_routes();
[[nodiscard]] std::vector<Route> review_routes();
[[nodiscard]] std::vector<Route> decision_routes();
[[nodiscard]] std::vector<Route> forecast_routes();
[[nodiscard]] std::vector<Route> document_routes();
[[nodiscard]] std::vector<Route> reread_routes();
[[nodiscard]] std::vector<Route> session_routes();
[[nodiscard]] std::vector<Route> holiday_routes();
[[nodiscard]] std::vector<Route> reminder_routes();
[[nodiscard]] std::vector<Route> answer_routes();
[[nodiscard]] std::vector<Route> people_routes();
[[nodiscard]] std::vector<Route> routing_routes();
[[nodiscard]] std::vector<Route> contact_routes();
[[nodiscard]] std::vector<Route> outbox_routes();
[[nodiscard]] std::vector<Route> lineage_routes();
[[nodiscard]] std::vector<Route> completeness_routes();
[[nodiscard]] std::vector<Route> search_routes();
[[nodiscard]] std::vector<Route> status_routes();
[[nodiscard]] std::vector<Route> monitoring_routes();
[[nodiscard]] std::vector<Route> event_routes();
[[nodiscard]] std::vector<Route> calendar_routes();
[[nodiscard]] std::vector<Route> backup_routes();
[[nodiscard]] std::vector<Route> check_routes();
[[nodiscard]] std::vector<Route> export_routes();
[[nodiscard]] std::vector<Route> personal_data_routes();

/// The OpenAPI 3.1 document of these routes.
[[nodiscard]] std::string openapi(const std::vector<Route>& routes);

[[nodiscard]] Response json_response(const boost::json::value& value, int status = 200);

} // namespace mandated::daemon
