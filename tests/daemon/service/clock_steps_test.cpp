// Reminders while the clock is changed: by the law, by a person, by a machine that slept.
#include "daemon/service/remind.h"
#include "schema/store/messages.h"
#include "schema/store/outbox.h"
#include "schema/store/reminders.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;

struct Clocked : Tracker {
    Clocked() { context.config.reminders.send_at = std::chrono::minutes{150}; } // 02:30
    /// Plans every five minutes of a span, as often as any timer would.
    void live(const char* from, const char* until) {
        for (at(from); clock.time < parse_instant(until).value();
             clock.time += std::chrono::minutes{5})
            remind(context);
    }
    /// "1 day before at 2027-03-28T01:00:00Z": what left with a message, the oldest first.
    std::vector<std::string> told() {
        std::vector<std::string> lines;
        for (const auto& row : store::list_reminders(database, 100, 0))
            if (row.message)
                lines.insert(lines.begin(),
                             std::to_string(row.lead_days) + " at " +
                                 to_string(store::find_message(database, *row.message)->created));
        return lines;
    }
};

TEST(TheNightThatSkipsAnHour, SendsWhatWasForItAfterTheGap) {
    Clocked tracker;
    tracker.task_with({deadline_on("2027-03-29")});
    tracker.live("2027-03-27T22:00:00Z", "2027-03-28T06:00:00Z");
    EXPECT_THAT(tracker.told(),
                ElementsAre("7 at 2027-03-27T22:00:00Z", "1 at 2027-03-28T01:00:00Z"))
        << "half past two does not exist; three o'clock in summer time is one in UTC";
}

TEST(TheNightThatHasAnHourTwice, SendsWhatIsForItOnce) {
    Clocked tracker;
    tracker.task_with({deadline_on("2027-11-01")});
    tracker.live("2027-10-30T22:00:00Z", "2027-10-31T06:00:00Z");
    EXPECT_THAT(tracker.told(),
                ElementsAre("7 at 2027-10-30T22:00:00Z", "1 at 2027-10-31T00:30:00Z"))
        << "the first of the two";
}

TEST(AClockSetADayAhead, SendsEarlyAndNothingAgainWhenItIsRight) {
    Clocked tracker;
    tracker.task_with({deadline_on("2027-04-08")});
    tracker.live("2027-04-01T06:00:00Z", "2027-04-01T08:00:00Z");
    tracker.at("2027-04-07T06:00:00Z"); // a day ahead of the sixth
    remind(tracker.context);
    ASSERT_THAT(tracker.told(),
                ElementsAre("7 at 2027-04-01T06:00:00Z", "1 at 2027-04-07T06:00:00Z"));
    const auto sent = store::list_messages(tracker.database, 1, 0).front();
    EXPECT_GT(store::DeliveryWriter(tracker.database).begin(sent, tracker.clock.time), 0);
    tracker.at("2027-04-06T06:00:00Z");
    EXPECT_TRUE(clock_fault(tracker.context)) << "the daemon sends nothing before it catches up";
    tracker.at("2027-04-07T06:00:00Z");
    EXPECT_FALSE(clock_fault(tracker.context));
    tracker.live("2027-04-07T06:00:00Z", "2027-04-08T12:00:00Z");
    EXPECT_EQ(tracker.told().size(), 2);
}

TEST(AClockSetHoursBack, RepeatsNothing) {
    Clocked tracker;
    tracker.task_with({deadline_on("2027-04-08")});
    tracker.live("2027-04-01T06:00:00Z", "2027-04-01T12:00:00Z");
    tracker.live("2027-04-01T03:00:00Z", "2027-04-01T12:00:00Z");
    EXPECT_THAT(tracker.told(), ElementsAre("7 at 2027-04-01T06:00:00Z"));
}

TEST(AMachineThatSlept, TellsTheLatestOnceAndDropsWhatItReplaces) {
    Clocked tracker;
    tracker.task_with({deadline_on("2027-04-15")});
    tracker.live("2027-04-01T06:00:00Z", "2027-04-01T07:00:00Z");
    // Nothing runs from here on; the next instant the process sees is six days before the day.
    tracker.live("2027-04-09T06:00:00Z", "2027-04-09T12:00:00Z");
    EXPECT_THAT(tracker.told(),
                ElementsAre("14 at 2027-04-01T06:00:00Z", "7 at 2027-04-09T06:00:00Z"));
}

} // namespace
} // namespace mandated::daemon
