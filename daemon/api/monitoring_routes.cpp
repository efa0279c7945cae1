#include "daemon/api/routes.h"
#include "daemon/service/remind.h"
#include "daemon/version.h"
#include "schema/store/documents.h"
#include "schema/store/outbox.h"
#include "schema/store/remarks.h"
#include "schema/store/tasks.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

/// Figures in Prometheus' text format.
class Exposition {
  public:
    void metric(const char* name, const char* type, const char* help) {
        text_ +=
            fmt::format("# HELP mandated_{0} {1}\n# TYPE mandated_{0} {2}\n", name, help, type);
        name_ = name;
    }
    template <typename Value> void value(const Value& value, const std::string& labels = {}) {
        text_ += fmt::format("mandated_{}{} {}\n", name_, labels, value);
    }
    std::string text() && { return std::move(text_); }

  private:
    std::string text_;
    const char* name_ = "";
};

void add_counts(Context& context, Exposition& out) {
    auto& database = context.database;
    out.metric("documents", "gauge", "Files read.");
    out.value(store::count_documents(database));
    store::TaskFilter filter;
    filter.limit = 1;
    out.metric("tasks", "gauge", "Tasks that their texts ask for.");
    out.value(store::list_tasks(database, filter).total);
    filter.due_until = plus_days(context.today(), 30);
    out.metric("tasks_due_in_30_days", "gauge", "Those whose next date comes within 30 days.");
    out.value(store::list_tasks(database, filter).total);
    out.metric("messages", "gauge", "Messages of the outbox by state.");
    const auto counts = store::count_messages(database);
    for (std::size_t i = 0; i < names_of<MessageState>.size(); ++i) {
        const auto found = counts.find(static_cast<MessageState>(i));
        out.value(found == counts.end() ? 0 : found->second,
                  fmt::format("{{state=\"{}\"}}", names_of<MessageState>[i]));
    }
    out.metric("messages_due", "gauge", "Messages that wait for an attempt now.");
    out.value(store::due_messages(database, context.clock.now()));
}

void add_health(Context& context, Exposition& out) {
    out.metric("destinations_spared", "gauge", "Mail servers and hosts that do not answer.");
    out.value(
        std::count_if(context.destinations.begin(), context.destinations.end(),
                      [](const auto& each) { return each.second.breaker.until().has_value(); }));
    out.metric("fault", "gauge", "1 while nothing is planned and sent.");
    out.value(context.fault.empty() ? 0 : 1);
    if (const auto seen = store::last_awake(context.database)) {
        out.metric("last_plan_timestamp_seconds", "gauge", "When a plan was last completed.");
        out.value(seen->time_since_epoch().count());
    }
    if (const auto next = next_reminder(context)) {
        out.metric("next_reminder_timestamp_seconds", "gauge", "When the next reminder leaves.");
        out.value(next->planned.time_since_epoch().count());
    }
    out.metric("requests_total", "counter", "Requests answered, by status.");
    for (const auto& [status, count] : context.answered)
        out.value(count, fmt::format("{{status=\"{}\"}}", status));
    out.metric("info", "gauge", "The program.");
    out.value(1, fmt::format("{{version=\"{}\",schema=\"{}\"}}", program_version,
                             store::newest_schema()));
}

Response metrics(ApiCall& call) {
    Exposition out;
    add_counts(call.context, out);
    add_health(call.context, out);
    return {200, "text/plain; version=0.0.4; charset=utf-8", std::move(out).text(), {}};
}

/// Whether reminders go out: not while the database, the clock or the plan fails.
Response health(ApiCall& call) {
    auto& context = call.context;
    std::string fault = context.fault;
    if (fault.empty())
        fault = clock_fault(context).value_or("");
    if (!fault.empty())
        throw ApiError(503, "Not well", fault);
    return json_response(
        json::object{{"status", "ok"}, {"documents", store::count_documents(context.database)}});
}

} // namespace

std::vector<Route> monitoring_routes() {
    return {
        {"GET", "/metrics", Access::read, "Figures for Prometheus", {}, metrics},
        {"GET",
         "/healthz",
         Access::read,
         "200 where all is well; 503 and why while nothing is planned and sent",
         {},
         health},
    };
}

} // namespace mandated::daemon
