#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/decide.h"
#include "daemon/service/explain.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

Response explain_dates(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    json::array dates;
    for (const auto& each : explain(call.context, task)) {
        json::array steps;
        for (const auto& step : each.steps)
            steps.push_back({{"what", step.what}, {"source", step.source}});
        auto view = milestone_view(call.context, each.milestone);
        view["steps"] = std::move(steps);
        dates.push_back(std::move(view));
    }
    const auto detail = task_detail(call.context, task);
    return json_response(json::object{{"address", task.address},
                                      {"summary", task.task.summary},
                                      {"rules", call.context.config.rules.deadlines->version},
                                      {"doubts", detail.at("doubts")},
                                      {"related", detail.at("related")},
                                      {"dates", std::move(dates)}});
}

Response agree_day(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"milestone", "day", "source", "occurrence"});
    const auto word = text_member(body, "milestone"), text = text_member(body, "day");
    const auto kind = from_name<MilestoneKind>(word);
    if (!kind)
        throw ApiError(400, "Bad body",
                       "milestone is '" + word +
                           "', expected submission, forecast, call for inputs, concept note, "
                           "issued or organizational meeting");
    const auto day = parse_date(text);
    if (!day && !text.empty())
        throw ApiError(400, "Bad body", "day is '" + text + "', expected a date or null");
    return changed_task(call, agree_on(call.context, task, text_member(body, "occurrence"), *kind,
                                       day, text_member(body, "source"), call.by));
}

Response defer_task(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"to", "by", "occurrence"});
    const auto text = text_member(body, "to");
    const auto to = parse_session(text);
    if (!to)
        throw ApiError(400, "Bad body", "to is '" + text + "', expected a session such as HRC/66");
    return changed_task(call, defer_to(call.context, task, text_member(body, "occurrence"), *to,
                                       text_member(body, "by"), call.by));
}

} // namespace

std::vector<Route> decision_routes() {
    return {
        {"GET",
         "/v1/tasks/{task}/explain",
         Access::read,
         "How each date of a task comes about, step by step, with sources",
         {},
         explain_dates},
        {"POST",
         "/v1/tasks/{task}/agree",
         Access::act,
         "A milestone's day by agreement: {\"milestone\": \"submission\", \"day\": "
         "\"2027-03-20\", \"source\": \"…\", \"occurrence\": \"HRC/65\"}; day null gives it back "
         "to the rule",
         {},
         agree_day},
        {"POST",
         "/v1/tasks/{task}/defer",
         Access::act,
         "Move an occurrence to another session: {\"to\": \"HRC/66\", \"by\": \"decision 59/115\", "
         "\"occurrence\": \"HRC/65\"}",
         {},
         defer_task},
    };
}

} // namespace mandated::daemon
