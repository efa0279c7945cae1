#include "daemon/api/task_filter.h"

#include "daemon/service/unit_tasks.h"
#include "schema/model/base64_url.h"

namespace mandated::daemon {
namespace json = boost::json;

store::TaskFilter task_filter(const ApiCall& call) {
    store::TaskFilter filter;
    filter.due_until = horizon_parameter(call, "due_within");
    filter.session = text_parameter(call, "session");
    if (!filter.session.empty() && !parse_session(filter.session))
        bad_parameter("session", filter.session, "an organ and a number such as HRC/65");
    filter.actor = word_parameter<ActorClass>(call, "actor");
    filter.kind = word_parameter<TaskKind>(call, "kind");
    filter.status = word_parameter<TaskStatus>(call, "status");
    filter.resolution = text_parameter(call, "resolution");
    filter.organ = text_parameter(call, "organ");
    filter.withdrawn = flag_parameter(call, "withdrawn");
    filter.review = word_parameter<store::ReviewState>(call, "review");
    if (const auto unit = text_parameter(call, "unit"); !unit.empty())
        filter.ids = tasks_of_unit(call.context, unit);
    return filter;
}

std::vector<RouteParameter> task_parameters() {
    return {{"due_within", "next date from today up to 90d, 12w, 6m ahead or a date"},
            {"session", "due at or around a session: HRC/65"},
            {"actor", "SG, HC, SP, MECH, ORGAN, UN or OTHER"},
            {"kind", "report, oral_update, dialogue, panel, event, mandate, "
                     "consideration, transmit or support"},
            {"status", "planned, in progress, submitted, delivered, deferred, "
                       "superseded or discontinued"},
            {"resolution", "symbol or its end: A/HRC/RES/59/3 or 59/3"},
            {"organ", "of the resolution: HRC"},
            {"unit", "which answers for them, by route or assignment"},
            {"withdrawn", "true: also tasks the text no longer asks for or a review withdrew"},
            {"review", "doubtful: in doubt or awaiting a second person; unreviewed: "
                       "these and all that nobody reviewed"}};
}

std::string task_place(const Paging& page) {
    if (page.after.empty())
        return {};
    json::error_code failure;
    const auto place = json::parse(page.after, failure);
    const auto* keys = failure ? nullptr : place.if_array();
    const bool fits = keys && keys->size() == 5 && keys->at(0).is_int64() &&
                      keys->at(1).is_string() && keys->at(2).is_string() &&
                      keys->at(3).is_int64() && keys->at(4).is_int64();
    if (!fits)
        bad_parameter("cursor", to_base64_url(page.after), "what the page before gave as next");
    return page.after;
}

} // namespace mandated::daemon
