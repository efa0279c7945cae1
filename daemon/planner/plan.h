#pragma once

#include "daemon/planner/reminder_plans.h"
#include "schema/model/contact.h"
#include "schema/model/milestone.h"
#include "schema/model/reminder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace mandated::daemon {

class Timetable;

/// Somebody wants to hear no more of a task for some time.
struct Quiet {
    Instant since; ///< when they said so
    Date until;    ///< the day on which reminders go on
};

/// A milestone of an open task, and who is to be told of it.
struct Obligation {
    std::int64_t task = 0;
    Milestone milestone; ///< of an undated task the period's first day, "2027-Q1"
    Instant registered;  ///< when the task became known
    struct Addressee {
        std::string contact; ///< person or contact who answers for it
        Channel channel = Channel::email;
        Role role = Role::owner;
        std::uint32_t place = 0; ///< in the timetable
    };
    std::vector<Addressee> addressees;
    std::size_t plan = 0;            ///< index of its reminder plan
    bool undated = false;            ///< of a task without a date: no plan, one reminder
    std::optional<Instant> answered; ///< when somebody last said a word on the task
    std::optional<Quiet> quiet;
};

/// One reminder: this milestone, so many days ahead, to this contact by this channel.
struct Reminder {
    std::int64_t task = 0;
    Milestone milestone;
    bool undated = false;
    int lead_days = 0;
    std::string contact;
    Channel channel = Channel::email;
    Role role = Role::owner;
    std::uint32_t place = 0;
    Sending sending = Sending::daily;
    Instant planned; ///< when it leaves or should have left
    /// Its identity: "task/occurrence/kind/day/lead/contact/channel", so a moved date gives a new
    /// reminder and a restart the same one.
    std::string key;
    ReminderReason why = ReminderReason::before;
};

/// A reminder that will not be sent, and why: "replaced by the reminder 7 days before".
struct Dropped {
    Reminder reminder; ///< its `why` says the same as an enumeration
    std::string reason;
};

struct Plan {
    std::vector<Reminder> due;    ///< to send now, by planned instant
    std::vector<Dropped> dropped; ///< missed stages that a later one replaces, needless escalations
    std::optional<Instant> next;  ///< the earliest reminder still to come
};

/// Which reminders are to be sent at `now`. `recorded` holds the keys of those already dealt with.
/// Of several missed stages of one milestone only the latest is sent. A milestone whose day was
/// past when its task was registered (a month: wholly past) is never reminded of; of stages before
/// registration only the latest is sent, escalations none. A milestone that passed while nothing
/// ran is still told, once. What falls into a quiet time waits for its end, except that a day that
/// comes or passes since is always told.
[[nodiscard]] Plan plan(const std::vector<Obligation>& obligations, const ReminderPolicy& policy,
                        Timetable& timetable, const std::unordered_set<std::string>& recorded,
                        Instant now);

/// The reminders to come after `now`, earliest first, at most `most`.
[[nodiscard]] std::vector<Reminder> upcoming(const std::vector<Obligation>& obligations,
                                             const ReminderPolicy& policy, Timetable& timetable,
                                             const std::unordered_set<std::string>& recorded,
                                             Instant now, std::size_t most);

/// Every stage of an obligation for everybody who is told, and what the plan says of it now, as
/// Reminder::why.
[[nodiscard]] std::vector<Reminder> judged(const Obligation& obligation,
                                           const ReminderPolicy& policy, Timetable& timetable,
                                           const std::unordered_set<std::string>& recorded,
                                           Instant now);

} // namespace mandated::daemon
