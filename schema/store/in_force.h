#pragma once

#include <string>

namespace mandated::store {

/// SQL for what holds of a task's column (due, kind, actors, count …): a person's word, else what
/// was read. Kinds and summaries are JSON strings in `reviews`. Inside schema/store only.
[[nodiscard]] inline std::string in_force(const std::string& column) {
    const auto value =
        column == "kind" || column == "summary" ? "json_extract(value, '$')" : std::string("value");
    return "coalesce((SELECT " + value + " FROM reviews WHERE task_id = tasks.id AND field = '" +
           column + "' AND holds = 1 ORDER BY id DESC LIMIT 1), tasks." + column + ")";
}

} // namespace mandated::store
