#include "daemon/calendar/recurrence.h"

#include "daemon/calendar/duration.h"
#include "daemon/calendar/projection_rules.h"

#include <cstdlib>

namespace mandated::daemon {
namespace {

SessionId later_session(const SessionId& id, int by) {
    return {id.organ, std::to_string(*id.regular_number() + by)};
}

/// Sessions start + step, start + 2 step …
std::vector<SessionRecord> in_steps(const SessionId& start, int step, Date to,
                                    const SessionCalendar& calendar) {
    std::vector<SessionRecord> found;
    for (int by = step;; by += step) {
        auto session = calendar.find(later_session(start, by));
        if (!session || session->opens() > to)
            return found;
        found.push_back(std::move(*session));
    }
}

/// For each step of the length the session that opens nearest to it, the earlier of two equally
/// near; none twice.
std::vector<SessionRecord> nearest_steps(const SessionId& start, const Duration& length, Date to,
                                         const SessionCalendar& calendar) {
    std::vector<SessionRecord> found;
    const auto first = calendar.find(start);
    auto at = first;
    auto next = calendar.find(later_session(start, 1));
    for (int step = 1; at && next && at->opens() <= to; ++step) {
        const auto target = later(first->opens(), length, step);
        if (!target)
            break;
        const auto distance = [&](const SessionRecord& session) {
            return std::abs(days_between(session.opens(), *target));
        };
        bool moved = false;
        while (next && distance(*next) < distance(*at)) {
            at = next;
            next = calendar.find(later_session(at->id, 1));
            moved = true;
        }
        if (moved && at->opens() <= to)
            found.push_back(*at);
    }
    return found;
}

} // namespace

std::vector<SingleAnchor> sessions_after(const DueAnchor& pattern, const DueAnchor& rhythm,
                                         const Span& span, const SessionCalendar& calendar) {
    const auto& start = *pattern.session();
    const auto* length = std::get_if<Duration>(&rhythm.time);
    std::vector<SessionRecord> sessions;
    if (!length) {
        sessions = in_steps(start, 1, span.to, calendar);
    } else if (length->unit != Duration::Unit::years) {
        sessions = nearest_steps(start, *length, span.to, calendar);
    } else if (const auto a_year = sessions_a_year(start.organ);
               a_year && length->count <= last_projected_year) {
        sessions = in_steps(start, *a_year * length->count, span.to, calendar);
    }
    std::vector<SingleAnchor> found;
    for (const auto& session : sessions) {
        if (session.opens() < span.from)
            continue;
        auto anchor = pattern;
        anchor.time = session.id;
        // The text names every session, but not which one a year later is meant.
        if (length)
            found.push_back({anchor, DateStatus::projected,
                             rhythm_words(*length) + " from " + to_string(start)});
        else
            found.push_back(
                {anchor, DateStatus::confirmed, "every session after " + to_string(start)});
    }
    return found;
}

std::vector<SingleAnchor> dates_after(const DueAnchor& pattern, const Duration& rhythm,
                                      const Span& span) {
    const bool before = pattern.relation == Relation::before;
    const auto* period = std::get_if<CalendarPeriod>(&pattern.time);
    const Date start = !period  ? std::get<Date>(pattern.time)
                       : before ? period->first_day()
                                : period->last_day();
    std::vector<SingleAnchor> found;
    for (int step = 1;; ++step) {
        const auto day = later(start, rhythm, step);
        if (!day || *day > span.to)
            return found;
        if (*day >= span.from)
            found.push_back({DueAnchor{before ? Relation::before : Relation::at, *day},
                             DateStatus::projected,
                             rhythm_words(rhythm) + " from " + to_string(start)});
    }
}

} // namespace mandated::daemon
