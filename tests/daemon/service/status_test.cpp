#include "daemon/service/status.h"
#include "schema/store/audit.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

const std::string address = "A/HRC/RES/63/98:1.1";

TEST(EndingATask, NeedsAWordOnWhy) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    for (const auto status : {TaskStatus::delivered, TaskStatus::deferred, TaskStatus::superseded,
                              TaskStatus::discontinued}) {
        const auto refused =
            change_status(tracker.context, tracker.task(address), status, "", "uid 1000");
        ASSERT_FALSE(refused) << name(status);
        EXPECT_THAT(refused.error(), HasSubstr(address + ": a task is not ended without"));
        EXPECT_EQ(tracker.task(address).status, TaskStatus::planned);
    }
    EXPECT_TRUE(change_status(tracker.context, tracker.task(address), TaskStatus::in_progress, "",
                              "uid 1000"));
    EXPECT_EQ(tracker.task(address).status, TaskStatus::in_progress);
}

TEST(EachChangeOfStatus, IsAnEventOfItsOwn) {
    Tracker tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    const std::vector<std::pair<TaskStatus, const char*>> events{
        {TaskStatus::in_progress, "task.updated"},
        {TaskStatus::submitted, "task.submitted"},
        {TaskStatus::delivered, "task.completed"},
        {TaskStatus::deferred, "task.deferred"},
        {TaskStatus::superseded, "task.superseded"},
        {TaskStatus::discontinued, "task.discontinued"},
        {TaskStatus::planned, "task.updated"}};
    for (const auto& [status, event] : events) {
        ASSERT_TRUE(
            change_status(tracker.context, tracker.task(address), status, "why", "uid 1000"));
        const auto trail = store::audit_of(tracker.database, address, 1);
        EXPECT_EQ(trail[0].action, event);
        EXPECT_EQ(trail[0].detail, "why");
        EXPECT_EQ(tracker.task(address).status, status);
    }
}

} // namespace
} // namespace mandated::daemon
