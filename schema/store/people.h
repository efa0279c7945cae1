#pragma once

#include "schema/model/person.h"
#include "schema/model/routing.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace mandated::store {

/// Everybody, and who answers for what.
struct People {
    std::vector<Person> people;    ///< by name
    std::vector<Absence> absences; ///< by person and day
    std::vector<Unit> units;       ///< by name
    std::vector<TaskRoute> routes; ///< in the order they are tried
};
[[nodiscard]] People load_people(Database& database);

/// Adds a person or puts the new particulars in place of the old.
/// Who is known by this login and has not left by that day.
[[nodiscard]] std::optional<Person> find_login(Database& database, const std::string& login,
                                               Date today);
void put_person(Database& database, const Person& person);
void put_unit(Database& database, const Unit& unit);
/// Puts an absence in place of one that begins on the same day.
void put_absence(Database& database, const Absence& absence);
/// Takes back absences that last beyond a day: those after it are gone, one that runs ends on the
/// day before; how many there were.
int end_absences(Database& database, const std::string& person, Date day);

/// Adds a route before another, at the end where `before` is nothing; its id.
std::int64_t add_route(Database& database, const TaskRoute& route,
                       std::optional<std::int64_t> before);
/// Whether there was such a route.
bool remove_route(Database& database, std::int64_t id);

/// Records who answers for a task; both "" gives it back to the routes.
void assign(Database& database, std::int64_t task, const Assignment& assignment,
            const std::string& by, Instant now);
[[nodiscard]] std::unordered_map<std::int64_t, Assignment> assignments(Database& database);

/// What routes look at of every resolution, by its id.
[[nodiscard]] std::unordered_map<std::int64_t, RoutedResolution>
routed_resolutions(Database& database);

/// An open task of an adopted text, for its route.
struct RoutedTask {
    std::int64_t id = 0, resolution = 0;
    TaskKind kind = TaskKind::report;
    std::vector<ActorClass> actors;
    std::string address, summary;
};
/// In text order.
[[nodiscard]] std::vector<RoutedTask> routed_tasks(Database& database);

} // namespace mandated::store
