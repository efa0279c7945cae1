#pragma once

#include "schema/model/milestone.h"
#include "schema/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace mandated::store {

/// A date of a task as it went into calendars.
struct CalendarEntryRow {
    std::string uid;
    std::int64_t task = 0;
    Milestone milestone; ///< without basis; its day is exact
    int sequence = 0;
};

/// Records that a contact is told of a date; its entry's sequence. The entry is new, or the same,
/// or, where day or certainty changed or it had been taken out, has a sequence one higher.
int publish_entry(Database& database, const std::string& uid, std::int64_t task,
                  const Milestone& milestone, const std::string& contact);

/// The sequence with which a date last went into calendars; 0 where it never did.
[[nodiscard]] int entry_sequence(Database& database, const std::string& uid);

/// Entries of `today` and later that no longer stand for a date anyone waits for: the task was
/// ended other than by delivery, is no longer asked for, or has no such milestone any more.
[[nodiscard]] std::vector<CalendarEntryRow> dropped_entries(Database& database, Date today);
/// Those who have an entry.
[[nodiscard]] std::vector<std::string> holders_of(Database& database, const std::string& uid);
/// Takes an entry out; its sequence from now on.
int cancel_entry(Database& database, const std::string& uid);

} // namespace mandated::store
