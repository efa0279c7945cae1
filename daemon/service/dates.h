#pragma once

#include "daemon/calendar/almanac.h"
#include "daemon/calendar/milestones.h"
#include "daemon/service/context.h"
#include "schema/store/dated_tasks.h"
#include "schema/store/documents.h"
#include "schema/store/tasks.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace mandated::daemon {

/// All that dates follow from, as stored and configured at one moment.
struct StoredAlmanac {
    SessionCalendar sessions;
    std::shared_ptr<const DeadlineRules> rules;
    std::map<std::string, Holidays> holidays; ///< by duty station

    [[nodiscard]] Almanac view() const { return {sessions, *rules, holidays}; }
};
[[nodiscard]] StoredAlmanac stored_almanac(Context& context);

/// The sessions as stored now, with the rules that project the others.
[[nodiscard]] SessionCalendar stored_calendar(Context& context);

/// A task's dates with what each follows from, worked out now.
[[nodiscard]] std::vector<DatedMilestone> dates_of(Context& context, const StoredAlmanac& almanac,
                                                   const store::ResolutionRow& resolution,
                                                   const store::TaskRow& task,
                                                   const Decisions& decisions);

/// Works out a task's milestones anew and stores them. Call inside a transaction.
void recalculate(Context& context, const StoredAlmanac& almanac,
                 const store::ResolutionRow& resolution, const store::TaskRow& task,
                 const Decisions& decisions);

/// The same for one task as stored now; the task then.
store::TaskRow recalculated(Context& context, std::int64_t task);

/// A date of a task before and after its milestones were worked out anew.
struct MovedDate {
    std::int64_t task = 0;
    std::string address;
    std::int64_t resolution = 0;
    TaskKind kind = TaskKind::report;
    std::vector<ActorClass> actors;
    bool draft = false; ///< of a draft, which nobody is told of
    Milestone from, to;
};

/// Works out every open task's milestones anew in one pass and stores those that differ. What
/// moved: the submissions and deadlines of an occurrence that have another day now, by task. Call
/// inside a transaction.
std::vector<MovedDate> recalculate_open(Context& context);

/// The same in a transaction of its own.
void recalculate_all(Context& context);

/// Works all dates out anew where that was last done on another day (the horizon of what recurs
/// moves on), by another program or by other rules.
void keep_dates(Context& context);

/// Stores the sessions shipped with the program, where nothing better is known.
void take_in_shipped_sessions(Context& context);

} // namespace mandated::daemon
