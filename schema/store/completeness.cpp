#include "schema/store/completeness.h"

#include "schema/store/in_force.h"
#include "schema/store/json_text.h"
#include "schema/store/query.h"

namespace mandated::store {
namespace {

const std::string open_tasks =
    "FROM tasks JOIN resolutions ON resolutions.id = tasks.resolution_id WHERE withdrawn = 0 AND "
    "resolutions.status = 'adopted' AND tasks.status IN ('planned', 'in progress', 'submitted') "
    "AND NOT EXISTS (SELECT 1 FROM repeats JOIN tasks AS later ON later.id = later_task WHERE "
    "earlier_task = tasks.id AND state <> 'refused' AND later.withdrawn = 0) ";
const std::string in_text_order = "ORDER BY resolutions.id, position, idx";

std::vector<Named> named(Query& rows) {
    std::vector<Named> all;
    while (rows.next())
        all.push_back({rows.text(0), rows.text(1)});
    return all;
}

} // namespace

std::vector<Named> resolutions_without_task(Database& database) {
    Query rows(database, "SELECT identity, title FROM resolutions WHERE status = 'adopted' AND NOT "
                         "EXISTS (SELECT 1 FROM tasks WHERE resolution_id = resolutions.id AND "
                         "withdrawn = 0) ORDER BY id");
    return named(rows);
}

std::vector<std::string> adopted_symbols(Database& database) {
    Query rows(database,
               "SELECT symbol FROM resolutions WHERE status = 'adopted' AND symbol <> ''");
    std::vector<std::string> symbols;
    while (rows.next())
        symbols.push_back(rows.text(0));
    return symbols;
}

std::vector<Named> tasks_without_date(Database& database) {
    Query rows(database, "SELECT address, summary " + open_tasks +
                             "AND NOT EXISTS (SELECT 1 FROM milestones WHERE task_id = tasks.id) " +
                             in_text_order);
    return named(rows);
}

std::vector<Named> tasks_on_projections(Database& database, Date today) {
    const std::string ahead =
        "EXISTS (SELECT 1 FROM milestones WHERE task_id = tasks.id AND kind = "
        "'deadline' AND alternative = 0 AND day >= ?1 AND milestones.status ";
    Query rows(database, "SELECT address, summary " + open_tasks + "AND " + ahead +
                             "= 'projected') AND NOT " + ahead + "<> 'projected') " +
                             in_text_order);
    return named(rows.with(today));
}

std::vector<std::vector<ActorClass>> actor_sets(Database& database) {
    Query rows(database, "SELECT DISTINCT " + in_force("actors") + " " + open_tasks);
    std::vector<std::vector<ActorClass>> sets;
    while (rows.next())
        sets.push_back(actors_from_json(rows.text(0)));
    return sets;
}

std::vector<Named> tasks_of_actors(Database& database, const std::vector<ActorClass>& actors) {
    Query rows(database, "SELECT address, summary " + open_tasks + "AND " + in_force("actors") +
                             " = ? " + in_text_order);
    return named(rows.with(to_json(actors)));
}

} // namespace mandated::store
