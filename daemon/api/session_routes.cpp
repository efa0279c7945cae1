#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/calendar/session_text.h"
#include "daemon/import/session_table.h"
#include "daemon/service/session_change.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

SessionId session_at(const ApiCall& call) {
    const auto id = parse_session(call.places.front());
    if (!id)
        throw ApiError(400, "Bad session",
                       "'" + call.places.front() +
                           "' is no session; expected one such as HRC/65, HRC/S-38 or ECOSOC/2027");
    return *id;
}

Response list(ApiCall& call) {
    auto organ = text_parameter(call, "organ");
    if (organ.empty())
        organ = "HRC";
    const auto until =
        horizon_parameter(call, "until").value_or(plus_months(call.context.today(), 36));
    const auto from = date_parameter(call, "from").value_or(plus_months(call.context.today(), -12));
    auto known = stored_calendar(call.context).list(organ, until);
    std::erase_if(known, [&](const SessionRecord& session) { return session.closes() < from; });
    const auto key = [](const SessionRecord& session) {
        return to_string(session.opens()) + " " + to_string(session.id);
    };
    std::sort(known.begin(), known.end(),
              [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return page_of(call, known, key, session_view);
}

Response show(ApiCall& call) {
    const auto id = session_at(call);
    const auto session = stored_calendar(call.context).find(id);
    if (!session)
        throw ApiError(404, "No date",
                       to_string(id) + " has no date, and no rule projects one; enter it with "
                                       "mandatectl session set");
    return json_response(session_view(*session));
}

std::vector<std::string> sittings_in(const json::object& body) {
    const auto* given = body.if_contains("sittings");
    if (!given || !given->is_array())
        throw ApiError(400, "Bad body",
                       "sittings is no list of texts such as [\"2027-06-14..2027-07-09\"]");
    std::vector<std::string> texts;
    for (const auto& value : given->as_array())
        texts.push_back(value.is_string() ? std::string(value.as_string())
                                          : json::serialize(value));
    return texts;
}

bool flag_member(const json::object& body, const std::string& key) {
    const auto* value = body.if_contains(key);
    if (value && !value->is_bool())
        throw ApiError(400, "Bad body", key + " is neither true nor false");
    return value && value->as_bool();
}

Response set(ApiCall& call) {
    const auto id = session_at(call);
    const auto body = object_body(call, {"sittings", "status", "source", "force", "dry_run"});
    auto session = read_sittings(id, sittings_in(body));
    if (!session)
        throw ApiError(400, "Bad sitting", session.error());
    const auto word = text_member(body, "status");
    const auto status = from_name<DateStatus>(word.empty() ? "tentative" : word);
    if (!status || *status == DateStatus::projected)
        throw ApiError(400, "Bad body",
                       "status is '" + word +
                           "', expected tentative or confirmed; only a rule "
                           "projects");
    session->status = *status;
    session->source = text_member(body, "source");
    if (session->source.empty())
        session->source = "entered by " + call.by;
    ChangeOptions options;
    options.by = call.by;
    options.force = flag_member(body, "force");
    options.dry_run = flag_member(body, "dry_run");
    const auto report = change_sessions(call.context, {*session}, options);
    if (!report.steps.front().refused.empty())
        throw ApiError(409, "Not replaced", report.steps.front().refused);
    return json_response(change_view(call.context, report, options.dry_run));
}

Response import(ApiCall& call) {
    auto name = text_parameter(call, "name");
    if (name.empty())
        name = "unnamed";
    const auto table = read_session_file(call.request.body, name);
    if (!table)
        throw ApiError(422, "Not read", table.error());
    ChangeOptions options;
    options.by = call.by;
    options.force = flag_parameter(call, "force");
    options.dry_run = flag_parameter(call, "dry_run");
    const auto report = change_sessions(call.context, table->sessions, options);
    auto view = change_view(call.context, report, options.dry_run);
    json::array unclear;
    for (const auto& event : table->unclear)
        unclear.push_back({{"line", event.line}, {"text", event.text}, {"reason", event.reason}});
    view["unclear"] = std::move(unclear);
    return json_response(view);
}

} // namespace

std::vector<Route> session_routes() {
    return {
        {"GET", "/v1/sessions", Access::read,
         "Sessions of an organ with dates and how sure they are",
         with_paging({{"organ", "HRC unless given"},
                      {"from", "leave out what closed before this date; a year ago unless given"},
                      {"until", "project up to 6m ahead or a date; 36m unless given"}}),
         list},
        {"POST",
         "/v1/sessions",
         Access::administer,
         "Take dates from a table (session,first_day,last_day,status[,source]) or a calendar "
         "(.ics) of meetings, which is the body; better dates than these stay",
         {{"name", "the file's name, for errors and as the source"},
          {"force", "true: replace better dates too"},
          {"dry_run", "true: say what would change, change nothing"}},
         import},
        {"GET",
         "/v1/sessions/{session}",
         Access::read,
         "A session's dates, known or projected (HRC%2F65)",
         {},
         show},
        {"POST",
         "/v1/sessions/{session}",
         Access::administer,
         "Set a session's dates: {\"sittings\": [\"2027-06-14..2027-07-09\"], \"status\": "
         "\"tentative\", \"source\": \"…\", \"force\": false, \"dry_run\": false}; 409 where "
         "better dates are known",
         {},
         set},
    };
}

} // namespace mandated::daemon
