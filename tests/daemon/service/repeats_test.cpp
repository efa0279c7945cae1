#include "daemon/service/repeats.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

ComparedTask asked(TaskKind kind, ActorClass actor, const char* summary, bool cites = false) {
    Task task;
    task.kind = kind;
    task.actors = {actor};
    task.summary = summary;
    return {task, cites};
}

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Pairs pairs(const std::vector<ComparedTask>& later, const std::vector<ComparedTask>& earlier) {
    Pairs found;
    for (const auto& repeat : find_repeats(later, earlier, "en"))
        found.emplace_back(repeat.later, repeat.earlier);
    return found;
}

constexpr auto report = TaskKind::report, event = TaskKind::event;
constexpr auto hc = ActorClass::HC, sg = ActorClass::SG;

TEST(ARequest, IsRepeatedByOneOfTheSameKindActorAndWords) {
    const auto earlier = asked(report, hc, "report on lamps at sea");
    EXPECT_EQ(pairs({asked(report, hc, "comprehensive report on the lamps at sea")}, {earlier}),
              (Pairs{{0, 0}}));
    EXPECT_EQ(pairs({asked(event, hc, "report on lamps at sea")}, {earlier}), Pairs{});
    EXPECT_EQ(pairs({asked(report, sg, "report on lamps at sea")}, {earlier}), Pairs{});
    EXPECT_EQ(pairs({asked(report, hc, "report on boats in harbours")}, {earlier}), Pairs{});
}

TEST(ARequest, ThatCitesTheEarlierTextNeedsFewerOfItsWords) {
    const auto earlier = asked(event, hc, "regional workshops on lamps at sea");
    const char* const other_words = "workshops on lamps for the keepers of old harbours";
    EXPECT_EQ(pairs({asked(event, hc, other_words)}, {earlier}), Pairs{});
    EXPECT_EQ(pairs({asked(event, hc, other_words, true)}, {earlier}), (Pairs{{0, 0}}));
}

TEST(OfSeveralRequests, EachIsTheLikestOnesAndOnlyOnce) {
    EXPECT_EQ(pairs({asked(report, hc, "summary report on the workshops"),
                     asked(report, hc, "report on lamps at sea")},
                    {asked(report, hc, "report on lamps at sea"),
                     asked(report, hc, "summary report on the workshops")}),
              (Pairs{{0, 1}, {1, 0}}));
    EXPECT_EQ(pairs({asked(report, hc, "report on lamps"), asked(report, hc, "report on lamps")},
                    {asked(report, hc, "report on lamps")}),
              (Pairs{{0, 0}}));
}

} // namespace
} // namespace mandated::daemon
