#pragma once

#include "daemon/calendar/session_calendar.h"
#include "daemon/service/context.h"
#include "schema/store/dated_tasks.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"

namespace mandated::daemon {

/// How far recurring tasks unfold ahead of today, in months.
inline constexpr int horizon_months = 36;

/// The sessions as stored now, with the rules that project the others.
[[nodiscard]] SessionCalendar stored_calendar(Context& context);

/// Works out a task's milestones anew and stores them. Call inside a transaction.
void recalculate(Context& context, const SessionCalendar& calendar,
                 const store::ResolutionRow& resolution, const store::TaskRow& task);

/// A date of a task before and after its milestones were worked out anew.
struct MovedDate {
    std::int64_t task = 0;
    std::string address;
    std::vector<ActorClass> actors;
    bool draft = false; ///< of a draft, which nobody is told of
    Milestone from, to;
};

/// Works out every open task's milestones anew in one pass and stores those that differ. What
/// moved: the dates of an occurrence that have another day now, by task. Call inside a transaction.
std::vector<MovedDate> recalculate_open(Context& context, const SessionCalendar& calendar);

/// The same in a transaction of its own: at start and once a day, when the horizon of what recurs
/// moves on.
void recalculate_all(Context& context);

/// Stores the sessions shipped with the program, where nothing better is known.
void take_in_shipped_sessions(Context& context);

} // namespace mandated::daemon
