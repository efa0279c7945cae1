#include "daemon/service/answer.h"

#include "daemon/service/obligations.h"
#include "schema/store/answers.h"
#include "schema/store/audit.h"
#include "schema/store/reminders.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

Error too_long(const store::TaskRow& task, AnswerKind kind, int most, Date today) {
    return Error{fmt::format("{}: can be {} for {} days at most, until {}{}", task.address,
                             name(kind), most, to_string(plus_days(today, most)),
                             kind == AnswerKind::acknowledged ? "; snooze it for longer" : "")};
}

} // namespace

std::optional<Reminder> next_reminder_of(Context& context, std::int64_t task) {
    auto facts = duties(context, task);
    const auto next = upcoming(facts.obligations, context.config.reminders, facts.timetable,
                               store::recorded_reminders(context.database), context.clock.now(), 1);
    return next.empty() ? std::nullopt : std::optional{next.front()};
}

Result<Answered> answer_task(Context& context, const store::TaskRow& task, AnswerKind kind,
                             Date until, const std::string& note, const std::string& by) {
    if (!store::is_open(task) || task.withdrawn || task.draft)
        return Error{fmt::format("{}: is {}; nobody is reminded of it", task.address,
                                 task.withdrawn ? "withdrawn"
                                 : task.draft   ? "of a draft"
                                                : name(task.status))};
    const auto& plans = *context.config.reminders.plans;
    const Date today = context.today();
    const int most = kind == AnswerKind::acknowledged ? plans.acknowledge_most : plans.snooze_most;
    if (until <= today)
        return Error{fmt::format("{}: {} is not after today, {}", task.address, to_string(until),
                                 to_string(today))};
    if (days_between(today, until) > most)
        return too_long(task, kind, most, today);
    Answered answered{{kind, until, note, by, context.clock.now()}, std::nullopt};
    store::WriteTransaction transaction(context.database);
    store::add_answer(context.database, task.id, answered.answer);
    store::record_audit(context.database, answered.answer.at, by,
                        kind == AnswerKind::acknowledged ? "task.acknowledged" : "task.snoozed",
                        task.address,
                        "until " + to_string(until) + (note.empty() ? "" : ": " + note));
    transaction.commit();
    answered.next = next_reminder_of(context, task.id);
    context.changed();
    return answered;
}

} // namespace mandated::daemon
