#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/answer.h"
#include "daemon/service/foreseen.h"
#include "daemon/service/placing.h"

#include <boost/json.hpp>

#include <charconv>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

/// "7d" or "2w" as days; ApiError 400 for another text.
int days_of(const std::string& text) {
    constexpr int week = 7, most = 10'000;
    int count = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
    const bool whole = failure == std::errc{} && end + 1 == text.data() + text.size() &&
                       (*end == 'd' || *end == 'w') && count > 0 && count < most;
    if (!whole)
        throw ApiError(400, "Bad body",
                       "for is '" + text + "', expected days or weeks such as 7d or 2w");
    return *end == 'w' ? week * count : count;
}

Response answered(ApiCall& call, const store::TaskRow& task, AnswerKind kind, Date until,
                  const std::string& note) {
    const auto done = answer_task(call.context, task, kind, until, note, call.by);
    if (!done)
        throw ApiError(422, "Not done", done.error());
    return json_response(json::object{
        {"address", task.address},
        {"answer", name(done->answer.kind)},
        {"until", to_string(done->answer.until)},
        {"next_reminder", done->next ? json::value(upcoming_view(call.context, *done->next))
                                     : json::value(nullptr)}});
}

Response acknowledge(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"for", "note"});
    const auto days = text_member(body, "for");
    return answered(call, task, AnswerKind::acknowledged,
                    plus_days(call.context.today(), days_of(days.empty() ? "7d" : days)),
                    text_member(body, "note"));
}

Response snooze(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"until", "note"});
    const auto text = text_member(body, "until");
    const auto until = parse_date(text);
    if (!until)
        throw ApiError(400, "Bad body",
                       "until is '" + text + "', expected a date such as 2027-06-14");
    return answered(call, task, AnswerKind::snoozed, *until, text_member(body, "note"));
}

json::object explained_view(const Context& context, const ExplainedReminder& each) {
    const auto& reminder = each.reminder;
    return {{"key", reminder.key},
            {"planned_at", to_string(reminder.planned)},
            {"lead_days", reminder.lead_days},
            {"occurrence", reminder.milestone.occurrence},
            {"milestone", reminder.undated
                              ? json::value(nullptr)
                              : json::value(milestone_view(context, reminder.milestone))},
            {"contact", reminder.contact},
            {"role", name(reminder.role)},
            {"recipient", each.recipient},
            {"stands_in", text_or_null(in_words(each.in_place_of))},
            {"channel", name(reminder.channel)},
            {"sending", name(reminder.sending)},
            {"why", name(reminder.why)},
            {"planned", each.is_planned},
            {"outcome", text_or_null(each.outcome)},
            {"reason", text_or_null(each.reason)},
            {"message", each.message ? json::value(*each.message) : json::value(nullptr)},
            {"message_state", text_or_null(each.message_state)}};
}

Response explain(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    json::array items;
    for (const auto& each : explain_reminders(call.context, task.id))
        items.push_back(explained_view(call.context, each));
    return json_response(json::object{{"address", task.address},
                                      {"summary", task.task.summary},
                                      {"status", name(task.status)},
                                      {"withdrawn", task.withdrawn},
                                      {"draft", task.draft},
                                      {"plans", call.context.config.reminders.plans->version},
                                      {"items", std::move(items)}});
}

json::object message_view(Context& context, const ForeseenMessage& message) {
    json::array reminders;
    for (const auto& each : message.reminders) {
        auto view = upcoming_view(context, each.reminder);
        view["stands_in"] = text_or_null(in_words(each.in_place_of));
        reminders.push_back(std::move(view));
    }
    return {{"at", to_string(message.at)},
            {"channel", name(message.channel)},
            {"reminders", std::move(reminders)}};
}

Response foresee(ApiCall& call) {
    const auto& who = call.places.front();
    if (!Placing(call.context).directory().contact(who))
        throw ApiError(404, "No such person", "there is no person or contact '" + who + "'");
    json::array messages;
    for (const auto& message :
         foreseen(call.context, who, number_parameter(call, "months", 12, 1, 120)))
        messages.push_back(message_view(call.context, message));
    return json_response(json::object{{"for", who}, {"messages", std::move(messages)}});
}

} // namespace

std::vector<Route> answer_routes() {
    return {
        {"POST",
         "/v1/tasks/{task}/ack",
         Access::act,
         "Acknowledge a task: {\"for\": \"7d\", \"note\": \"…\"}; reminders wait so long (7d "
         "unless "
         "given), nothing is escalated; a day that comes or passes is told anyway",
         {},
         acknowledge},
        {"POST",
         "/v1/tasks/{task}/snooze",
         Access::act,
         "The same until a day: {\"until\": \"2027-06-14\", \"note\": \"…\"}",
         {},
         snooze},
        {"GET",
         "/v1/tasks/{task}/reminders",
         Access::read,
         "Every reminder of a task, sent, to come or not, with the reason",
         {},
         explain},
        {"GET",
         "/v1/forecast/{person}",
         Access::read,
         "Each message that will go to a person or contact, and what it tells of",
         {{"months", "how far ahead, 1 to 120; 12 unless given"}},
         foresee},
    };
}

} // namespace mandated::daemon
