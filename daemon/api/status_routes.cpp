#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/remind.h"
#include "daemon/version.h"
#include "schema/store/lineage.h"
#include "schema/store/outbox.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

int count_tasks(Context& context, const store::TaskFilter& filter) {
    auto one = filter;
    one.limit = 1;
    return store::list_tasks(context.database, one).total;
}

json::object outbox_view(Context& context) {
    json::object states;
    const auto counts = store::count_messages(context.database);
    for (std::size_t i = 0; i < names_of<MessageState>.size(); ++i) {
        const auto found = counts.find(static_cast<MessageState>(i));
        states[names_of<MessageState>[i]] = found == counts.end() ? 0 : found->second;
    }
    states["due_now"] = store::due_messages(context.database, context.clock.now());
    return states;
}

json::array destinations_view(const Context& context) {
    json::array all;
    for (const auto& [place, known] : context.destinations) {
        const auto until = known.breaker.until();
        all.push_back({{"name", place},
                       {"state", name(known.breaker.state())},
                       {"faults", known.breaker.faults()},
                       {"until", until ? json::value(to_string(*until)) : json::value(nullptr)},
                       {"last_fault", known.last_fault.empty() ? json::value(nullptr)
                                                               : json::value(known.last_fault)}});
    }
    return all;
}

Response status(ApiCall& call) {
    auto& context = call.context;
    store::TaskFilter month;
    month.due_until = plus_days(context.today(), 30);
    const auto next = next_reminder(context);
    const auto fault = clock_fault(context);
    return json_response(json::object{
        {"version", program_version},
        {"now", to_string(context.clock.now())},
        {"today", to_string(context.today())},
        {"database", context.database.path().string()},
        {"inbox", context.config.inbox.string()},
        {"documents", store::count_documents(context.database)},
        {"tasks",
         {{"all", count_tasks(context, {})},
          {"probably_replaced", store::count_replaced(context.database)},
          {"due_in_30_days", count_tasks(context, month)}}},
        {"retention",
         {{"messages_months", context.config.retention.messages_months},
          {"actors_months", context.config.retention.actors_months}}},
        {"plan_owed", context.plan_owed},
        {"outbox", outbox_view(context)},
        {"destinations", destinations_view(context)},
        {"next_reminder", next ? json::value(upcoming_view(context, *next)) : json::value(nullptr)},
        {"fault", text_or_null(context.fault)},
        {"clock_fault", fault ? json::value(*fault) : json::value(nullptr)}});
}

} // namespace

std::vector<Route> status_routes() {
    return {{"GET",
             "/v1/status",
             Access::read,
             "How the daemon is: counts, outbox, next reminder",
             {},
             status}};
}

} // namespace mandated::daemon
