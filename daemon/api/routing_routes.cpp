#include "daemon/api/parameters.h"
#include "daemon/api/places.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/people.h"
#include "daemon/service/placing.h"
#include "schema/store/people.h"

#include <boost/json.hpp>

#include <charconv>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

template <typename Word> json::value word_or_null(const std::optional<Word>& word) {
    return word ? json::value(name(*word)) : json::value(nullptr);
}

json::object route_view(const TaskRoute& route) {
    return {{"id", route.id},
            {"actor", word_or_null(route.actor)},
            {"kind", word_or_null(route.kind)},
            {"organ", text_or_null(route.organ)},
            {"title", text_or_null(route.title)},
            {"resolution", text_or_null(route.resolution)},
            {"unit", route.unit},
            {"words", in_words(route)}};
}

Response list(ApiCall& call) {
    json::array items;
    for (const auto& route : store::load_people(call.context.database).routes)
        items.push_back(route_view(route));
    return json_response(json::object{{"items", std::move(items)}});
}

/// One of an enumeration's words in the body.
template <typename Enum>
std::optional<Enum> word_member(const json::object& body, const std::string& key) {
    const auto text = text_member(body, key);
    const auto value = from_name<Enum>(text);
    if (value || text.empty())
        return value;
    std::string expected;
    for (const auto word : names_of<Enum>)
        expected.append(expected.empty() ? "" : ", ").append(word);
    throw ApiError(400, "Bad body", key + " is '" + text + "', expected one of " + expected);
}

std::int64_t number_of(const std::string& what, const std::string& text) {
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size())
        throw ApiError(400, "Bad number",
                       what + " is '" + text + "', expected the number of a route");
    return number;
}

Response add(ApiCall& call) {
    const auto body =
        object_body(call, {"actor", "kind", "organ", "title", "resolution", "unit", "before"});
    TaskRoute route;
    route.actor = word_member<ActorClass>(body, "actor");
    route.kind = word_member<TaskKind>(body, "kind");
    route.organ = text_member(body, "organ");
    route.title = text_member(body, "title");
    route.resolution = text_member(body, "resolution");
    route.unit = text_member(body, "unit");
    const auto before = text_member(body, "before");
    const auto added = add_route(
        call.context, std::move(route),
        before.empty() ? std::nullopt : std::optional{number_of("before", before)}, call.by);
    if (!added)
        throw ApiError(422, "Not done", added.error());
    return json_response(route_view(*added), 201);
}

Response remove(ApiCall& call) {
    const auto removed =
        remove_route(call.context, number_of("route", call.places.front()), call.by);
    if (!removed)
        throw ApiError(404, "No such route", removed.error());
    return json_response(route_view(*removed));
}

/// Who answers for a task and why.
Response explain(ApiCall& call) {
    auto& context = call.context;
    const auto row = task_named(call, call.places.front());
    const auto task = store::effective(row);
    Placing placing(context);
    const auto& placement = placing.of(row.id, row.resolution, task.kind, task.actors);
    json::array holders;
    for (const auto& holder : placement.holders) {
        const auto stand_in =
            placing.directory().stand_in(holder.name, holder.unit, context.today());
        holders.push_back({{"role", name(holder.role)},
                           {"name", holder.name},
                           {"channel", name(holder.channel)},
                           {"today", stand_in.contact ? stand_in.contact->name : holder.name},
                           {"stands_in", text_or_null(in_words(stand_in.in_place_of))}});
    }
    json::array routes;
    const auto heads = store::routed_resolutions(context.database);
    for (const auto& route : placing.directory().routes()) {
        auto view = route_view(route);
        view["takes"] = takes(route, heads.at(row.resolution), task.kind, task.actors);
        routes.push_back(std::move(view));
    }
    return json_response(json::object{
        {"address", row.address},
        {"unit", text_or_null(placement.unit)},
        {"assigned", placement.assigned},
        {"route", placement.route == 0 ? json::value(nullptr) : json::value(placement.route)},
        {"holders", std::move(holders)},
        {"routes", std::move(routes)}});
}

Response assign(ApiCall& call) {
    const auto task = task_named(call, call.places.front());
    const auto body = object_body(call, {"unit", "owner", "note"});
    return changed_task(call, assign_task(call.context, task,
                                          {text_member(body, "unit"), text_member(body, "owner")},
                                          text_member(body, "note"), call.by));
}

} // namespace

std::vector<Route> routing_routes() {
    return {
        {"GET",
         "/v1/routes",
         Access::read,
         "Which tasks go to which unit, in the order they are tried",
         {},
         list},
        {"POST",
         "/v1/routes",
         Access::administer,
         "Add a route: {\"actor\": \"HC\", \"kind\": \"report\", \"organ\": \"HRC\", \"title\": "
         "\"words\", \"resolution\": \"59/3\", \"unit\": \"…\", \"before\": \"2\"}; at the end "
         "unless before names another",
         {},
         add},
        {"POST", "/v1/routes/{route}/remove", Access::administer, "Take a route away", {}, remove},
        {"GET",
         "/v1/tasks/{task}/route",
         Access::read,
         "Who answers for a task, and which route or word says so",
         {},
         explain},
        {"POST",
         "/v1/tasks/{task}/assign",
         Access::act,
         "Say who answers for a task, whatever the routes say: {\"unit\": \"…\", \"owner\": \"…\", "
         "\"note\": \"…\"}; without both the routes say it again",
         {},
         assign},
    };
}

} // namespace mandated::daemon
