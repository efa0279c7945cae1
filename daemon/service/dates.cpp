#include "daemon/service/dates.h"

#include "daemon/calendar/milestones.h"
#include "schema/store/sessions.h"

namespace mandated::daemon {

SessionCalendar stored_calendar(Context& context) {
    return SessionCalendar(store::load_sessions(context.database));
}

void recalculate(Context& context, const SessionCalendar& calendar,
                 const store::ResolutionRow& resolution, const store::TaskRow& task) {
    const auto& heading = resolution.heading;
    const Date horizon = plus_months(context.today(), horizon_months);
    store::put_milestones(context.database, task.id,
                          milestones(store::effective(task),
                                     {heading.organ, heading.session, heading.adopted}, calendar,
                                     horizon));
}

void recalculate_all(Context& context) {
    const auto calendar = stored_calendar(context);
    store::WriteTransaction transaction(context.database);
    for (const auto& resolution : store::all_resolutions(context.database))
        for (const auto& task : store::tasks_of(context.database, resolution.id))
            if (!task.withdrawn && is_open(task.status))
                recalculate(context, calendar, resolution, task);
    transaction.commit();
}

void take_in_shipped_sessions(Context& context) {
    store::WriteTransaction transaction(context.database);
    for (const auto& session : shipped_sessions())
        store::put_session(context.database, session);
    transaction.commit();
}

} // namespace mandated::daemon
