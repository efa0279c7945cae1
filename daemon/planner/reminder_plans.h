#pragma once

#include "schema/model/milestone.h"
#include "schema/model/person.h"
#include "schema/model/task.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandated::daemon {

/// How a reminder leaves: with what else is due for its recipient that day, also by itself after
/// the day's digest, or only along with a message that goes anyway.
enum class Sending { daily, at_once, along };

/// How often a task without any date is told of, on the period's first day.
enum class Rhythm { never, monthly, quarterly, yearly };

} // namespace mandated::daemon

namespace mandated {
template <>
inline constexpr std::array<std::string_view, 3> names_of<daemon::Sending> = {"daily", "at once",
                                                                              "along"};
template <>
inline constexpr std::array<std::string_view, 4> names_of<daemon::Rhythm> = {"never", "monthly",
                                                                             "quarterly", "yearly"};
} // namespace mandated

namespace mandated::daemon {

/// One reminder a date gets.
struct Stage {
    int days = 0; ///< before the date; negative after it
    Sending sending = Sending::daily;
    std::vector<Role> to = {Role::owner};
    /// An escalation goes unless somebody answered since so many days before the date.
    std::optional<int> unanswered_since;

    friend bool operator==(const Stage&, const Stage&) = default;
};

/// The reminders of certain dates of certain tasks.
struct ReminderPlan {
    std::string name;
    std::vector<TaskKind> kinds;           ///< empty for all
    std::vector<MilestoneKind> milestones; ///< never empty
    std::optional<bool> after_submission;  ///< deadlines with (or without) a submission before them
    std::vector<Stage> stages;             ///< the longest ahead first
};

/// All plans; of several for a date the first counts. Format and reasons: docs/reminders.md.
struct ReminderPlans {
    std::string version;
    std::vector<ReminderPlan> plans;
    Rhythm undated = Rhythm::never;
    int acknowledge_most = 30; ///< days for which a task can be acknowledged
    int snooze_most = 90;      ///< days for which it can be snoozed

    /// The index of the plan for a date; nothing where it is not reminded of.
    [[nodiscard]] std::optional<std::size_t> plan_for(TaskKind kind, MilestoneKind milestone,
                                                      bool after_submission) const;
    /// The kinds of dates that are reminded of at all.
    [[nodiscard]] std::vector<MilestoneKind> milestones() const;
};

/// When reminders leave: the plans, and the time of day for who has no hours of their own.
struct ReminderPolicy {
    std::shared_ptr<const ReminderPlans> plans;
    std::chrono::minutes send_at{8 * 60}; ///< local time of day
    std::string zone = "Europe/Zurich";   ///< IANA name; also of the milestones' days
};

/// Submissions and deadlines alike, so many days before each: what `lead_days` asks for.
[[nodiscard]] ReminderPlans plans_of_leads(std::vector<int> lead_days);

} // namespace mandated::daemon
