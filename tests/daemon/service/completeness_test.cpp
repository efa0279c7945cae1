#include "daemon/service/completeness.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(NumbersOfASession, HaveGapsBelowTheHighestKnown) {
    EXPECT_THAT(gaps_in({"A/HRC/RES/59/2", "A/HRC/RES/59/5", "A/HRC/RES/60/1"}),
                ElementsAre(Gap{"A/HRC/RES/59/", {1, 3, 4}}));
    EXPECT_THAT(gaps_in({"A/RES/71/1", "A/RES/71/2 A", "A/RES/71/2 B"}), IsEmpty());
    EXPECT_THAT(gaps_in({"A/HRC/DEC/59/101", "A/HRC/DEC/59/103"}),
                ElementsAre(Gap{"A/HRC/DEC/59/", {102}}))
        << "decisions do not count from one";
    EXPECT_THAT(gaps_in({"E/RES/920(XXXIV)", "document"}), IsEmpty());
}

std::vector<std::string> addresses(const std::vector<store::Named>& all) {
    std::vector<std::string> found;
    for (const auto& each : all)
        found.push_back(each.address);
    return found;
}

TEST(Completeness, NamesWhatIsMissing) {
    Tracker tracker;
    Contact sg;
    sg.name = "sg";
    sg.email = "sg@example.org";
    sg.actors = {ActorClass::SG};
    tracker.context.config.contacts = {sg};
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report}), "one"));
    ASSERT_TRUE(tracker.ingest(resolution_text({"Welcomes the snow"}, "63/97"), "two"));
    ASSERT_TRUE(tracker.ingest(
        resolution_text({"Requests the Secretary-General to submit a report on hail"}, "63/96"),
        "three"));
    const auto found = completeness(tracker.context);
    EXPECT_THAT(addresses(found.without_task), ElementsAre("A/HRC/RES/63/97"));
    EXPECT_EQ(found.gaps.at(0).missing.size(), 95u);
    EXPECT_THAT(addresses(found.without_owner), ElementsAre("A/HRC/RES/63/98:1.1"));
    EXPECT_THAT(addresses(found.projected),
                ElementsAre("A/HRC/RES/63/98:1.1", "A/HRC/RES/63/98:2.1"));
    EXPECT_THAT(addresses(found.without_date), ElementsAre("A/HRC/RES/63/96:1.1"));
}

TEST(Completeness, LeavesOutWhatHasEnded) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report}), "one"));
    store::set_status(tracker.database, tracker.task("A/HRC/RES/63/98:1.1").id,
                      TaskStatus::delivered, tracker.clock.time);
    const auto found = completeness(tracker.context);
    EXPECT_THAT(found.projected, IsEmpty());
    EXPECT_THAT(found.without_task, IsEmpty());
}

} // namespace
} // namespace mandated::daemon
