#include "daemon/api/routes.h"
#include "daemon/api/side_jobs.h"
#include "schema/store/audit.h"
#include "schema/store/export_lines.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace {

using Lines = std::shared_ptr<store::Export>;

Response export_all(ApiCall& call) {
    auto lines = outcome_of<Lines>(call, export_job(call));
    auto& context = call.context;
    {
        store::WriteTransaction transaction(context.database);
        store::record_audit(context.database, context.clock.now(), call.by, "database.exported",
                            "everything");
        transaction.commit();
    }
    Response response;
    response.content_type = "application/jsonl";
    response.pieces = [lines = std::move(lines)] { return lines->next(); };
    return response;
}

} // namespace

SideJob export_job(const ApiCall& call) {
    return [path = call.context.database.path(),
            now = call.context.clock.now()](const std::stop_token&) -> std::any {
        auto begun = store::Export::begin(path, now);
        if (!begun)
            throw std::runtime_error(begun.error());
        return std::make_shared<store::Export>(*std::move(begun));
    };
}

std::vector<Route> export_routes() {
    return {{"GET",
             "/v1/export",
             Access::administer,
             "Everything the database holds as JSON Lines, the keys that sign links included: a "
             "line that counts the rows of each table, then a line a row",
             {},
             export_all}};
}

} // namespace mandated::daemon
