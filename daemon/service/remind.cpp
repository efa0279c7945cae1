#include "daemon/service/remind.h"

#include "daemon/service/notice_item.h"
#include "daemon/service/outgoing.h"
#include "schema/model/crash_point.h"
#include "schema/store/outbox.h"
#include "schema/store/reminders.h"

#include <fmt/format.h>

namespace mandated::daemon {
namespace {

using namespace date::literals;

/// No reminder was ever sent before the program existed.
constexpr Date first_release = 2026_y / 11 / 1;
/// A webhook's body stays below 20 kB with so many reminders.
constexpr std::size_t webhook_batch = 40;
/// A reminder this late was missed, not merely waiting for its turn.
constexpr auto punctual = std::chrono::hours{12};

const Contact* find_contact(const Config& config, const std::string& name) {
    for (const auto& contact : config.contacts)
        if (contact.name == name)
            return &contact;
    return nullptr;
}

store::ReminderRow row_of(const Reminder& reminder, ReminderOutcome outcome,
                          const std::string& reason) {
    store::ReminderRow row;
    row.key = reminder.key;
    row.task = reminder.task;
    row.occurrence = reminder.milestone.occurrence;
    row.kind = reminder.milestone.kind;
    row.day = reminder.milestone.day;
    row.day_status = reminder.milestone.status;
    row.lead_days = reminder.lead_days;
    row.contact = reminder.contact;
    row.channel = reminder.channel;
    row.planned = reminder.planned;
    row.outcome = outcome;
    row.reason = reason;
    return row;
}

notify::ReminderNotice notice_of(Context& context, const std::vector<Reminder>& reminders) {
    notify::ReminderNotice notice;
    const auto now = context.clock.now();
    for (const auto& reminder : reminders) {
        const auto task = store::find_task(context.database, reminder.task);
        notice.items.push_back(notice_item(
            context, *task, store::milestones_of(context.database, task->id), reminder.milestone));
        const bool known_then = reminder.planned >= task->registered;
        if (known_then && now - reminder.planned > punctual && !notice.made_up) {
            notice.made_up = true;
            notice.missed_since = to_string(reminder.planned).substr(0, 10);
        }
    }
    return notice;
}

/// One message for these reminders of one contact and channel, and their rows; whether there is
/// one: a webhook is told of what its contact wants.
bool send_together(Context& context, const Contact& contact, Channel channel,
                   const std::vector<Reminder>& reminders) {
    const bool single = reminders.size() == 1;
    const auto notice = notice_of(context, reminders);
    if (!wants(contact, channel, notice)) {
        for (const auto& reminder : reminders)
            store::record_reminder(context.database,
                                   row_of(reminder, ReminderOutcome::dropped,
                                          "the contact's webhook is not told of such events"),
                                   context.clock.now());
        return false;
    }
    std::string key = single ? "reminder" : "folded";
    for (const auto& reminder : reminders)
        key += "/" + reminder.key;
    const auto message = queue_notice(
        context, {single ? MessageKind::reminder : MessageKind::folded, key, &contact, channel},
        notice);
    for (const auto& reminder : reminders) {
        auto row = single ? row_of(reminder, ReminderOutcome::carried, "")
                          : row_of(reminder, ReminderOutcome::folded,
                                   fmt::format("one of {} in one message", reminders.size()));
        row.message = message;
        store::record_reminder(context.database, row, context.clock.now());
    }
    return true;
}

/// How many reminders may share a message.
std::size_t batch_of(const Contact& contact, Channel channel, std::size_t all) {
    if (channel != Channel::webhook)
        return all;
    return contact.wants(Event::reminders_folded) ? webhook_batch : 1;
}

} // namespace

std::vector<Obligation> obligations(Context& context) {
    std::vector<Obligation> all;
    for (const auto& open : store::open_milestones(context.database)) {
        Obligation obligation{open.task, open.milestone, open.registered, {}};
        Task task;
        task.actors = open.actors;
        for (const auto* contact : addressees(context.config.contacts, task))
            for (const auto channel : contact->channels())
                obligation.addressees.push_back({contact->name, channel});
        all.push_back(std::move(obligation));
    }
    return all;
}

Reminded remind(Context& context) {
    const auto now = context.clock.now();
    const auto plan = daemon::plan(obligations(context), context.config.reminders,
                                   store::recorded_reminders(context.database), now);
    Reminded done;
    done.next = plan.next;
    if (plan.due.empty() && plan.dropped.empty())
        return done;
    std::map<std::pair<std::string, Channel>, std::vector<Reminder>> together;
    for (const auto& reminder : plan.due)
        together[{reminder.contact, reminder.channel}].push_back(reminder);
    store::WriteTransaction transaction(context.database);
    for (const auto& [to, reminders] : together) {
        const auto* contact = find_contact(context.config, to.first);
        const auto batch = batch_of(*contact, to.second, reminders.size());
        for (std::size_t at = 0; at < reminders.size(); at += batch) {
            const auto end = std::min(reminders.size(), at + batch);
            done.messages += send_together(context, *contact, to.second,
                                           {reminders.begin() + static_cast<std::ptrdiff_t>(at),
                                            reminders.begin() + static_cast<std::ptrdiff_t>(end)})
                                 ? 1
                                 : 0;
        }
        done.reminders += static_cast<int>(reminders.size());
    }
    for (const auto& dropped : plan.dropped)
        store::record_reminder(context.database,
                               row_of(dropped.reminder, ReminderOutcome::dropped, dropped.reason),
                               now);
    done.dropped = static_cast<int>(plan.dropped.size());
    crash_point("before-plan-commit");
    transaction.commit();
    crash_point("after-plan-commit");
    return done;
}

std::vector<Reminder> next_reminders(Context& context, std::size_t most) {
    return upcoming(obligations(context), context.config.reminders,
                    store::recorded_reminders(context.database), context.clock.now(), most);
}

std::optional<std::string> clock_fault(Context& context) {
    if (context.config.allow_past_clock)
        return std::nullopt;
    const auto now = context.clock.now();
    if (now < date::sys_days{first_release})
        return fmt::format("the clock says {}, which is before this program was made; nothing is "
                           "sent until it is right",
                           to_string(now));
    const auto newest = store::newest_instant(context.database);
    if (newest && now + std::chrono::minutes{5} < *newest)
        return fmt::format("the clock says {}, but the database holds entries of {}; nothing is "
                           "sent until it is right",
                           to_string(now), to_string(*newest));
    return std::nullopt;
}

} // namespace mandated::daemon
