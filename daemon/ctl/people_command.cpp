#include "daemon/config/person_fields.h"
#include "daemon/ctl/client.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/date_words.h"
#include "daemon/ctl/files.h"
#include "daemon/ctl/shown.h"
#include "daemon/ctl/table.h"

#include <filesystem>
#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

struct Options {
    std::string name, file, days, substitute, day;
    std::map<std::string, std::string> fields;
    std::string format = "table";
};

std::string posts_of(const json::object& person) {
    std::vector<std::string> posts;
    for (const auto& post : person.at("posts").as_array())
        posts.push_back(shown(post.as_object(), "role") + " of " + shown(post.as_object(), "unit"));
    return posts.empty() ? "–" : joined(posts);
}

/// "2027-03-01..2027-03-14": as away takes them.
std::string iso_absences_of(const json::object& person) {
    std::vector<std::string> absences;
    for (const auto& each : person.at("absences").as_array())
        absences.push_back(shown(each.as_object(), "first_day") + ".." +
                           shown(each.as_object(), "last_day"));
    if (!person.at("left").is_null())
        absences.push_back("left " + shown(person, "left"));
    return joined(absences, "; ");
}

std::string absences_of(const json::object& person) {
    std::vector<std::string> absences;
    for (const auto& each : person.at("absences").as_array()) {
        const auto& absence = each.as_object();
        auto text =
            day_words(shown(absence, "first_day")) + " to " + day_words(shown(absence, "last_day"));
        if (!absence.at("substitute").is_null())
            text += " (" + shown(absence, "substitute") + ")";
        absences.push_back(std::move(text));
    }
    if (!person.at("left").is_null())
        absences.push_back(
            "left " + day_words(shown(person, "left")) +
            (person.at("successor").is_null() ? "" : ", successor " + shown(person, "successor")));
    return absences.empty() ? "–" : joined(absences, "; ");
}

Table people_table(const json::array& people) {
    using enum Column::In;
    Table table({"NAME",
                 "EMAIL",
                 "POSTS",
                 {"HOURS", spare},
                 {"ZONE", spare},
                 {"LANGUAGE", spare},
                 {"CHANNELS", spare},
                 "AWAY"});
    for (const auto& value : people) {
        const auto& person = value.as_object();
        table.row({shown(person, "name"), shown(person, "email"), posts_of(person),
                   shown(person, "hours"), shown(person, "zone"), shown(person, "language"),
                   shown_list(person, "channels"),
                   Cell(absences_of(person), iso_absences_of(person))});
    }
    return table;
}

Table units_table(const json::array& units) {
    Table table({"UNIT", "OWNER", "ALTERNATE", "VALIDATOR", "SUPERVISOR", "BELOW", "TITLE"});
    for (const auto& value : units) {
        const auto& unit = value.as_object();
        table.row({shown(unit, "name"), shown(unit, "owner"), shown(unit, "alternate"),
                   shown(unit, "validator"), shown(unit, "supervisor"), shown(unit, "parent"),
                   shown(unit, "title")});
    }
    return table;
}

void print_person(const json::value& person, const std::string& format) {
    if (format == "json")
        print_json(person);
    else
        print_table(people_table({person}), format);
}

int list_people(const std::string& socket, const Options& options) {
    const auto answer = Client(socket).get("/v1/people", {{"limit", "1000"}});
    if (options.format == "json")
        print_json(answer);
    else
        print_table(people_table(answer.at("items").as_array()), options.format,
                    "nobody; the contacts of the configuration are told of everything");
    return 0;
}

int show_person(const std::string& socket, const Options& options) {
    print_person(Client(socket).get("/v1/people/" + encoded(options.name)), options.format);
    return 0;
}

/// Posts a change of a person and shows what they are now.
int change(const std::string& socket, const Options& options, const std::string& what,
           const json::object& body) {
    print_person(Client(socket).post("/v1/people/" + encoded(options.name) + what, {},
                                     json::serialize(body), "application/json"),
                 options.format);
    return 0;
}

json::object body_of(const std::map<std::string, std::string>& fields) {
    json::object body;
    for (const auto& [field, text] : fields)
        if (!text.empty())
            body[field] = text == "none" ? "" : text;
    return body;
}

