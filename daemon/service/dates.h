#pragma once

#include "daemon/calendar/session_calendar.h"
#include "daemon/service/context.h"
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

/// Works out every open task's milestones anew in one transaction: at start and once a day, when
/// the horizon of what recurs moves on.
void recalculate_all(Context& context);

/// Stores the sessions shipped with the program, where nothing better is known.
void take_in_shipped_sessions(Context& context);

} // namespace mandated::daemon
