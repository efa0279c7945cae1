#pragma once

#include "schema/model/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandated {

/// Which tasks go to a unit: those for which every condition given holds. Of several that take a
/// task the first counts.
struct TaskRoute {
    std::int64_t id = 0;
    std::optional<ActorClass> actor; ///< one of the task's actors
    std::optional<TaskKind> kind;
    std::string organ;      ///< that adopted the resolution: "HRC"
    std::string title;      ///< words that all stand in the resolution's title, in any order
    std::string resolution; ///< its symbol or the end of it: "A/HRC/RES/59/3", "59/3"
    std::string unit;

    friend bool operator==(const TaskRoute&, const TaskRoute&) = default;
};
/// "actor HC, kind report", "every task": the conditions for a person.
[[nodiscard]] std::string in_words(const TaskRoute& route);

/// What a route looks at of a task's resolution.
struct RoutedResolution {
    std::string identity, organ, title;
};

/// Whether every condition holds. Letters' case counts nowhere (of ASCII letters).
[[nodiscard]] bool takes(const TaskRoute& route, const RoutedResolution& resolution, TaskKind kind,
                         const std::vector<ActorClass>& actors);

/// What a person decided about who answers for a task; wins over every route. One of both may be
/// "".
struct Assignment {
    std::string unit, owner;
};

} // namespace mandated
