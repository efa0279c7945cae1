#include "daemon/service/session_change.h"

#include "daemon/calendar/session_text.h"
#include "daemon/service/moved_notice.h"
#include "schema/store/audit.h"
#include "schema/store/reminders.h"
#include "schema/store/sessions.h"

#include <fmt/format.h>

#include <cstdlib>

namespace mandated::daemon {
namespace {

/// A session that moves further has most likely been given another's year.
constexpr int plausible_days = 300;

std::string why_not(const std::optional<SessionRecord>& before, const SessionRecord& after,
                    bool force) {
    if (!before || force)
        return {};
    if (before->status > after.status)
        return fmt::format("{} is {} for {} ({}); {} dates do not replace that unless forced",
                           to_string(after.id), name(before->status), sittings_in_words(*before),
                           before->source, name(after.status));
    const int days = days_between(before->opens(), after.opens());
    if (std::abs(days) > plausible_days)
        return fmt::format("{} would move by {} days from {} ({}); force it if that is meant",
                           to_string(after.id), days, sittings_in_words(*before), before->source);
    return {};
}

std::string described(const SessionRecord& session) {
    return fmt::format("{} {} ({})", sittings_in_words(session), name(session.status),
                       session.source);
}

/// "submission 2027-04-05 became 2027-04-12".
std::string in_words(const MovedDate& moved) {
    return fmt::format("{} {} became {}", name(moved.to.kind), shown_day(moved.from),
                       shown_day(moved.to));
}

/// One row of the trail a task; what moved is sorted by task.
void record_moves(Context& context, const ChangeOptions& options, ChangeReport& report) {
    store::AuditWriter audit(context.database, context.clock.now(), options.by);
    std::vector<store::MovedFrom> dates;
    std::string what;
    for (auto moved = report.moved.begin(); moved != report.moved.end(); ++moved) {
        const auto why = fmt::format("{} moved: {}", moved->to.occurrence, in_words(*moved));
        what += (what.empty() ? "" : "; ") + why;
        dates.push_back(
            {moved->task, moved->from.occurrence, moved->from.kind, moved->from.day, why});
        const auto next = std::next(moved);
        if (next != report.moved.end() && next->task == moved->task)
            continue;
        audit.record("task.moved", moved->address, std::exchange(what, {}));
    }
    report.superseded = store::supersede_reminders(context.database, dates);
}

} // namespace

ChangeReport apply_sessions(Context& context, const std::vector<SessionRecord>& sessions,
                            const ChangeOptions& options) {
    ChangeReport report;
    const auto known = stored_calendar(context);
    bool changes = false;
    for (const auto& session : sessions) {
        SessionStep step{known.find(session.id), session, {}};
        step.refused = why_not(step.before, session, options.force);
        if (step.changes()) {
            changes = true;
            store::enter_session(context.database, session);
            store::record_audit(context.database, context.clock.now(), options.by, "session.set",
                                to_string(session.id),
                                fmt::format("{}, before {}", described(session),
                                            step.before ? described(*step.before) : "no date"));
        }
        report.steps.push_back(std::move(step));
    }
    if (!changes)
        return report;
    report.moved = recalculate_open(context);
    record_moves(context, options, report);
    if (!options.silent)
        report.messages = queue_moved(context, report);
    return report;
}

ChangeReport change_sessions(Context& context, const std::vector<SessionRecord>& sessions,
                             const ChangeOptions& options) {
    store::WriteTransaction transaction(context.database);
    auto report = apply_sessions(context, sessions, options);
    if (options.dry_run)
        return report;
    transaction.commit();
    context.changed();
    return report;
}

std::vector<Destination> concerned(const Context& context, Placing& placing,
                                   const MovedDate& moved) {
    if (moved.draft || std::max(latest_day(moved.from), latest_day(moved.to)) < context.today())
        return {};
    return placing.owners(placing.of(moved.task, moved.resolution, moved.kind, moved.actors),
                          context.today());
}

} // namespace mandated::daemon
