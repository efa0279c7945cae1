#include "schema/store/people.h"

#include "schema/store/in_force.h"
#include "schema/store/json_text.h"
#include "schema/store/query.h"

namespace mandated::store {
namespace {

const std::string person_columns = "SELECT name, email, zone, hours, language, station, channels, "
                                   "administrator, left_on, successor, login FROM people ";

Person person_row(Query& row) {
    const auto left = row.maybe_text(8);
    return {row.text(0),
            row.text(1),
            row.text(2),
            parse_office_hours(row.text(3)),
            row.text(4),
            row.text(5),
            words_from_json(row.text(6)),
            row.integer(7) != 0,
            left ? parse_date(*left) : std::nullopt,
            row.text(9),
            row.text(10)};
}

std::vector<Person> load_persons(Database& database) {
    Query rows(database, person_columns + "ORDER BY name");
    std::vector<Person> people;
    while (rows.next())
        people.push_back(person_row(rows));
    return people;
}

std::vector<Absence> load_absences(Database& database) {
    Query rows(database, "SELECT person, first_day, last_day, substitute FROM absences "
                         "ORDER BY person, first_day");
    std::vector<Absence> absences;
    while (rows.next())
        absences.push_back({rows.text(0), rows.date(1), rows.date(2), rows.text(3)});
    return absences;
}

std::vector<Unit> load_units(Database& database) {
    Query rows(database, "SELECT name, title, parent, owner, alternate, validator, supervisor "
                         "FROM units ORDER BY name");
    std::vector<Unit> units;
    while (rows.next())
        units.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                         rows.text(5), rows.text(6)});
    return units;
}

std::vector<TaskRoute> load_routes(Database& database) {
    Query rows(database, "SELECT id, actor, kind, organ, title, resolution, unit FROM routes "
                         "ORDER BY position, id");
    std::vector<TaskRoute> routes;
    while (rows.next())
        routes.push_back({rows.integer(0), from_name<ActorClass>(rows.text(1)),
                          from_name<TaskKind>(rows.text(2)), rows.text(3), rows.text(4),
                          rows.text(5), rows.text(6)});
    return routes;
}

} // namespace

People load_people(Database& database) {
    return {load_persons(database), load_absences(database), load_units(database),
            load_routes(database)};
}

std::optional<Person> find_login(Database& database, const std::string& login, Date today) {
    Query row(database, person_columns + "WHERE login = ? AND login <> '' AND "
                                         "(left_on IS NULL OR left_on > ?)");
    return row.with(login, today).next() ? std::optional{person_row(row)} : std::nullopt;
}

void put_person(Database& database, const Person& person) {
    Query(database,
          "INSERT INTO people (name, email, zone, hours, language, station, channels, "
          "administrator, left_on, successor, login) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (name) DO UPDATE SET email = excluded.email, zone = excluded.zone, "
          "hours = excluded.hours, language = excluded.language, station = excluded.station, "
          "channels = excluded.channels, administrator = excluded.administrator, "
          "left_on = excluded.left_on, successor = excluded.successor, login = excluded.login")
        .with(person.name, person.email, person.zone, person.hours ? to_string(*person.hours) : "",
              person.language, person.station, to_json(person.channels), person.administrator,
              person.left, person.successor, person.login)
        .run();
}

void put_unit(Database& database, const Unit& unit) {
    Query(database,
          "INSERT INTO units (name, title, parent, owner, alternate, validator, supervisor) "
          "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET title = excluded.title, "
          "parent = excluded.parent, owner = excluded.owner, alternate = excluded.alternate, "
          "validator = excluded.validator, supervisor = excluded.supervisor")
        .with(unit.name, unit.title, unit.parent, unit.owner, unit.alternate, unit.validator,
              unit.supervisor)
        .run();
}

void put_absence(Database& database, const Absence& absence) {
    Query(database, "INSERT OR REPLACE INTO absences (person, first_day, last_day, substitute) "
                    "VALUES (?, ?, ?, ?)")
        .with(absence.person, absence.first_day, absence.last_day, absence.substitute)
        .run();
}

int end_absences(Database& database, const std::string& person, Date day) {
    const int gone = Query(database, "DELETE FROM absences WHERE person = ? AND first_day >= ?")
                         .with(person, day)
                         .run();
    return gone + Query(database, "UPDATE absences SET last_day = ? WHERE person = ? AND "
                                  "first_day < ? AND last_day >= ?")
                      .with(plus_days(day, -1), person, day, day)
                      .run();
}

std::int64_t add_route(Database& database, const TaskRoute& route,
                       std::optional<std::int64_t> before) {
    if (before)
        Query(database, "UPDATE routes SET position = position + 1 WHERE position >= "
                        "(SELECT position FROM routes WHERE id = ?)")
            .with(*before)
            .run();
    Query(database,
          "INSERT INTO routes (position, actor, kind, organ, title, resolution, unit) VALUES "
          "(coalesce((SELECT position - 1 FROM routes WHERE id = ?1), "
          "(SELECT coalesce(max(position), 0) + 1 FROM routes)), ?2, ?3, ?4, ?5, ?6, ?7)")
        .with(before, route.actor ? name(*route.actor) : std::string_view(),
              route.kind ? name(*route.kind) : std::string_view(), route.organ, route.title,
              route.resolution, route.unit)
        .run();
    return last_id(database);
}

bool remove_route(Database& database, std::int64_t id) {
    return Query(database, "DELETE FROM routes WHERE id = ?").with(id).run() > 0;
}

void assign(Database& database, std::int64_t task, const Assignment& assignment,
            const std::string& by, Instant now) {
    if (assignment.unit.empty() && assignment.owner.empty()) {
        Query(database, "DELETE FROM assignments WHERE task_id = ?").with(task).run();
        return;
    }
    Query(database, "INSERT OR REPLACE INTO assignments (task_id, unit, owner, by, at) "
                    "VALUES (?, ?, ?, ?, ?)")
        .with(task, assignment.unit, assignment.owner, by, now)
        .run();
}

std::unordered_map<std::int64_t, Assignment> assignments(Database& database) {
    Query rows(database, "SELECT task_id, unit, owner FROM assignments");
    std::unordered_map<std::int64_t, Assignment> found;
    while (rows.next())
        found[rows.integer(0)] = {rows.text(1), rows.text(2)};
    return found;
}

std::unordered_map<std::int64_t, RoutedResolution> routed_resolutions(Database& database) {
    Query rows(database, "SELECT id, identity, organ, title FROM resolutions");
    std::unordered_map<std::int64_t, RoutedResolution> found;
    while (rows.next())
        found[rows.integer(0)] = {rows.text(1), rows.text(2), rows.text(3)};
    return found;
}

std::vector<RoutedTask> routed_tasks(Database& database) {
    Query rows(database,
               "SELECT tasks.id, resolution_id, " + in_force("kind") + ", " + in_force("actors") +
                   ", address, summary FROM tasks JOIN resolutions ON resolutions.id = "
                   "resolution_id WHERE withdrawn = 0 AND resolutions.status = 'adopted' AND "
                   "tasks.status IN ('planned', 'in progress', 'submitted') "
                   "ORDER BY resolutions.id, position, idx");
    std::vector<RoutedTask> tasks;
    while (rows.next())
        tasks.push_back({rows.integer(0), rows.integer(1),
                         from_name<TaskKind>(rows.text(2)).value_or(TaskKind::report),
                         actors_from_json(rows.text(3)), rows.text(4), rows.text(5)});
    return tasks;
}

} // namespace mandated::store
