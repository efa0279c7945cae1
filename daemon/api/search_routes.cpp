#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "schema/store/search.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

json::object hit_view(const store::Hit& hit) {
    json::object view{{"kind", name(hit.kind)}, {"resolution", hit.resolution}, {"text", hit.text}};
    if (hit.kind == store::HitKind::task)
        view.insert({{"task", hit.task}, {"address", hit.place}});
    if (hit.kind == store::HitKind::paragraph)
        view["number"] = hit.place;
    return view;
}

Response search(ApiCall& call) {
    const auto query = text_parameter(call, "q");
    const auto words = store::search_words(query);
    if (words.empty())
        bad_parameter("q", query, "words to look for");
    const auto page = paging(call);
    const auto found = store::search(call.context.database, words, page.limit, page.offset);
    json::array items;
    for (const auto& hit : found.hits)
        items.push_back(hit_view(hit));
    return list_response(std::move(items), found.total, page);
}

} // namespace

std::vector<Route> search_routes() {
    return {{"GET", "/v1/search", Access::read,
             "Resolutions, tasks and paragraphs in which every word occurs",
             with_paging({{"q", "words to look for, ten at most: mountain schooling"}}), search,
             true}};
}

} // namespace mandated::daemon
