#include "daemon/config/read_plans.h"
#include "daemon/planner/plan.h"
#include "daemon/planner/timetable.h"

#include <benchmark/benchmark.h>

namespace mandated::bench {
namespace {

using namespace date::literals;

std::vector<daemon::Obligation> obligations(int count) {
    std::vector<daemon::Obligation> all;
    for (int i = 0; i < count; ++i) {
        daemon::Obligation obligation;
        obligation.task = i;
        obligation.milestone.occurrence = "HRC/65";
        obligation.milestone.day = plus_days(2027_y / 1 / 1, i % 1000);
        obligation.registered = date::sys_days{2026_y / 11 / 1};
        obligation.milestone.kind = MilestoneKind::submission;
        obligation.addressees = {{"secretariat", Channel::email, Role::owner, 0}};
        all.push_back(std::move(obligation));
    }
    return all;
}

/// One planning pass in which nothing is due: what each wake-up costs.
void plan_quiet_pass(benchmark::State& state) {
    const auto all = obligations(static_cast<int>(state.range(0)));
    const Instant now = date::sys_days{2026_y / 9 / 1};
    daemon::ReminderPolicy policy;
    policy.plans = std::make_shared<const daemon::ReminderPlans>(daemon::shipped_plans());
    daemon::Timetable timetable(policy.send_at, policy.zone);
    for (auto _ : state)
        benchmark::DoNotOptimize(daemon::plan(all, policy, timetable, {}, now));
    state.SetItemsProcessed(state.range(0) * state.iterations());
}
BENCHMARK(plan_quiet_pass)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace mandated::bench