int set_person(const std::string& socket, const Options& options) {
    return change(socket, options, "", body_of(options.fields));
}

int away(const std::string& socket, const Options& options) {
    const auto dots = options.days.find("..");
    const auto first = options.days.substr(0, dots);
    const auto last = dots == std::string::npos ? first : options.days.substr(dots + 2);
    return change(socket, options, "/away",
                  {{"first_day", first}, {"last_day", last}, {"substitute", options.substitute}});
}

int back(const std::string& socket, const Options& options) {
    return change(socket, options, "/back", {{"day", options.day}});
}

int import(const std::string& socket, const Options& options) {
    const auto bytes = read_file(options.file);
    if (!bytes)
        throw Refused(bytes.error());
    const auto report = Client(socket).post(
        "/v1/people", {{"name", std::filesystem::path(options.file).filename().string()}}, *bytes,
        "text/csv");
    if (options.format == "json")
        print_json(report);
    else
        std::cout << shown(report.as_object(), "people") << " people, "
                  << shown(report.as_object(), "units") << " units taken\n";
    return 0;
}

int list_units(const std::string& socket, const Options& options) {
    const auto answer = Client(socket).get("/v1/units", {{"limit", "1000"}});
    if (options.format == "json")
        print_json(answer);
    else
        print_table(units_table(answer.at("items").as_array()), options.format, "no units");
    return 0;
}

int set_unit(const std::string& socket, const Options& options) {
    const auto unit =
        Client(socket).post("/v1/units/" + encoded(options.name), {},
                            json::serialize(body_of(options.fields)), "application/json");
    if (options.format == "json")
        print_json(unit);
    else
        print_table(units_table({unit}), options.format);
    return 0;
}

void add_name(const Subcommand<Options>& made, const char* meaning) {
    made.command->add_option("NAME", made.options->name, meaning)->required();
}

void add_fields(const Subcommand<Options>& made, const std::vector<std::string>& fields) {
    for (const auto& field : fields)
        made.command->add_option("--" + field, made.options->fields[field],
                                 "\"none\" takes it away");
}

} // namespace

void add_people(const CommandLine& line) {
    auto* people = &group_named(line.app, "person", "Who is reminded");
    people->alias("people");
    make_runnable(*people, line, list_people, Formats::also_csv);
    add_subcommand(*people, line, "list", "People with posts, hours and absences", list_people,
                   Formats::also_csv);
    const auto showing =
        add_subcommand(*people, line, "show", "One person", show_person, Formats::also_csv);
    add_name(showing, "As person list shows it");
    const auto importing =
        add_subcommand(*people, line, "import",
                       "Take people and posts from a table, whole or not at all: a line that "
                       "names the columns (name,email,unit,role …), then one for each person",
                       import);
    importing.command->add_option("FILE", importing.options->file, "CSV")->required();
    const auto setting =
        add_subcommand(*people, line, "set", "Add a person or change particulars", set_person);
    add_name(setting, "Unique; shown in messages");
    add_fields(setting, daemon::person_fields());
    const auto going = add_subcommand(*people, line, "away", "Days of absence", away);
    add_name(going, "As person list shows it");
    going.command->add_option("DAYS", going.options->days, "2027-03-01..2027-03-14")->required();
    going.command->add_option("--substitute", going.options->substitute,
                              "Who gets what is theirs; the unit's alternate unless given");
    const auto coming = add_subcommand(*people, line, "back", "The person is there again", back);
    add_name(coming, "As person list shows it");
    coming.command->add_option("--from", coming.options->day, "2027-03-08; today unless given");

    add_personal_data({*people, line.socket, line.chosen});

    auto* units = &group_named(line.app, "unit", "Units, and who holds which post");
    units->alias("units");
    make_runnable(*units, line, list_units, Formats::also_csv);
    add_subcommand(*units, line, "list", "Units with their posts", list_units, Formats::also_csv);
    const auto changing = add_subcommand(*units, line, "set", "Add a unit or change it", set_unit);
    add_name(changing, "Unique");
    add_fields(changing, daemon::unit_fields());
}

} // namespace mandated::ctl
