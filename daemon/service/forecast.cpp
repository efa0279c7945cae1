#include "daemon/service/forecast.h"

#include "daemon/planner/local_time.h"
#include "daemon/planner/outlook.h"
#include "daemon/service/obligations.h"
#include "schema/store/lineage.h"
#include "schema/store/reminders.h"

#include <set>

namespace mandated::daemon {
namespace {

Date monday_of(Date day) {
    const date::sys_days at{day};
    return at - (date::weekday{at} - date::Monday);
}

void count(const Milestone& milestone, Workload& into) {
    ++(milestone.kind == MilestoneKind::deadline ? into.deadlines : into.submissions);
    ++(milestone.status == DateStatus::confirmed   ? into.confirmed
       : milestone.status == DateStatus::tentative ? into.tentative
                                                   : into.projected);
}

std::set<std::string> units_of(const Obligation& obligation) {
    std::set<std::string> units;
    for (const auto& addressee : obligation.addressees)
        units.insert(addressee.contact);
    return units;
}

/// What falls due: a month counts while it is not over.
void add_due(const Obligation& obligation, Forecast& ahead) {
    const auto& milestone = obligation.milestone;
    if (obligation.undated || !is_owed(milestone.kind) || milestone.alternative ||
        latest_day(milestone) < ahead.from || milestone.day >= ahead.until)
        return;
    count(milestone, milestone.precision == Precision::month
                         ? ahead.months[milestone.day]
                         : ahead.weeks[monday_of(milestone.day)]);
    count(milestone, ahead.sessions[milestone.occurrence]);
    for (const auto& unit : units_of(obligation))
        count(milestone, ahead.units[unit]);
}

} // namespace

Forecast forecast(Context& context, int months) {
    Forecast ahead;
    ahead.from = context.today();
    ahead.until = plus_months(ahead.from, months);
    for (auto monday = monday_of(ahead.from); monday < ahead.until; monday = plus_days(monday, 7))
        ahead.weeks[monday];
    auto facts = duties(context);
    // A request that a later text repeats falls due there; here it is only reminded of.
    std::set<std::int64_t> repeated;
    for (const auto& repeat : store::proposed_repeats(context.database))
        repeated.insert(repeat.earlier);
    for (const auto& obligation : facts.obligations)
        if (!repeated.contains(obligation.task))
            add_due(obligation, ahead);
    const auto& policy = context.config.reminders;
    each_coming(facts.obligations, policy, facts.timetable,
                store::recorded_reminders(context.database), context.clock.now(),
                local_instant(ahead.until, std::chrono::minutes{0}, policy.zone),
                [&](const Reminder& reminder) {
                    const Date day = local_date(reminder.planned, policy.zone);
                    ++ahead.weeks[monday_of(day)].reminders;
                    if (!reminder.undated)
                        ++ahead.sessions[reminder.milestone.occurrence].reminders;
                    ++ahead.units[reminder.contact].reminders;
                });
    return ahead;
}

} // namespace mandated::daemon
