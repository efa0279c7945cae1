#include "daemon/service/remind.h"

#include "daemon/planner/digest.h"
#include "daemon/service/answer_link.h"
#include "daemon/service/notice_item.h"
#include "daemon/service/obligations.h"
#include "daemon/service/outgoing.h"
#include "notify/compose/languages/speech.h"
#include "schema/model/crash_point.h"
#include "schema/store/answers.h"
#include "schema/store/outbox.h"
#include "schema/store/remarks.h"
#include "schema/store/reminders.h"

#include <fmt/format.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

using namespace date::literals;

/// No reminder was ever sent before the program existed.
constexpr Date first_release = 2026_y / 11 / 1;
/// A webhook's body stays below 20 kB with so many reminders.
constexpr std::size_t webhook_batch = 40;
/// A reminder this late was missed, not merely waiting for its turn.
constexpr auto punctual = std::chrono::hours{12};

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
    row.role = reminder.role;
    row.why = reminder.why;
    return row;
}

/// A message's link opens so long after the day it is about: what is late is answered late.
constexpr int link_days = 180;

/// Where the recipient answers, for mail alone: others read along at a webhook.
std::vector<notify::NoticeLink> links_of(Context& context, const Contact& contact, Channel channel,
                                         const Reminder& reminder) {
    if (channel != Channel::email)
        return {};
    const Date last = std::max(context.today(), latest_day(reminder.milestone));
    const auto url = answer_url(context, {reminder.task, contact.name, plus_days(last, link_days)});
    if (url.empty())
        return {};
    return {{std::string(notify::speech_of(contact.language).answer), url}};
}

notify::NoticeItem item_of(Context& context, Placing& placing, const Addressed& each,
                           const store::TaskRow& task) {
    const auto& reminder = each.reminder;
    auto item = notice_item(context, placing, task, store::milestones_of(context.database, task.id),
                            reminder.undated ? std::nullopt : std::optional{reminder.milestone});
    item.role = name(reminder.role);
    item.escalation = reminder.why == ReminderReason::escalation;
    for (const auto& absentee : each.in_place_of)
        item.in_place_of.push_back({absentee.name, absentee.left, to_string(absentee.day)});
    if (const auto answer = store::newest_answer(context.database, task.id);
        answer && answer->until > context.today())
        item.quiet_until = to_string(answer->until);
    return item;
}

notify::ReminderNotice notice_of(Context& context, Placing& placing, const Contact& contact,
                                 Channel channel, const std::vector<Addressed>& reminders) {
    notify::ReminderNotice notice;
    const auto now = context.clock.now();
    for (const auto& each : reminders) {
        const auto task = store::find_task(context.database, each.reminder.task);
        notice.items.push_back(item_of(context, placing, each, *task));
        notice.items.back().links = links_of(context, contact, channel, each.reminder);
        const auto planned = each.reminder.planned;
        const bool known_then = planned >= task->registered;
        if (known_then && now - planned > punctual && !notice.made_up) {
            notice.made_up = true;
            notice.missed_since = to_string(planned).substr(0, 10);
        }
    }
    return notice;
}

