#include "daemon/api/routes.h"
#include "daemon/api/side_jobs.h"
#include "schema/store/integrity.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

constexpr std::size_t most_findings = 1000;

Response check(ApiCall& call) {
    json::array findings;
    for (const auto& each : outcome_of<std::vector<store::Finding>>(call, check_job(call)))
        findings.push_back({{"where", each.where}, {"what", each.what}});
    return json_response(json::object{{"database", call.context.database.path().string()},
                                      {"findings", std::move(findings)}});
}

} // namespace

SideJob check_job(const ApiCall& call) {
    return [path = call.context.database.path()](const std::stop_token& stop) -> std::any {
        auto database = store::Database::open_to_read(path);
        if (!database)
            throw std::runtime_error(database.error());
        return store::find_faults(*database, most_findings, stop);
    };
}

std::vector<Route> check_routes() {
    return {{"GET",
             "/v1/check",
             Access::administer,
             "Go through the whole database: damage, rows that refer to nothing, texts that are "
             "no date, instant or JSON, what else should not be; `findings` is empty where all is "
             "well",
             {},
             check}};
}

} // namespace mandated::daemon
