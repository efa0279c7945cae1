#include "daemon/api/board/pages.h"
#include "notify/compose/item_view.h"
#include "notify/compose/text.h"
#include "schema/store/search.h"

namespace mandated::daemon {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::list;

constexpr int per_page = 100;
/// So much of a paragraph is shown.
constexpr std::size_t most_text = 400;

std::string address_of(const Visit& visit, const store::Hit& hit) {
    if (hit.kind == store::HitKind::task)
        return visit.link_to({"tasks", std::to_string(hit.task)});
    const auto resolution = visit.link_to({"resolutions", hit.resolution});
    return hit.kind == store::HitKind::paragraph && !hit.place.empty()
               ? resolution + "#p" + hit.place
               : resolution;
}

std::string title_of(const Visit& visit, const store::Hit& hit) {
    if (hit.kind == store::HitKind::task)
        return hit.place;
    if (hit.kind == store::HitKind::paragraph && !hit.place.empty())
        return visit.words.say("paragraph.of", {hit.place, hit.resolution});
    return hit.resolution;
}

data hit_view(const Visit& visit, const store::Hit& hit) {
    data view;
    view.set("href", address_of(visit, hit));
    view.set("title", title_of(visit, hit));
    view.set("text", notify::shown(notify::shortened(hit.text, most_text)));
    return view;
}

} // namespace

Response search_page(const Visit& visit) {
    const auto words = store::search_words(visit.parameter("q"));
    const auto found = store::search(visit.context.database, words, per_page,
                                     (visit.page_number() - 1) * per_page);
    list groups;
    for (const auto kind :
         {store::HitKind::resolution, store::HitKind::task, store::HitKind::paragraph}) {
        list hits;
        for (const auto& hit : found.hits)
            if (hit.kind == kind)
                hits.push_back(hit_view(visit, hit));
        data group;
        group.set("title", std::string(visit.words["hits." + std::string(name(kind))]));
        group.set("hits", hits);
        if (!hits.empty())
            groups.push_back(group);
    }
    data values;
    values.set("lead", words.empty() ? data(std::string(visit.words["search.how"]))
                                     : data(visit.words.count("hits", found.total)));
    values.set("groups", groups);
    values.set("pages",
               pages_view(visit, "/search", {{"q", visit.parameter("q")}}, found.total, per_page));
    return page(visit, "search", std::string(visit.words["search.title"]), std::move(values));
}

} // namespace mandated::daemon
