#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/service/reread.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

json::array fields_view(const std::vector<FieldChange>& fields) {
    json::array list;
    for (const auto& field : fields)
        list.push_back({{"field", field.field},
                        {"before", field.before},
                        {"now", field.now},
                        {"held", field.held}});
    return list;
}

json::object report_view(const store::ResolutionRow& row, const RereadReport& report,
                         bool dry_run) {
    json::array tasks;
    for (const auto& change : report.tasks.changes)
        tasks.push_back({{"what", name(change.what)},
                         {"address", change.address},
                         {"summary", change.summary},
                         {"fields", fields_view(change.fields)}});
    return {{"resolution", row.identity},
            {"dry_run", dry_run},
            {"heading", fields_view(report.heading)},
            {"tasks", std::move(tasks)},
            {"created", report.tasks.created},
            {"updated", report.tasks.updated},
            {"unchanged", report.tasks.unchanged},
            {"withdrawn", report.tasks.withdrawn}};
}

Response read_again(ApiCall& call) {
    const auto row = resolution_named(call, call.places.front());
    const bool dry_run = flag_parameter(call, "dry_run");
    const auto report = reread(call.context, row, {call.by, dry_run},
                               std::any_cast<ReadAgain>(&call.request.prepared));
    if (!report)
        throw ApiError(422, "Not read", report.error());
    return json_response(report_view(row, *report, dry_run));
}

Response list(ApiCall& call) {
    using Row = store::ResolutionRow;
    return page_of(
        call, store::all_resolutions(call.context.database),
        [](const Row& row) { return fmt::format("{:019}", row.id); },
        [](const Row& row) {
            return json::object{{"identity", row.identity},
                                {"title", row.heading.title},
                                {"status", name(row.heading.status)},
                                {"registered_at", to_string(row.registered)}};
        });
}

} // namespace

std::vector<Route> reread_routes() {
    return {
        {"GET", "/v1/resolutions", Access::read, "Resolutions, in order of registration",
         with_paging({}), list},
        {"POST",
         "/v1/resolutions/{resolution}/reread",
         Access::administer,
         "Read the stored text again by this version of the program: what it reads differently; "
         "reviews hold; 422 where it can no longer be read",
         {{"dry_run", "true: change nothing"}},
         read_again},
    };
}

} // namespace mandated::daemon
