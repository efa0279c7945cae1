#include "daemon/planner/local_time.h"
#include "daemon/planner/plan.h"
#include "daemon/planner/timetable.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace mandated::daemon {
namespace {

using namespace std::chrono_literals;

const Instant start = *parse_instant("2027-01-01T00:00:00Z");

struct Scene {
    std::vector<int> leads;
    ReminderPolicy policy;
    std::vector<Obligation> obligations;

    [[nodiscard]] Timetable timetable() const { return {policy.send_at, policy.zone}; }
    [[nodiscard]] Plan plan_at(const std::unordered_set<std::string>& recorded, Instant now) const {
        auto times = timetable();
        return plan(obligations, policy, times, recorded, now);
    }
};

Scene any_scene() {
    Scene scene;
    scene.leads =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 120)));
    scene.policy.plans = std::make_shared<const ReminderPlans>(plans_of_leads(scene.leads));
    scene.policy.send_at = std::chrono::minutes{*rc::gen::inRange(0, 24 * 60)};
    scene.policy.zone = *rc::gen::element<std::string>("Europe/Zurich", "America/New_York",
                                                       "Pacific/Auckland", "Africa/Casablanca");
    const int count = *rc::gen::inRange(1, 6);
    for (int task = 0; task < count; ++task) {
        Obligation each;
        each.task = task;
        each.milestone.occurrence = "HRC/65";
        each.milestone.day = plus_days(*parse_date("2027-01-01"), *rc::gen::inRange(-20, 400));
        each.registered = start + std::chrono::minutes{*rc::gen::inRange(0, 60 * 24 * 60)};
        each.addressees = {{"secretariat", Channel::email}, {"board", Channel::webhook}};
        scene.obligations.push_back(each);
    }
    return scene;
}

std::vector<Instant> any_calls() {
    std::vector<Instant> calls;
    for (const int minute :
         *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 500 * 24 * 60)))
        calls.push_back(start + std::chrono::minutes{minute});
    return calls;
}

/// Records what a plan says and fails where a key comes twice.
void record(const Plan& planned, std::unordered_set<std::string>& recorded) {
    for (const auto& each : planned.due)
        RC_ASSERT(recorded.insert(each.key).second);
    for (const auto& each : planned.dropped)
        RC_ASSERT(recorded.insert(each.reminder.key).second);
}

bool past_at_entry(const Obligation& each, const ReminderPolicy& policy) {
    return each.milestone.day < local_date(each.registered, policy.zone);
}

/// The plain meaning of a stage, without any short cut.
Instant leaves(const Obligation& each, int lead, const ReminderPolicy& policy) {
    return local_instant(plus_days(each.milestone.day, -lead), policy.send_at, policy.zone);
}

RC_GTEST_PROP(Plans, NeverNameAReminderTwice, ()) {
    const auto scene = any_scene();
    std::unordered_set<std::string> recorded;
    for (const auto now : any_calls()) // in any order: clocks are set back too
        record(scene.plan_at(recorded, now), recorded);
}

RC_GTEST_PROP(Plans, LoseNoReminderWhateverTheSleep, ()) {
    const auto scene = any_scene();
    auto calls = any_calls();
    calls.push_back(start + 700 * 24h);
    std::sort(calls.begin(), calls.end());
    std::unordered_set<std::string> recorded;
    std::set<std::int64_t> told;
    for (const auto now : calls) {
        const auto planned = scene.plan_at(recorded, now);
        record(planned, recorded);
        for (const auto& each : planned.due)
            told.insert(each.task);
    }
    for (const auto& each : scene.obligations) {
        RC_ASSERT(told.contains(each.task) == !past_at_entry(each, scene.policy));
        if (past_at_entry(each, scene.policy))
            continue;
        // Every stage planned after the registration was sent or dropped with a reason.
        for (const int lead : scene.leads)
            if (leaves(each, lead, scene.policy) > each.registered)
                for (const auto* to : {"secretariat/email", "board/webhook"})
                    RC_ASSERT(recorded.contains(std::to_string(each.task) + "/HRC/65/deadline/" +
                                                to_string(each.milestone.day) + "/" +
                                                std::to_string(lead) + "/" + to));
    }
}

RC_GTEST_PROP(Plans, SendTheLatestStageThatHasLeft, ()) {
    const auto scene = any_scene();
    const auto now = start + std::chrono::minutes{*rc::gen::inRange(60 * 24 * 60, 500 * 24 * 60)};
    std::map<std::int64_t, int> expected;
    for (const auto& each : scene.obligations)
        for (const int lead : scene.leads)
            if (!past_at_entry(each, scene.policy) && leaves(each, lead, scene.policy) <= now) {
                const auto [at, fresh] = expected.try_emplace(each.task, lead);
                at->second = std::min(at->second, lead);
            }
    std::map<std::int64_t, int> sent;
    for (const auto& each : scene.plan_at({}, now).due) {
        const auto [at, fresh] = sent.try_emplace(each.task, each.lead_days);
        RC_ASSERT(fresh || at->second == each.lead_days);
    }
    RC_ASSERT(sent == expected);
}

RC_GTEST_PROP(TheNextInstant, IsWhenThePlanNextHasSomethingToSend, ()) {
    const auto scene = any_scene();
    std::unordered_set<std::string> recorded;
    Instant now = start;
    for (int wakes = 0; wakes < 1000; ++wakes) {
        const auto planned = scene.plan_at(recorded, now);
        RC_ASSERT(wakes == 0 || !planned.due.empty());
        // Whoever wakes on time misses nothing.
        RC_ASSERT(planned.dropped.empty());
        record(planned, recorded);
        auto times = scene.timetable();
        const auto coming = upcoming(scene.obligations, scene.policy, times, recorded, now, 1);
        RC_ASSERT(coming.empty() == !planned.next);
        if (!planned.next)
            return;
        RC_ASSERT(coming[0].planned == *planned.next);
        RC_ASSERT(*planned.next > now);
        RC_ASSERT(scene.plan_at(recorded, *planned.next - 1s).due.empty());
        now = *planned.next;
    }
    RC_FAIL("the plan never ends");
}

} // namespace
} // namespace mandated::daemon
