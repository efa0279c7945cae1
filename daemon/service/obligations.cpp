#include "daemon/service/obligations.h"

#include "daemon/service/dates.h"
#include "schema/store/answers.h"
#include "schema/store/obligations.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

int months_in(Rhythm rhythm) {
    constexpr int quarter = 3, year = 12;
    return rhythm == Rhythm::monthly ? 1 : rhythm == Rhythm::quarterly ? quarter : year;
}

/// Puts together what belongs to a task, read once for all.
class Collecting {
  public:
    Collecting(Context& context, Placing& placing, Duties& into)
        : placing_(placing), into_(into), answers_(store::newest_answers(context.database)),
          words_(store::last_words(context.database)) {}

    void add(const store::OpenTask& task, Obligation obligation) {
        obligation.task = task.id;
        obligation.registered = task.registered;
        for (const auto& holder :
             placing_.of(task.id, task.resolution, task.kind, task.actors).holders)
            obligation.addressees.push_back({holder.name, holder.channel, holder.role,
                                             into_.timetable.place(holder.name, holder.unit)});
        if (const auto word = words_.find(task.id); word != words_.end())
            obligation.answered = word->second;
        if (const auto answer = answers_.find(task.id); answer != answers_.end())
            obligation.quiet = Quiet{answer->second.at, answer->second.until};
        into_.obligations.push_back(std::move(obligation));
    }

  private:
    Placing& placing_;
    Duties& into_;
    std::unordered_map<std::int64_t, Answer> answers_;
    std::unordered_map<std::int64_t, Instant> words_;
};

} // namespace

Milestone period_of(Rhythm rhythm, Date day) {
    const int year = static_cast<int>(day.year());
    const int months = months_in(rhythm);
    const int number = (static_cast<int>(static_cast<unsigned>(day.month())) - 1) / months;
    Milestone period;
    period.day = day.year() / (number * months + 1) / 1;
    period.status = DateStatus::confirmed;
    period.occurrence = rhythm == Rhythm::yearly      ? fmt::format("{}", year)
                        : rhythm == Rhythm::quarterly ? fmt::format("{}-Q{}", year, number + 1)
                                                      : fmt::format("{}-{:02}", year, number + 1);
    return period;
}

Date next_period(Rhythm rhythm, Date day) {
    return plus_months(period_of(rhythm, day).day, months_in(rhythm));
}

Duties duties(Context& context, std::optional<std::int64_t> task) {
    const auto& policy = context.config.reminders;
    const auto& plans = *policy.plans;
    Placing placing(context);
    Duties found{placing.shared_directory(),
                 Timetable(placing.shared_directory(), stored_almanac(context).holidays,
                           policy.send_at, policy.zone),
                 {}};
    Collecting collecting(context, placing, found);
    for (const auto& open : store::open_milestones(context.database, plans.milestones(), task)) {
        const auto plan =
            plans.plan_for(open.task.kind, open.milestone.kind, open.after_submission);
        if (!plan)
            continue;
        Obligation obligation;
        obligation.milestone = open.milestone;
        obligation.plan = *plan;
        collecting.add(open.task, std::move(obligation));
    }
    if (plans.undated == Rhythm::never)
        return found;
    const Date today = context.today();
    for (const auto& open : store::undated_tasks(context.database, task))
        for (const Date day : {today, next_period(plans.undated, today)}) {
            Obligation obligation;
            obligation.milestone = period_of(plans.undated, day);
            obligation.undated = true;
            collecting.add(open, std::move(obligation));
        }
    return found;
}

} // namespace mandated::daemon
