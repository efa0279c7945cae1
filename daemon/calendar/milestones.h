#pragma once

#include "daemon/calendar/adoption.h"
#include "daemon/calendar/anchor_dates.h"
#include "schema/model/decisions.h"
#include "schema/model/task.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace mandated::daemon {

/// The dates of a task with what each follows from: for each due anchor (the alternative readings
/// of its doubts too) the deadline, and the milestones that the rules give its kind of output.
/// Recurring anchors unfold to occurrences up to `horizon`. What people decided is applied: a
/// deferred occurrence has the dates of its new session, an agreed day stands in place of the
/// rule's, a delivered occurrence says so. A task without a time, or whose session nobody has
/// dated, gives none. Source of the rules: docs/rules.md. By day. The almanac's rules must outlive
/// the result.
[[nodiscard]] std::vector<DatedMilestone> dated_milestones(const Task& task,
                                                           const Adoption& adoption,
                                                           const Decisions& decisions,
                                                           const Almanac& almanac, Date horizon);

/// The dates of many tasks, one after the other: what they share (a session and a kind of output)
/// is worked out once. The almanac must outlive it.
class Reckoning {
  public:
    Reckoning(const Almanac& almanac, Date horizon) : almanac_(almanac), horizon_(horizon) {}

    /// The dates that dated_milestones() gives, alone.
    [[nodiscard]] std::vector<Milestone> milestones(const Task& task, const Adoption& adoption,
                                                    const Decisions& decisions);

  private:
    Almanac almanac_;
    Date horizon_;
    std::unordered_map<std::string, std::vector<DatedMilestone>> shared_;
};

} // namespace mandated::daemon
