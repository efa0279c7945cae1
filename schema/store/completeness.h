#pragma once

#include "schema/model/task.h"
#include "schema/store/database.h"

#include <string>
#include <vector>

namespace mandated::store {

/// A task or a resolution in a list of what is missing.
struct Named {
    std::string address; ///< of the task, or the resolution's identity
    std::string summary; ///< what is asked for, or the resolution's title

    friend bool operator==(const Named&, const Named&) = default;
};

/// Adopted resolutions that no task stands of.
[[nodiscard]] std::vector<Named> resolutions_without_task(Database& database);
/// Symbols of every adopted resolution.
[[nodiscard]] std::vector<std::string> adopted_symbols(Database& database);

// Of open tasks of adopted texts. A request that a later text repeats counts there, once:

/// Tasks for which no day is known.
[[nodiscard]] std::vector<Named> tasks_without_date(Database& database);
/// Tasks whose deadlines from `today` on all rest on projections.
[[nodiscard]] std::vector<Named> tasks_on_projections(Database& database, Date today);
/// The sets of actors there are, each once.
[[nodiscard]] std::vector<std::vector<ActorClass>> actor_sets(Database& database);
/// Tasks of just these actors.
[[nodiscard]] std::vector<Named> tasks_of_actors(Database& database,
                                                 const std::vector<ActorClass>& actors);

} // namespace mandated::store
