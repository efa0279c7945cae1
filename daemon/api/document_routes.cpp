#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

Response list(ApiCall& call) {
    const auto page = paging(call);
    json::array items;
    std::string last;
    // One more says whether anything follows.
    for (const auto& document : store::list_documents(call.context.database, page.limit + 1,
                                                      page.offset, id_after(page))) {
        if (items.size() == static_cast<std::size_t>(page.limit))
            return list_response(std::move(items), store::count_documents(call.context.database),
                                 page, last);
        items.push_back(document_view(call.context, document));
        last = std::to_string(document.id);
    }
    return list_response(std::move(items), store::count_documents(call.context.database), page);
}

Response add(ApiCall& call) {
    auto name = text_parameter(call, "name");
    if (name.empty())
        name = "unnamed";
    const IngestRequest file{name, call.request.body, flag_parameter(call, "history"), call.by};
    const auto* reading = std::any_cast<Reading>(&call.request.prepared);
    const auto report =
        reading != nullptr ? ingest(call.context, file, *reading) : ingest(call.context, file);
    if (!report) {
        record_failure(call.context, file, report.error());
        throw ApiError(422, "Not read", report.error());
    }
    return json_response(ingest_view(call.context, *report), report->already_known ? 200 : 201);
}

Response resolution(ApiCall& call) {
    return json_response(
        resolution_view(call.context, resolution_named(call, call.places.front())));
}

} // namespace

std::vector<Route> document_routes() {
    return {
        {"GET", "/v1/documents", Access::read,
         "Files read, the newest first, with their resolutions", with_paging({}), list},
        {"POST",
         "/v1/documents",
         Access::administer,
         "Read a file: its bytes are the body; 201 with what was found, 200 where these bytes are "
         "known, 422 where it cannot be read",
         {{"name", "the file's name, for lists and errors"},
          {"history", "true: an old text, no messages"}},
         add},
        {"GET",
         "/v1/resolutions/{resolution}",
         Access::read,
         "A resolution's heading, by its symbol or the end of it (59%2F3)",
         {},
         resolution},
    };
}

} // namespace mandated::daemon
