#include "daemon/planner/outlook.h"

#include "daemon/planner/stages.h"
#include "daemon/planner/timetable.h"

namespace mandated::daemon {

void each_coming(const std::vector<Obligation>& obligations, const ReminderPolicy& policy,
                 Timetable& timetable, const std::unordered_set<std::string>& recorded, Instant now,
                 Instant until, const std::function<void(const Reminder&)>& tell) {
    const Stages stages(*policy.plans);
    const int today = timetable.local_day(now);
    KeyWriter keys;
    for (const auto& obligation : obligations) {
        if (past_at_entry(obligation, timetable))
            continue;
        const bool passed = since_1970(latest_day(obligation.milestone)) < today;
        keys.milestone(obligation);
        for (const auto& addressee : obligation.addressees) {
            const Course course(obligation, addressee, stages, timetable);
            for (auto stage = course.first(); stage < course.stages().size(); ++stage) {
                const int days = course.stages()[stage].days;
                if (days < 0 && !passed)
                    break;
                const auto leaving = course.leaves(stage);
                if (leaving <= now || leaving >= until)
                    continue;
                const auto& key = keys.key(days, addressee);
                if (recorded.contains(key))
                    continue;
                auto reminder = course.reminder(stage, key);
                reminder.why = course.judge(stage, course.left(leaving), false, leaving);
                if (goes(reminder.why))
                    tell(reminder);
            }
        }
    }
}

} // namespace mandated::daemon
