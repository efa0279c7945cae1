#include "daemon/api/parameters.h"
#include "daemon/api/routes.h"
#include "daemon/api/views.h"
#include "daemon/config/person_fields.h"
#include "daemon/service/people.h"
#include "schema/store/people.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace mandated::daemon {
namespace json = boost::json;
namespace {

json::array posts_of(const store::People& all, const std::string& name) {
    json::array posts;
    for (const auto& unit : all.units)
        for (const auto& [role, who] :
             {std::pair{Role::owner, unit.owner}, std::pair{Role::alternate, unit.alternate},
              std::pair{Role::validator, unit.validator},
              std::pair{Role::supervisor, unit.supervisor}})
            if (who == name)
                posts.push_back({{"unit", unit.name}, {"role", mandated::name(role)}});
    return posts;
}

json::object person_view(const store::People& all, const Person& person) {
    json::array absences;
    for (const auto& absence : all.absences)
        if (absence.person == person.name)
            absences.push_back({{"first_day", to_string(absence.first_day)},
                                {"last_day", to_string(absence.last_day)},
                                {"substitute", text_or_null(absence.substitute)}});
    return {{"name", person.name},
            {"email", person.email},
            {"zone", text_or_null(person.zone)},
            {"hours", person.hours ? json::value(to_string(*person.hours)) : json::value(nullptr)},
            {"language", person.language},
            {"station", text_or_null(person.station)},
            {"channels", json::array(person.channels.begin(), person.channels.end())},
            {"administrator", person.administrator},
            {"left", person.left ? json::value(to_string(*person.left)) : json::value(nullptr)},
            {"successor", text_or_null(person.successor)},
            {"login", text_or_null(person.login)},
            {"posts", posts_of(all, person.name)},
            {"absences", std::move(absences)}};
}

json::object unit_view(const Unit& unit) {
    return {{"name", unit.name},
            {"title", text_or_null(unit.title)},
            {"parent", text_or_null(unit.parent)},
            {"owner", text_or_null(unit.owner)},
            {"alternate", text_or_null(unit.alternate)},
            {"validator", text_or_null(unit.validator)},
            {"supervisor", text_or_null(unit.supervisor)}};
}

/// The body's members that are given, as texts.
Fields fields_in(const ApiCall& call, const std::vector<std::string>& known) {
    const auto body = object_body(call, known);
    Fields fields;
    for (const auto& member : body)
        fields[member.key()] = text_member(body, member.key());
    return fields;
}

template <typename Value> const Value& done(const Result<Value>& result) {
    if (!result)
        throw ApiError(422, "Not done", result.error());
    return *result;
}

Response list_people(ApiCall& call) {
    const auto all = store::load_people(call.context.database);
    return page_of(
        call, all.people, [](const Person& each) { return each.name; },
        [&](const Person& each) { return person_view(all, each); });
}

Response show(ApiCall& call, const std::string& name) {
    const auto all = store::load_people(call.context.database);
    for (const auto& person : all.people)
        if (person.name == name)
            return json_response(person_view(all, person));
    throw ApiError(404, "No such person", "there is no person '" + name + "'");
}

Response show_person(ApiCall& call) {
    return show(call, call.places.front());
}

Response set_one_person(ApiCall& call) {
    const auto& name = call.places.front();
    done(set_person(call.context, name, fields_in(call, person_fields()), call.by));
    return show(call, name);
}

Response import_table(ApiCall& call) {
    auto name = text_parameter(call, "name");
    if (name.empty())
        name = "unnamed";
    const auto rows = read_person_table(call.request.body, name);
    if (!rows)
        throw ApiError(422, "Not read", rows.error());
    const auto imported = import_people(call.context, *rows, name, call.by);
    if (!imported)
        throw ApiError(422, "Not read", imported.error());
    return json_response(json::object{{"people", imported->people}, {"units", imported->units}});
}

Response set_away(ApiCall& call) {
    const auto body = object_body(call, {"first_day", "last_day", "substitute"});
    const auto day = [&](const char* key) {
        const auto text = text_member(body, key);
        const auto date = parse_date(text);
        if (!date)
            throw ApiError(
                400, "Bad body",
                fmt::format("{} is '{}', expected a date such as 2027-06-14", key, text));
        return *date;
    };
    const auto& name = call.places.front();
    done(set_absence(call.context,
                     {name, day("first_day"), day("last_day"), text_member(body, "substitute")},
                     call.by));
    return show(call, name);
}

Response set_back(ApiCall& call) {
    const auto text = text_member(object_body(call, {"day"}), "day");
    const auto day = text.empty() ? std::optional{call.context.today()} : parse_date(text);
    if (!day)
        throw ApiError(400, "Bad body", "day is '" + text + "', expected a date or null for today");
    done(end_absence(call.context, call.places.front(), *day, call.by));
    return show(call, call.places.front());
}

Response list_units(ApiCall& call) {
    return page_of(
        call, store::load_people(call.context.database).units,
        [](const Unit& each) { return each.name; }, unit_view);
}

Response set_one_unit(ApiCall& call) {
    return json_response(unit_view(done(
        set_unit(call.context, call.places.front(), fields_in(call, unit_fields()), call.by))));
}

} // namespace

std::vector<Route> people_routes() {
    return {
        {"GET", "/v1/people", Access::read, "People who are reminded, by name", with_paging({}),
         list_people},
        {"POST",
         "/v1/people",
         Access::administer,
         "Take people and their posts from a table, which is the body, whole or not at all; its "
         "first line names the columns (name, email, unit, role …); 422 where a field is wrong",
         {{"name", "the file's name, for errors"}},
         import_table},
        {"GET",
         "/v1/people/{person}",
         Access::read,
         "A person with posts and absences",
         {},
         show_person},
        {"POST",
         "/v1/people/{person}",
         Access::administer,
         "Add a person or change particulars: {\"email\": \"…\", \"zone\": \"…\", \"hours\": "
         "\"08:30-17:00\", \"language\": \"fr\", \"station\": \"Geneva\", \"channels\": \"email "
         "board\", \"administrator\": \"yes\", \"left\": \"2027-06-14\", \"successor\": \"…\"}",
         {},
         set_one_person},
        {"POST",
         "/v1/people/{person}/away",
         Access::administer,
         "Days of absence: {\"first_day\": \"2027-03-01\", \"last_day\": \"2027-03-14\", "
         "\"substitute\": \"…\"}",
         {},
         set_away},
        {"POST",
         "/v1/people/{person}/back",
         Access::administer,
         "The person is there again: {\"day\": \"2027-03-08\"}, today where null",
         {},
         set_back},
        {"GET", "/v1/units", Access::read, "Units with who holds which post", with_paging({}),
         list_units},
        {"POST",
         "/v1/units/{unit}",
         Access::administer,
         "Add a unit or change it: {\"title\": \"…\", \"parent\": \"…\", \"owner\": \"…\", "
         "\"alternate\": \"…\", \"validator\": \"…\", \"supervisor\": \"…\"}",
         {},
         set_one_unit},
    };
}

} // namespace mandated::daemon
