#include "daemon/service/foreseen.h"

#include "daemon/planner/local_time.h"
#include "daemon/planner/outlook.h"
#include "daemon/service/obligations.h"
#include "schema/store/reminders.h"

#include <algorithm>
#include <map>

namespace mandated::daemon {
namespace {

/// Adds those that only go along to the first message that goes after their turn and before their
/// day.
void take_along(std::vector<ForeseenMessage>& messages, std::vector<Addressed> along,
                const std::string& zone) {
    for (auto& each : along) {
        const Date last = latest_day(each.reminder.milestone);
        const auto found =
            std::find_if(messages.begin(), messages.end(), [&](const ForeseenMessage& message) {
                return message.channel == each.reminder.channel &&
                       message.at >= each.reminder.planned && local_date(message.at, zone) <= last;
            });
        if (found != messages.end())
            found->reminders.push_back(std::move(each));
    }
}

ExplainedReminder recorded_only(const store::ReminderRow& row) {
    ExplainedReminder each;
    auto& reminder = each.reminder;
    reminder.task = row.task;
    reminder.milestone.occurrence = row.occurrence;
    reminder.milestone.kind = row.kind;
    reminder.milestone.day = row.day;
    reminder.milestone.status = row.day_status;
    reminder.undated = row.why == ReminderReason::undated;
    reminder.lead_days = row.lead_days;
    reminder.contact = row.contact;
    reminder.channel = row.channel;
    reminder.role = row.role;
    reminder.planned = row.planned;
    reminder.key = row.key;
    return each;
}

/// What became of it, over what the planner says.
void add_record(const store::ReminderRow& row, ExplainedReminder& each) {
    each.reminder.planned = row.planned;
    each.reminder.why = row.why.value_or(ReminderReason::recorded);
    each.outcome = name(row.outcome);
    each.reason = row.reason;
    each.recipient = row.recipient;
    each.in_place_of.clear();
    each.message = row.message;
    each.message_state = row.message_state ? name(*row.message_state) : std::string_view();
}

} // namespace

std::vector<ForeseenMessage> foreseen(Context& context, const std::string& name, int months) {
    auto facts = duties(context);
    const auto& policy = context.config.reminders;
    const auto until =
        local_instant(plus_months(context.today(), months), std::chrono::minutes{0}, policy.zone);
    std::map<std::pair<Channel, Instant>, std::vector<Addressed>> by_time;
    std::vector<Addressed> along;
    each_coming(
        facts.obligations, policy, facts.timetable, store::recorded_reminders(context.database),
        context.clock.now(), until, [&](const Reminder& reminder) {
            const Date day = date_of(facts.timetable.local_day(reminder.place, reminder.planned));
            auto stand_in = facts.timetable.recipient(reminder.place, day);
            const auto& to = stand_in.contact ? stand_in.contact->name : reminder.contact;
            if (to != name)
                return;
            if (reminder.sending == Sending::along)
                along.push_back({reminder, std::move(stand_in.in_place_of)});
            else
                by_time[{reminder.channel, reminder.planned}].push_back(
                    {reminder, std::move(stand_in.in_place_of)});
        });
    std::vector<ForeseenMessage> messages;
    messages.reserve(by_time.size());
    for (auto& [when, reminders] : by_time)
        messages.push_back({when.second, when.first, std::move(reminders)});
    std::stable_sort(messages.begin(), messages.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
    take_along(messages, std::move(along), policy.zone);
    return messages;
}

std::vector<ExplainedReminder> explain_reminders(Context& context, std::int64_t task) {
    auto facts = duties(context, task);
    const auto recorded = store::recorded_reminders(context.database);
    std::map<std::string, store::ReminderRow> rows;
    for (auto& row : store::reminders_of(context.database, task))
        rows.emplace(row.key, std::move(row));
    std::vector<ExplainedReminder> found;
    for (const auto& obligation : facts.obligations)
        for (auto& reminder : judged(obligation, context.config.reminders, facts.timetable,
                                     recorded, context.clock.now())) {
            ExplainedReminder each;
            each.is_planned = true;
            const Date day = date_of(facts.timetable.local_day(reminder.place, reminder.planned));
            auto stand_in = facts.timetable.recipient(reminder.place, day);
            each.recipient = stand_in.contact ? stand_in.contact->name : reminder.contact;
            each.in_place_of = std::move(stand_in.in_place_of);
            each.reminder = std::move(reminder);
            if (const auto row = rows.extract(each.reminder.key))
                add_record(row.mapped(), each);
            found.push_back(std::move(each));
        }
    for (const auto& [key, row] : rows) {
        found.push_back(recorded_only(row));
        add_record(row, found.back());
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.reminder.planned < b.reminder.planned;
    });
    return found;
}

} // namespace mandated::daemon
