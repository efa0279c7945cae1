#pragma once

#include "daemon/service/context.h"
#include "schema/model/milestone.h"
#include "schema/model/result.h"
#include "schema/model/session.h"
#include "schema/store/tasks.h"

#include <optional>
#include <string>

namespace mandated::daemon {

// A person's word on one occurrence of a task. An occurrence is named as its dates show it
// ("HRC/65", "2026-12-31"); "" is the only one there is, and an error says which there are.

/// A day agreed for a milestone, which overrides the rule until it is taken back (no day). A
/// deadline is the organ's and cannot be agreed; nor can a day after it.
[[nodiscard]] Result<store::TaskRow> agree_on(Context& context, const store::TaskRow& task,
                                              const std::string& occurrence, MilestoneKind kind,
                                              const std::optional<Date>& day,
                                              const std::string& source, const std::string& by);

/// Moves an occurrence to another session by somebody's authority. A task of one occurrence is
/// deferred then, and awaited at the new session; one with others goes on.
[[nodiscard]] Result<store::TaskRow> defer_to(Context& context, const store::TaskRow& task,
                                              const std::string& occurrence, const SessionId& to,
                                              const std::string& authority, const std::string& by);

/// Says that an occurrence was delivered, by a document's symbol or where it happened. A task of
/// one occurrence is delivered then; of several, the occurrence is the one named or the one of the
/// symbol's session, the task goes on, and "all" ends it.
[[nodiscard]] Result<store::TaskRow>
deliver_occurrence(Context& context, const store::TaskRow& task, const std::string& occurrence,
                   const std::string& symbol, const std::string& by);

/// The session of a document by its symbol: A/HRC/62/40 is HRC/62, A/80/12 GA/80, E/2026/7
/// ECOSOC/2026; nothing for another.
[[nodiscard]] std::optional<SessionId> session_of_symbol(const std::string& symbol);

} // namespace mandated::daemon
