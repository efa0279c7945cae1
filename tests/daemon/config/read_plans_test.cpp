#include "daemon/config/read_plans.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// The days of a plan's stages for a role.
std::vector<int> days_of(MilestoneKind milestone, Role role, bool after_submission = false,
                         const ReminderPlans& plans = shipped_plans()) {
    std::vector<int> days;
    if (const auto plan = plans.plan_for(TaskKind::report, milestone, after_submission))
        for (const auto& stage : plans.plans[*plan].stages)
            if (std::find(stage.to.begin(), stage.to.end(), role) != stage.to.end())
                days.push_back(stage.days);
    return days;
}

TEST(TheShippedPlans, GiveASubmissionSixWordsBeforeItAndOneAWeekAfter) {
    auto owner = days_of(MilestoneKind::submission, Role::owner);
    ASSERT_EQ(owner.size(), 6U + 52U);
    EXPECT_EQ(owner.back(), -364);
    owner.resize(8);
    EXPECT_THAT(owner, ElementsAre(90, 30, 14, 7, 1, 0, -7, -14));
    EXPECT_THAT(days_of(MilestoneKind::submission, Role::validator), ElementsAre(7));
    EXPECT_THAT(days_of(MilestoneKind::submission, Role::supervisor), ElementsAre(3, -7));
    EXPECT_THAT(days_of(MilestoneKind::submission, Role::next_supervisor), ElementsAre(-21));
}

TEST(TheShippedPlans, TellAForecastTwiceAndAnEventThreeTimes) {
    EXPECT_THAT(days_of(MilestoneKind::forecast, Role::owner), ElementsAre(30, 7));
    EXPECT_THAT(days_of(MilestoneKind::deadline, Role::owner), ElementsAre(60, 14, 1));
    EXPECT_THAT(days_of(MilestoneKind::deadline, Role::owner, true), ElementsAre(14));
    EXPECT_EQ(shipped_plans().undated, Rhythm::quarterly);
}

TEST(AnEscalation, AsksForAnAnswerSinceTheStepBefore) {
    const auto plan = shipped_plans().plan_for(TaskKind::report, MilestoneKind::submission, false);
    std::vector<std::pair<int, int>> steps;
    for (const auto& stage : shipped_plans().plans[plan.value()].stages)
        if (stage.unanswered_since)
            steps.emplace_back(stage.days, *stage.unanswered_since);
    EXPECT_THAT(steps, ElementsAre(std::pair(3, 90), std::pair(-7, 3), std::pair(-21, -7)));
}

TEST(TheFirstPlanThatFits, Counts) {
    const auto plans = read_plans(R"(version = "office"
[[plan]]
name = "panels are silent"
kinds = ["panel"]
milestones = ["deadline"]
stages = []
[[plan]]
name = "the others"
milestones = ["deadline"]
stages = [{ days = 5 }, { days = 20 }]
)",
                                  "office.toml");
    ASSERT_TRUE(plans) << plans.error();
    EXPECT_EQ(plans->plan_for(TaskKind::panel, MilestoneKind::deadline, false), std::nullopt);
    EXPECT_THAT(days_of(MilestoneKind::deadline, Role::owner, false, *plans), ElementsAre(20, 5));
    EXPECT_THAT(days_of(MilestoneKind::submission, Role::owner, false, *plans), IsEmpty());
}

TEST(EveryFaultOfPlans, IsNamedWithItsLine) {
    const auto plans = read_plans(R"(version = "office"
undated = "weekly"
[[plan]]
name = "a"
milestones = ["submision"]
stages = [{ days = -3 }, { days = 4, to = ["boss"] }, { send = "at once" }, 5]
[[plan]]
name = "b"
milestones = ["deadline"]
stages = [{ days = 30, send = "along" }, { days = 7 }]
escalations = [{ days = 40, to = "owner" }]
overdue = { for_days = 10 }
nonsense = 1
)",
                                  "office.toml");
    ASSERT_FALSE(plans);
    EXPECT_THAT(plans.error(), HasSubstr("office.toml:2:  undated is \"weekly\", expected one of "
                                         "never, monthly, quarterly, yearly"));
    for (const auto* fault :
         {"office.toml:5: [[plan]] milestones is \"submision\", expected one of submission",
          "office.toml:6: stages is after the date, expected overdue = {",
          "office.toml:6: stages to is \"boss\", expected one of owner, validator, supervisor",
          "office.toml:6: stages has no days, expected days = 30",
          "office.toml:6: [[plan]] stages is 5, expected { days = 30 }",
          "[[plan]] has stages that go along and others",
          "office.toml:11: escalations to is \"owner\", expected one of supervisor",
          "office.toml:11: escalations days is 40, expected fewer than the step before it, 30",
          "office.toml:12: overdue has no every_days, expected every_days = 7",
          "office.toml:13: [[plan]] \"nonsense\" is unknown"})
        EXPECT_THAT(plans.error(), HasSubstr(fault));
}

} // namespace
} // namespace mandated::daemon
