#include "tests/daemon/planner/office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Lines = std::vector<std::string>;

/// What is due for Ada, and what is sent of it.
class Digests : public testing::Test {
  protected:
    void due(std::int64_t task, Sending sending, const char* day = "2027-04-20",
             const std::string& contact = "Ada") {
        Reminder reminder;
        reminder.task = task;
        reminder.milestone.day = *parse_date(day);
        reminder.contact = contact;
        reminder.sending = sending;
        reminder.place = times.place(contact, "desk");
        reminder.key = std::to_string(task);
        waiting.push_back(std::move(reminder));
    }
    /// "Ada: 1 2", and what is sent is no longer waiting.
    Lines sent(const char* when) {
        Lines lines;
        gathered = gather(
            waiting, times,
            [&](const std::string& to, Channel) {
                const auto found = told.find(to);
                return found == told.end() ? std::nullopt : std::optional{found->second};
            },
            local(when));
        const auto settle = [&](const Reminder& done) {
            std::erase_if(waiting, [&](const Reminder& each) { return each.key == done.key; });
        };
        for (const auto& parcel : gathered.parcels) {
            lines.push_back(parcel.recipient + ":");
            for (const auto& each : parcel.reminders) {
                lines.back() += " " + each.reminder.key;
                settle(each.reminder);
            }
            told[parcel.recipient] = local(when);
        }
        for (const auto& each : gathered.dropped)
            settle(each.reminder);
        return lines;
    }

    Office office;
    Timetable times = office.timetable();
    std::vector<Reminder> waiting;
    std::map<std::string, Instant> told;
    Gathered gathered;
};

TEST_F(Digests, AreOneADay) {
    due(1, Sending::daily);
    due(2, Sending::daily);
    EXPECT_THAT(sent("2027-04-08 09:00"), ElementsAre("Ada: 1 2"));
    due(3, Sending::daily);
    EXPECT_THAT(sent("2027-04-08 11:00"), IsEmpty());
    EXPECT_EQ(gathered.next, local("2027-04-09 09:00"));
    EXPECT_THAT(sent("2027-04-09 09:00"), ElementsAre("Ada: 3"));
}

TEST_F(Digests, AreNotWaitedForByWhatGoesAtOnce) {
    due(1, Sending::daily);
    static_cast<void>(sent("2027-04-08 09:00"));
    due(2, Sending::daily);
    due(3, Sending::at_once);
    EXPECT_THAT(sent("2027-04-08 11:00"), ElementsAre("Ada: 2 3")) << "with what waits beside it";
}

TEST_F(Digests, GoInOfficeHours) {
    due(1, Sending::at_once);
    EXPECT_THAT(sent("2027-04-08 18:00"), IsEmpty());
    EXPECT_EQ(gathered.next, local("2027-04-09 09:00"));
    EXPECT_THAT(sent("2027-04-10 12:00"), IsEmpty()) << "a Saturday";
    EXPECT_THAT(sent("2027-04-12 09:00"), ElementsAre("Ada: 1"));
}

TEST_F(Digests, AreSentBeforeTheDayRatherThanInOfficeHours) {
    due(1, Sending::daily, "2027-04-10");
    EXPECT_THAT(sent("2027-04-09 18:00"), ElementsAre("Ada: 1")) << "Monday would be too late";
}

TEST_F(Digests, TakeAlongWhatIsOnItsWay) {
    due(1, Sending::along);
    EXPECT_THAT(sent("2027-04-08 09:00"), IsEmpty());
    EXPECT_EQ(gathered.next, std::nullopt);
    due(2, Sending::daily);
    EXPECT_THAT(sent("2027-04-12 09:00"), ElementsAre("Ada: 1 2"));
}

TEST_F(Digests, DropWhatWaitedInVain) {
    due(1, Sending::along, "2027-04-09");
    EXPECT_THAT(sent("2027-04-09 09:00"), IsEmpty());
    EXPECT_THAT(gathered.dropped, IsEmpty());
    EXPECT_THAT(sent("2027-04-10 09:00"), IsEmpty());
    ASSERT_EQ(gathered.dropped.size(), 1U);
    EXPECT_EQ(gathered.dropped[0].reminder.why, ReminderReason::no_digest);
    EXPECT_THAT(waiting, IsEmpty());
}

TEST_F(Digests, OfASubstituteHoldWhatIsTheirsAndWhatIsNot) {
    office.absences = {{"Ada", *parse_date("2027-04-05"), *parse_date("2027-04-16"), ""}};
    times = office.timetable();
    due(1, Sending::daily);
    due(2, Sending::daily, "2027-04-20", "Ben");
    EXPECT_THAT(sent("2027-04-08 09:00"), ElementsAre("Ben: 1 2"));
    EXPECT_EQ(in_words(gathered.parcels[0].reminders[0].in_place_of),
              "substitute for Ada, away until 2027-04-16");
    EXPECT_EQ(gathered.parcels[0].reminders[1].in_place_of, std::vector<Absentee>{});
}

TEST_F(Digests, OfAContactGoAsTheyCome) {
    due(1, Sending::daily, "2027-04-20", "secretariat");
    EXPECT_THAT(sent("2027-04-10 23:00"), ElementsAre("secretariat: 1"));
    due(2, Sending::daily, "2027-04-20", "secretariat");
    EXPECT_THAT(sent("2027-04-10 23:01"), ElementsAre("secretariat: 2"));
}

} // namespace
} // namespace mandated::daemon
