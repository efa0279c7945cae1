#pragma once

#include "daemon/service/context.h"
#include "daemon/service/dates.h"
#include "daemon/service/placing.h"
#include "schema/model/result.h"
#include "schema/model/session_record.h"

#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// How dates of sessions are taken in, and for whom.
struct ChangeOptions {
    std::string by;       ///< for the audit trail: "uid 1000", "A/HRC/RES/59/3"
    bool force = false;   ///< replace better dates by worse ones, and dates far away
    bool dry_run = false; ///< say what would change, change nothing
    bool silent = false;  ///< send no message: from a text of history
};

/// What became of the dates of one session.
struct SessionStep {
    std::optional<SessionRecord> before; ///< known or projected; nothing where neither
    SessionRecord after;                 ///< as asked for
    std::string refused;                 ///< why it was not taken; "" where it was
    [[nodiscard]] bool changes() const { return refused.empty() && (!before || *before != after); }
};

struct ChangeReport {
    std::vector<SessionStep> steps;
    std::vector<MovedDate> moved; ///< the tasks' dates behind the sessions
    int messages = 0;             ///< queued, to tell those concerned
    int superseded = 0;           ///< reminders sent or dropped for a date that moved
};

/// Stores dates of sessions, works out every task's dates anew, tells each contact once of those
/// that moved and supersedes the reminders of the old ones. A worse status never replaces a better
/// one, nor a date another a year away, unless forced: that session is refused, the others are
/// taken. Call inside a transaction.
[[nodiscard]] ChangeReport apply_sessions(Context& context,
                                          const std::vector<SessionRecord>& sessions,
                                          const ChangeOptions& options);

/// The same in one transaction of its own, which a dry run rolls back.
[[nodiscard]] ChangeReport change_sessions(Context& context,
                                           const std::vector<SessionRecord>& sessions,
                                           const ChangeOptions& options);

/// Those who are told of a moved date: who answers for the task, but nobody of a draft's or where
/// both days are past.
[[nodiscard]] std::vector<Destination> concerned(const Context& context, Placing& placing,
                                                 const MovedDate& moved);

} // namespace mandated::daemon
