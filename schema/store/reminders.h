#pragma once

#include "schema/model/message.h"
#include "schema/model/milestone.h"
#include "schema/model/person.h"
#include "schema/model/reminder.h"
#include "schema/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace mandated::store {

/// A planned reminder that came due, and how it ended.
struct ReminderRow {
    std::int64_t id = 0;
    std::string key;
    std::int64_t task = 0;
    std::string occurrence;
    MilestoneKind kind = MilestoneKind::deadline;
    Date day;
    DateStatus day_status = DateStatus::projected;
    int lead_days = 0;
    std::string contact; ///< who answers for the task
    Channel channel = Channel::email;
    Instant planned;
    std::optional<std::int64_t> message;
    ReminderOutcome outcome = ReminderOutcome::carried;
    std::string reason;
    std::string recipient;             ///< who got it in the contact's place, or the contact
    Role role = Role::owner;           ///< of the contact
    std::optional<ReminderReason> why; ///< nothing in rows of earlier versions
    Instant recorded;                  ///< filled in by list_reminders
    std::optional<MessageState> message_state; ///< filled in by list_reminders
};

/// Records a reminder under its key; one that is there already is left as it is.
void record_reminder(Database& database, const ReminderRow& reminder, Instant now);
/// The keys of all recorded reminders.
[[nodiscard]] std::unordered_set<std::string> recorded_reminders(Database& database);
/// The newest first.
[[nodiscard]] std::vector<ReminderRow> list_reminders(Database& database, int limit, int offset,
                                                      std::optional<std::int64_t> before = {});
/// Those of a task, by planned instant.
[[nodiscard]] std::vector<ReminderRow> reminders_of(Database& database, std::int64_t task);
/// When a recipient was last sent a reminder by a channel.
[[nodiscard]] std::optional<Instant> last_told(Database& database, const std::string& recipient,
                                               Channel channel);

/// A task's date that is no longer the one to meet, and why: "HRC/65 moved: 2027-04-05 became
/// 2027-04-12".
struct MovedFrom {
    std::int64_t task = 0;
    std::string occurrence;
    MilestoneKind kind = MilestoneKind::deadline;
    Date day;
    std::string reason;
};
/// Marks the reminders of these dates superseded; how many there were. Their keys are free again,
/// for the case that a date moves back.
int supersede_reminders(Database& database, const std::vector<MovedFrom>& dates);

} // namespace mandated::store
