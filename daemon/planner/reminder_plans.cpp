#include "daemon/planner/reminder_plans.h"

#include <algorithm>

namespace mandated::daemon {
namespace {

template <typename Value> bool holds(const std::vector<Value>& values, Value value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

std::optional<std::size_t> ReminderPlans::plan_for(TaskKind kind, MilestoneKind milestone,
                                                   bool after_submission) const {
    const auto found = std::find_if(plans.begin(), plans.end(), [&](const ReminderPlan& plan) {
        return (plan.kinds.empty() || holds(plan.kinds, kind)) &&
               holds(plan.milestones, milestone) &&
               (!plan.after_submission || *plan.after_submission == after_submission);
    });
    if (found == plans.end() || found->stages.empty())
        return std::nullopt;
    return static_cast<std::size_t>(found - plans.begin());
}

std::vector<MilestoneKind> ReminderPlans::milestones() const {
    std::vector<MilestoneKind> kinds;
    for (const auto& plan : plans)
        for (const auto kind : plan.milestones)
            if (!plan.stages.empty() && !holds(kinds, kind))
                kinds.push_back(kind);
    return kinds;
}

ReminderPlans plans_of_leads(std::vector<int> lead_days) {
    std::sort(lead_days.begin(), lead_days.end(), std::greater<>{});
    lead_days.erase(std::unique(lead_days.begin(), lead_days.end()), lead_days.end());
    ReminderPlan plan{
        "lead_days", {}, {MilestoneKind::submission, MilestoneKind::deadline}, std::nullopt, {}};
    for (const int days : lead_days)
        plan.stages.push_back({days, Sending::daily, {Role::owner}, std::nullopt});
    ReminderPlans plans;
    plans.version = "lead_days";
    plans.plans = {std::move(plan)};
    return plans;
}

} // namespace mandated::daemon