/// One message for these reminders of one recipient and channel, and their rows; whether there is
/// one: a webhook is told of what its contact wants. An administrator's mail also holds the lines
/// that are for them.
bool send_together(Context& context, Placing& placing, const Contact& contact, Channel channel,
                   bool administrator, const std::vector<Addressed>& reminders) {
    const bool single = reminders.size() == 1;
    auto notice = notice_of(context, placing, contact, channel, reminders);
    if (!wants(contact, channel, notice)) {
        for (const auto& each : reminders)
            store::record_reminder(context.database,
                                   row_of(each.reminder, ReminderOutcome::dropped,
                                          "the contact's webhook is not told of such events"),
                                   context.clock.now());
        return false;
    }
    std::vector<store::Remark> remarks;
    if (administrator && channel == Channel::email)
        remarks = store::untold_remarks(context.database, contact.name);
    for (const auto& remark : remarks)
        notice.remarks.push_back(remark.text);
    std::string key = single ? "reminder" : "folded";
    for (const auto& each : reminders)
        key += "/" + each.reminder.key;
    const auto message = queue_notice(
        context, {single ? MessageKind::reminder : MessageKind::folded, key, &contact, channel},
        notice);
    store::tell_remarks(context.database, remarks, contact.name, message);
    for (const auto& each : reminders) {
        auto row = single ? row_of(each.reminder, ReminderOutcome::carried, "")
                          : row_of(each.reminder, ReminderOutcome::folded,
                                   fmt::format("one of {} in one message", reminders.size()));
        row.message = message;
        row.recipient = contact.name;
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

bool is_administrator(const Directory& directory, const Contact& contact, Date today) {
    const auto all = directory.administrators(today);
    return std::find(all.begin(), all.end(), &contact) != all.end();
}

/// The messages of one recipient and channel; how many they are.
int send(Context& context, Placing& placing, const Parcel& parcel) {
    const auto& directory = placing.directory();
    const auto& contact = *directory.contact(parcel.recipient);
    const bool administrator = is_administrator(directory, contact, context.today());
    const auto& all = parcel.reminders;
    const auto batch = batch_of(contact, parcel.channel, all.size());
    int messages = 0;
    for (std::size_t at = 0; at < all.size(); at += batch) {
        const auto end = std::min(all.size(), at + batch);
        messages += send_together(context, placing, contact, parcel.channel, administrator,
                                  {all.begin() + static_cast<std::ptrdiff_t>(at),
                                   all.begin() + static_cast<std::ptrdiff_t>(end)})
                        ? 1
                        : 0;
    }
    return messages;
}

} // namespace

Reminded remind(Context& context) {
    const auto now = context.clock.now();
    auto facts = duties(context);
    auto plan = daemon::plan(facts.obligations, context.config.reminders, facts.timetable,
                             store::recorded_reminders(context.database), now);
    const auto gathered = gather(
        std::move(plan.due), facts.timetable,
        [&](const std::string& recipient, Channel channel) {
            return store::last_told(context.database, recipient, channel);
        },
        now);
    Reminded done;
    done.next = plan.next;
    if (gathered.next)
        done.next = std::min(done.next.value_or(*gathered.next), *gathered.next);
    auto dropped = std::move(plan.dropped);
    dropped.insert(dropped.end(), gathered.dropped.begin(), gathered.dropped.end());
    if (gathered.parcels.empty() && dropped.empty())
        return done;
    Placing placing(context);
    store::WriteTransaction transaction(context.database);
    for (const auto& parcel : gathered.parcels) {
        done.messages += send(context, placing, parcel);
        done.reminders += static_cast<int>(parcel.reminders.size());
    }
    for (const auto& each : dropped)
        store::record_reminder(context.database,
                               row_of(each.reminder, ReminderOutcome::dropped, each.reason), now);
    done.dropped = static_cast<int>(dropped.size());
    crash_point("before-plan-commit");
    transaction.commit();
    crash_point("after-plan-commit");
    return done;
}

std::vector<Reminder> next_reminders(Context& context, std::size_t most) {
    auto facts = duties(context);
    return upcoming(facts.obligations, context.config.reminders, facts.timetable,
                    store::recorded_reminders(context.database), context.clock.now(), most);
}

/// The next reminder as of a state of the database and the configuration.
struct NextReminderMemo {
    std::int64_t changes = 0;
    int configured = 0;
    Instant since;
    std::optional<Reminder> next;
};

std::optional<Reminder> next_reminder(Context& context) {
    const auto now = context.clock.now();
    auto& memo = context.next_reminder;
    const bool holds = memo && memo->changes == context.database.changes() &&
                       memo->configured == context.configured && memo->since <= now &&
                       now - memo->since < std::chrono::hours{1} &&
                       (!memo->next || now < memo->next->planned);
    if (!holds) {
        auto next = next_reminders(context, 1);
        memo = std::make_shared<NextReminderMemo>(
            NextReminderMemo{context.database.changes(), context.configured, now,
                             next.empty() ? std::nullopt : std::optional{std::move(next.front())}});
    }
    return memo->next;
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
