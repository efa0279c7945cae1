#include "daemon/api/routes.h"
#include "daemon/api/task_filter.h"
#include "daemon/service/calendar_feed.h"
#include "daemon/service/calendar_links.h"
#include "daemon/service/notice_item.h"
#include "schema/model/csv.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

// The tasks for other programs: as a calendar and as a table.

std::string words(const std::vector<std::string>& list) {
    std::string text;
    for (const auto& word : list)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::vector<std::string> csv_cells(Context& context, Placing& placing, const store::TaskRow& row) {
    const auto task = store::effective(row);
    const auto all = store::milestones_of(context.database, row.id);
    const auto next = next_milestone(all, context.today());
    const auto deadline = next ? deadline_of(all, *next) : std::nullopt;
    std::vector<std::string> actors, due, doubts;
    for (const auto actor : task.actors)
        actors.emplace_back(name(actor));
    for (const auto& anchor : task.due)
        due.push_back(to_string(anchor));
    std::string doubt_words;
    for (const auto& doubt : task.doubts)
        doubt_words += (doubt_words.empty() ? "" : "; ") + in_words(doubt);
    const auto& placement = placing.of(row.id, row.resolution, task.kind, task.actors);
    std::string owner;
    for (const auto& holder : placement.holders)
        if (holder.role == Role::owner && owner.empty())
            owner = holder.name;
    return {std::to_string(row.id),
            row.address,
            row.identity,
            task.para,
            std::string(name(task.kind)),
            words(actors),
            task.summary,
            words(due),
            next ? shown_day(*next) : "",
            next ? std::string(name(next->kind)) : "",
            next ? std::string(name(next->status)) : "",
            deadline ? shown_day(*deadline) : "",
            deadline ? std::string(name(deadline->status)) : "",
            std::string(name(row.status)),
            placement.unit,
            owner,
            doubt_words};
}

const std::vector<std::string> csv_header = {
    "id",   "address", "resolution", "paragraph",   "kind",     "actors",          "summary",
    "due",  "next",    "next is",    "next status", "deadline", "deadline status", "status",
    "unit", "owner",   "doubts"};

/// A page of the table a piece, so that a hundred thousand rows need no more memory than a few.
Response tasks_csv(ApiCall& call) {
    struct Table {
        Context& context;
        store::TaskFilter filter;
        bool begun = false, done = false;
    };
    constexpr int rows_in_a_piece = 100;
    auto table = std::make_shared<Table>(Table{call.context, task_filter(call)});
    table->filter.limit = rows_in_a_piece;
    Response response;
    response.content_type = "text/csv; charset=utf-8; header=present";
    response.headers["Content-Disposition"] = "attachment; filename=\"tasks.csv\"";
    response.pieces = [table]() -> std::optional<std::string> {
        if (table->done)
            return std::nullopt;
        // Excel takes a file without this mark for one in the machine's old code page.
        std::string text = table->begun ? "" : "\xEF\xBB\xBF" + csv_record(csv_header);
        table->begun = true;
        Placing placing(table->context);
        const auto page = store::list_tasks(table->context.database, table->filter);
        for (const auto& row : page.tasks)
            text += csv_record(csv_cells(table->context, placing, row));
        table->filter.after = page.last;
        table->done = page.last.empty();
        return text;
    };
    return response;
}

Response calendar_response(Context& context, const store::TaskFilter& filter,
                           const std::string& language) {
    Response response;
    response.content_type = "text/calendar; charset=utf-8";
    response.headers["Content-Disposition"] = "inline; filename=\"mandated.ics\"";
    response.body = calendar_feed(context, filter, language);
    return response;
}

Response calendar(ApiCall& call) {
    const auto language = text_parameter(call, "language");
    if (!language.empty() && language != "en" && language != "fr")
        bad_parameter("language", language, "en or fr");
    return calendar_response(call.context, task_filter(call), language.empty() ? "en" : language);
}

std::vector<RouteParameter> calendar_parameters() {
    auto parameters = task_parameters();
    parameters.push_back({"language", "en (unless given) or fr"});
    return parameters;
}

json::object link_view(const store::CalendarLink& link) {
    return {{"id", link.id},
            {"person", link.person},
            {"query", link.query},
            {"by", link.by},
            {"created_at", to_string(link.created)},
            {"used_on", link.used ? json::value(to_string(*link.used)) : json::value(nullptr)},
            {"revoked_at",
             link.revoked ? json::value(to_string(*link.revoked)) : json::value(nullptr)}};
}

Response list_links(ApiCall& call) {
    return page_of(
        call, store::calendar_links(call.context.database),
        [](const auto& link) { return fmt::format("{:019}", link.id); }, link_view);
}

Response make_link(ApiCall& call) {
    const auto body = object_body(call, {"person", "query"});
    const auto made = make_calendar_link(call.context, text_member(body, "person"),
                                         text_member(body, "query"), call.by);
    if (!made)
        throw ApiError(422, "Not done", made.error());
    auto view = link_view(made->link);
    view["url"] = made->url;
    return json_response(view, 201);
}

Response revoke_link(ApiCall& call) {
    const auto& place = call.places.front();
    const bool number = !place.empty() && place.size() < 18 &&
                        place.find_first_not_of("0123456789") == std::string::npos;
    const auto revoked = number ? revoke_calendar_link(call.context, std::stoll(place), call.by)
                                : std::optional<store::CalendarLink>{};
    if (!revoked)
        throw ApiError(404, "No such calendar", "there is no calendar " + place);
    return json_response(link_view(*revoked));
}

/// What a secret address shows, to whoever knows it.
Response linked_calendar(ApiCall& call) {
    const auto link = use_calendar_link(call.context, call.places.front());
    if (!link)
        throw ApiError(404, "No such calendar",
                       "this address was not given here, or it was taken back");
    auto request = call.request;
    request.query = link->query;
    ApiCall inner{call.context, request, {}, call.by};
    return calendar_response(call.context, task_filter(inner), link->language);
}

} // namespace

std::vector<Route> calendar_routes() {
    return {
        {"GET", "/v1/tasks.csv", Access::read,
         "The tasks as a table for spreadsheets, by their next date", task_parameters(), tasks_csv},
        {"GET", "/v1/calendar.ics", Access::read,
         "Submissions and deadlines as a calendar (RFC 5545)", calendar_parameters(), calendar,
         true},
        {"GET", "/v1/calendars", Access::administer,
         "The secret addresses of calendars that were given to people", with_paging({}),
         list_links},
        {"POST",
         "/v1/calendars",
         Access::administer,
         "Make a secret address for a person's calendar program, shown this once: {\"person\": "
         "\"…\", \"query\": \"organ=HRC&unit=…\"}; the query is that of calendar.ics",
         {},
         make_link},
        {"POST",
         "/v1/calendars/{calendar}/revoke",
         Access::administer,
         "Take an address back: it opens nothing from now on",
         {},
         revoke_link},
        {"GET",
         "/calendar/{secret}",
         Access::read,
         "The calendar behind a secret address, for programs that cannot sign in",
         {},
         linked_calendar},
    };
}

} // namespace mandated::daemon
