#include "schema/store/reminders.h"

#include "schema/store/query.h"

namespace mandated::store {
namespace {

const std::string reminder_columns =
    "SELECT reminders.id, key, task_id, occurrence, reminders.kind, day, day_status, lead_days, "
    "reminders.contact, reminders.channel, planned_at, message_id, outcome, reminders.reason, "
    "recipient, role, why, recorded_at, messages.state FROM reminders "
    "LEFT JOIN messages ON messages.id = message_id ";

std::vector<ReminderRow> reminder_rows(Query& rows) {
    std::vector<ReminderRow> reminders;
    while (rows.next()) {
        const auto state = rows.maybe_text(18);
        reminders.push_back(
            {rows.integer(0), rows.text(1), rows.integer(2), rows.text(3),
             from_name<MilestoneKind>(rows.text(4)).value_or(MilestoneKind::deadline), rows.date(5),
             from_name<DateStatus>(rows.text(6)).value_or(DateStatus::projected),
             static_cast<int>(rows.integer(7)), rows.text(8),
             from_name<Channel>(rows.text(9)).value_or(Channel::email), rows.instant(10),
             rows.maybe_integer(11),
             from_name<ReminderOutcome>(rows.text(12)).value_or(ReminderOutcome::carried),
             rows.text(13), rows.text(14), from_name<Role>(rows.text(15)).value_or(Role::owner),
             from_name<ReminderReason>(rows.text(16)), rows.instant(17),
             state ? from_name<MessageState>(*state) : std::nullopt});
    }
    return reminders;
}

} // namespace

void record_reminder(Database& database, const ReminderRow& reminder, Instant now) {
    Query(database, "INSERT OR IGNORE INTO reminders (key, task_id, occurrence, kind, day, "
                    "day_status, lead_days, "
                    "contact, channel, planned_at, message_id, outcome, reason, "
                    "recorded_at, recipient, role, why) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(reminder.key, reminder.task, reminder.occurrence, name(reminder.kind), reminder.day,
              name(reminder.day_status), reminder.lead_days, reminder.contact,
              name(reminder.channel), reminder.planned, reminder.message, name(reminder.outcome),
              reminder.reason, now,
              reminder.recipient.empty() ? reminder.contact : reminder.recipient,
              name(reminder.role), reminder.why ? name(*reminder.why) : std::string_view())
        .run();
}

std::unordered_set<std::string> recorded_reminders(Database& database) {
    Query rows(database, "SELECT key FROM reminders");
    std::unordered_set<std::string> keys;
    while (rows.next())
        keys.insert(rows.text(0));
    return keys;
}

int supersede_reminders(Database& database, const std::vector<MovedFrom>& dates) {
    // Most tasks have been reminded of nothing yet.
    std::unordered_set<std::int64_t> reminded;
    Query tasks(database, "SELECT DISTINCT task_id FROM reminders WHERE outcome <> 'superseded'");
    while (tasks.next())
        reminded.insert(tasks.integer(0));
    Query update(database, "UPDATE reminders SET outcome = 'superseded', reason = ?, "
                           "key = key || '/superseded/' || id WHERE task_id = ? AND "
                           "occurrence = ? AND kind = ? AND day = ? AND outcome <> 'superseded'");
    int superseded = 0;
    for (const auto& date : dates)
        if (reminded.contains(date.task))
            superseded +=
                update.with(date.reason, date.task, date.occurrence, name(date.kind), date.day)
                    .run();
    return superseded;
}

std::vector<ReminderRow> list_reminders(Database& database, int limit, int offset,
                                        std::optional<std::int64_t> before) {
    Query rows(database, reminder_columns + "WHERE ?3 IS NULL OR reminders.id < ?3 "
                                            "ORDER BY reminders.id DESC LIMIT ?1 OFFSET ?2");
    return reminder_rows(rows.with(limit, offset, before));
}

std::vector<ReminderRow> reminders_of(Database& database, std::int64_t task) {
    Query rows(database, reminder_columns + "WHERE task_id = ? ORDER BY planned_at, reminders.id");
    return reminder_rows(rows.with(task));
}

std::optional<Instant> last_told(Database& database, const std::string& recipient,
                                 Channel channel) {
    Query row(database, "SELECT max(recorded_at) FROM reminders WHERE recipient = ? AND "
                        "channel = ? AND message_id IS NOT NULL");
    row.with(recipient, name(channel)).next();
    const auto newest = row.maybe_text(0);
    return newest ? parse_instant(*newest) : std::nullopt;
}

} // namespace mandated::store
