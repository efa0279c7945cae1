#include "daemon/service/dates.h"

#include "schema/store/decisions.h"
#include "schema/store/sessions.h"

namespace mandated::daemon {

SessionCalendar stored_calendar(Context& context) {
    return SessionCalendar(store::load_sessions(context.database));
}

StoredAlmanac stored_almanac(Context& context) {
    return {stored_calendar(context), context.config.rules.deadlines, {}};
}

std::vector<DatedMilestone> dates_of(Context& context, const StoredAlmanac& almanac,
                                     const store::ResolutionRow& resolution,
                                     const store::TaskRow& task, const Decisions& decisions) {
    const auto& heading = resolution.heading;
    const Date horizon = plus_months(context.today(), context.config.rules.horizon_months);
    return dated_milestones(store::effective(task),
                            {heading.organ, heading.session, heading.adopted}, decisions,
                            almanac.view(), horizon);
}

void recalculate(Context& context, const StoredAlmanac& almanac,
                 const store::ResolutionRow& resolution, const store::TaskRow& task,
                 const Decisions& decisions) {
    std::vector<Milestone> found;
    for (auto& dated : dates_of(context, almanac, resolution, task, decisions))
        found.push_back(std::move(dated.milestone));
    store::put_milestones(context.database, task.id, found);
}

void recalculate_all(Context& context) {
    const auto almanac = stored_almanac(context);
    const auto decisions = store::all_decisions(context.database);
    store::WriteTransaction transaction(context.database);
    for (const auto& resolution : store::all_resolutions(context.database))
        for (const auto& task : store::tasks_of(context.database, resolution.id)) {
            if (task.withdrawn || !store::is_open(task))
                continue;
            const auto decided = decisions.find(task.id);
            recalculate(context, almanac, resolution, task,
                        decided == decisions.end() ? Decisions{} : decided->second);
        }
    transaction.commit();
}

void take_in_shipped_sessions(Context& context) {
    store::WriteTransaction transaction(context.database);
    for (const auto& session : shipped_sessions())
        store::put_session(context.database, session);
    transaction.commit();
}

} // namespace mandated::daemon
