#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/service/personal_data.h"

#include <boost/json.hpp>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

store::Somebody asked_for(ApiCall& call) {
    const auto& name = call.places.front();
    if (auto found = somebody(call.context, name))
        return *std::move(found);
    throw ApiError(404, "No such person", "there is no person '" + name + "'");
}

json::value instant_or_null(const std::optional<Instant>& at) {
    return at ? json::value(to_string(*at)) : json::value(nullptr);
}

json::object rows_view(const store::HeldRows& held) {
    json::array rows;
    for (const auto& each : held.rows) {
        json::object row;
        for (std::size_t i = 0; i < held.columns.size(); ++i)
            row[held.columns[i]] = each[i] ? json::value(*each[i]) : json::value(nullptr);
        rows.push_back(std::move(row));
    }
    return {{"table", held.table}, {"rows", std::move(rows)}};
}

Response show(ApiCall& call) {
    const auto person = asked_for(call);
    const auto held = store::held_on(call.context.database, person);
    json::array tables;
    for (const auto& table : held.tables)
        tables.push_back(rows_view(table));
    const auto& addresses = held.messages.addresses;
    return json_response(
        json::object{{"name", person.name},
                     {"email", text_or_null(person.email)},
                     {"login", text_or_null(person.login)},
                     {"recorded_as", text_or_null(person.actor)},
                     {"messages",
                      {{"total", held.messages.total},
                       {"with_text", held.messages.with_text},
                       {"first", instant_or_null(held.messages.first)},
                       {"last", instant_or_null(held.messages.last)},
                       {"addresses", json::array(addresses.begin(), addresses.end())}}},
                     {"tables", std::move(tables)}});
}

Response erase(ApiCall& call) {
    const auto person = asked_for(call);
    const auto body = object_body(call, {"because", "force"});
    const auto because = text_member(body, "because");
    if (because.empty())
        throw ApiError(400, "Bad body", "because is missing, expected why, for the record");
    const auto* force = body.if_contains("force");
    if (force != nullptr && !force->is_bool())
        throw ApiError(400, "Bad body", "force is no truth value, expected true or false");
    const auto done =
        erase_person(call.context, person, because, force != nullptr && force->as_bool(), call.by);
    if (!done)
        throw ApiError(409, "Not erased", done.error());
    return json_response(json::object{
        {"person", done->pseudonym},
        {"messages", done->erased.messages},
        {"rows", done->erased.rows},
        {"journal_emptied", done->journal_emptied},
        {"still_held", "backups and exports made before, and mail that was delivered"}});
}

} // namespace

std::vector<Route> personal_data_routes() {
    return {{"GET",
             "/v1/people/{person}/data",
             Access::administer,
             "Everything that is held on a person: messages to them, and each row of each table "
             "that names them, by name, address or account",
             {},
             show},
            {"POST",
             "/v1/people/{person}/erase",
             Access::administer,
             "Put a pseudonym in a person's place everywhere, and take texts and addresses of "
             "messages to them away: {\"because\": \"…\", \"force\": false}; 409 says what to do "
             "first",
             {},
             erase}};
}

} // namespace mandated::daemon
