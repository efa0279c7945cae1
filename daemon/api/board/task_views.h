#pragma once

#include "daemon/api/board/visit.h"
#include "daemon/service/placing.h"
#include "schema/store/tasks.h"

#include <kainjow/mustache.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// The task that an address of the board names, by id or address.
[[nodiscard]] std::optional<store::TaskRow> task_at(const Visit& visit, const std::string& place);

// What templates show of a task, in the visitor's language.

/// A milestone, for {{>date}}: iso, day, sure, status, label ("Submit by"), occurrence, basis.
[[nodiscard]] kainjow::mustache::data date_view(const Visit& visit, const Milestone& milestone);

/// A task on one line, for {{>task}}: href, address, summary with its text_language, kind, actors,
/// unit, state, replaced_by and the resolution.
[[nodiscard]] kainjow::mustache::data task_line(const Visit& visit, Placing& placing,
                                                const store::TaskRow& task);
/// The task's next date for {{>date}}, or false; says whether it is overdue or past at entry.
[[nodiscard]] kainjow::mustache::data next_view(const Visit& visit, const store::TaskRow& task,
                                                const std::vector<Milestone>& milestones);
/// Each doubt with what it is about and both readings: about, reading, alternative, reason.
[[nodiscard]] kainjow::mustache::data doubts_view(const Visit& visit,
                                                  const std::vector<Doubt>& doubts);
/// A field of a task as the visitor says it: "High Commissioner (HC)", "HRC/65", "report".
[[nodiscard]] std::string reading_in_words(const Visit& visit, Aspect what,
                                           const std::vector<std::string>& reading);
/// What the table calls the value of an enumeration: "aspect.due", "state.planned".
template <typename Enum>
[[nodiscard]] std::string word(const Visit& visit, const std::string& group, Enum value) {
    return std::string(visit.words[group + "." + std::string(name(value))]);
}

/// A text with its evidence marked, for {{>marked}}.
[[nodiscard]] kainjow::mustache::data marked_view(const Visit& visit, const std::string& text,
                                                  const std::vector<Evidence>& evidence);
/// The texts of a task's paragraph with its evidence marked: number, pieces; the opening line of a
/// lettered part before it.
[[nodiscard]] kainjow::mustache::data paragraph_views(const Visit& visit,
                                                      const store::TaskRow& task);

} // namespace mandated::daemon
