#pragma once

#include "schema/model/contact.h"
#include "schema/model/milestone.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace mandated::daemon {

/// When reminders leave: so many days before a milestone, at a time of day in a zone.
struct ReminderPolicy {
    std::vector<int> lead_days = {90, 30, 14, 7, 1}; ///< each 0–3650, any order
    std::chrono::minutes send_at{8 * 60};            ///< local time of day
    std::string zone = "Europe/Zurich";              ///< IANA name
};

/// A milestone of an open task, and who is to be told of it.
struct Obligation {
    std::int64_t task = 0;
    Milestone milestone;
    Instant registered; ///< when the task became known
    struct Addressee {
        std::string contact;
        Channel channel = Channel::email;
    };
    std::vector<Addressee> addressees;
};

/// One reminder: this milestone, so many days ahead, to this contact by this channel.
struct Reminder {
    std::int64_t task = 0;
    Milestone milestone;
    int lead_days = 0;
    std::string contact;
    Channel channel = Channel::email;
    Instant planned; ///< when it leaves or should have left
    /// Its identity: "task/occurrence/kind/day/lead/contact/channel", so a moved date gives a new
    /// reminder and a restart the same one.
    std::string key;
};

/// A reminder that will not be sent, and why: "replaced by the reminder 7 days before".
struct Dropped {
    Reminder reminder;
    std::string reason;
};

struct Plan {
    std::vector<Reminder> due;    ///< to send now, by planned instant
    std::vector<Dropped> dropped; ///< missed stages that a later one replaces
    std::optional<Instant> next;  ///< the earliest reminder still to come
};

/// Which reminders are to be sent at `now`. `recorded` holds the keys of those already dealt with.
/// Of several missed stages of one milestone only the latest is sent. A milestone whose day was
/// past when its task was registered (a month: wholly past) is never reminded of; of stages before
/// registration only the latest is sent. A milestone that passed while nothing ran is still told,
/// once.
[[nodiscard]] Plan plan(const std::vector<Obligation>& obligations, const ReminderPolicy& policy,
                        const std::unordered_set<std::string>& recorded, Instant now);

/// The reminders to come after `now`, earliest first, at most `most`.
[[nodiscard]] std::vector<Reminder> upcoming(const std::vector<Obligation>& obligations,
                                             const ReminderPolicy& policy,
                                             const std::unordered_set<std::string>& recorded,
                                             Instant now, std::size_t most);

} // namespace mandated::daemon
