#include "daemon/service/awake.h"

#include "daemon/service/obligations.h"
#include "schema/store/remarks.h"
#include "schema/store/reminders.h"

#include <fmt/format.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

constexpr auto often_enough = std::chrono::minutes{1};

/// "2 days 3 hours", "40 minutes", "12 seconds".
std::string in_words(std::chrono::seconds time) {
    const auto counted = [](auto count, const char* unit) {
        return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
    };
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time).count();
    constexpr int day = 24, minute = 60;
    if (hours >= day)
        return counted(hours / day, "day") +
               (hours % day == 0 ? "" : " " + counted(hours % day, "hour"));
    if (hours > 0)
        return counted(hours, "hour");
    return time.count() >= minute ? counted(time.count() / minute, "minute")
                                  : counted(time.count(), "second");
}

/// What came due while nothing ran: how many reminders leave late, and how many a later one
/// replaces.
std::string delayed_in_words(Context& context, Instant since) {
    auto facts = duties(context);
    const auto now = context.clock.now();
    const auto planned = plan(facts.obligations, context.config.reminders, facts.timetable,
                              store::recorded_reminders(context.database), now);
    const auto late =
        std::count_if(planned.due.begin(), planned.due.end(), [&](const Reminder& each) {
            return each.sending != Sending::along && each.planned > since && each.planned < now;
        });
    const auto replaced =
        std::count_if(planned.dropped.begin(), planned.dropped.end(),
                      [&](const Dropped& each) { return each.reminder.planned > since; });
    if (late + replaced == 0)
        return "nothing was delayed";
    return fmt::format("{} reminder{} leave{} late, {} replaced by later ones", late,
                       late == 1 ? "" : "s", late == 1 ? "s" : "",
                       replaced == 0   ? std::string("none were")
                       : replaced == 1 ? "1 was"
                                       : fmt::format("{} were", replaced));
}

} // namespace

std::string note_start(Context& context) {
    const auto now = context.clock.now();
    const auto seen = store::last_awake(context.database);
    if (!seen || *seen > now)
        return {};
    auto line =
        fmt::format("mandated started at {} after {} away, since {}: {}.", to_string(now),
                    in_words(now - *seen), to_string(*seen), delayed_in_words(context, *seen));
    store::WriteTransaction transaction(context.database);
    store::add_remark(context.database, line, now);
    transaction.commit();
    return line;
}

void note_awake(Context& context) {
    const auto now = context.clock.now();
    const auto seen = store::last_awake(context.database);
    if (seen && *seen <= now && now - *seen < often_enough)
        return;
    store::WriteTransaction transaction(context.database);
    store::set_awake(context.database, now);
    transaction.commit();
}

} // namespace mandated::daemon
