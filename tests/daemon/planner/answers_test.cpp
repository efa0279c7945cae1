#include "daemon/config/read_plans.h"
#include "tests/daemon/planner/office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Lines = std::vector<std::string>;

/// A report of the desk's due on Thursday 8 April 2027, under the shipped plans.
class AReportOfTheDesk : public testing::Test {
  protected:
    AReportOfTheDesk() {
        policy.plans = std::make_shared<const ReminderPlans>(shipped_plans());
        report = task_of_the_desk(times, "2027-04-08");
        report.plan = *shipped_plans().plan_for(TaskKind::report, MilestoneKind::submission, false);
    }
    void answered(const char* when, const char* until) {
        report.answered = local(when);
        report.quiet = Quiet{local(when), *parse_date(until)};
    }
    /// What goes at an instant, and is recorded: "7 Ada before".
    Lines due(const char* when) {
        Lines lines;
        const auto planned = plan({report}, policy, times, recorded, local(when));
        for (const auto& each : planned.due) {
            recorded.insert(each.key);
            lines.push_back(std::to_string(each.lead_days) + " " + each.contact + " " +
                            std::string(name(each.why)));
        }
        for (const auto& each : planned.dropped) {
            recorded.insert(each.reminder.key);
            dropped.push_back(std::to_string(each.reminder.lead_days) + " " +
                              each.reminder.contact + " " + each.reason);
        }
        return lines;
    }
    /// Runs through the days at nine.
    Lines due_in(const char* first, const char* last) {
        Lines all;
        for (Date day = *parse_date(first); day <= *parse_date(last); day = plus_days(day, 1))
            for (auto& line : due((to_string(day) + " 09:00").c_str()))
                all.push_back(to_string(day).substr(5) + " " + line);
        return all;
    }

    Office office;
    Timetable times = office.timetable();
    ReminderPolicy policy;
    Obligation report;
    std::unordered_set<std::string> recorded;
    Lines dropped;
};

TEST_F(AReportOfTheDesk, RemindsItsOwnerAndEscalatesWhereNobodyAnswers) {
    EXPECT_THAT(due_in("2027-01-01", "2027-05-01"),
                ElementsAre("01-08 90 Ada before", "03-09 30 Ada before", "03-25 14 Ada before",
                            "04-01 7 Ada before", "04-01 7 Cleo before", "04-05 3 Dora escalation",
                            "04-07 1 Ada before", "04-08 0 Ada on the day", "04-15 -7 Ada overdue",
                            "04-15 -7 Dora escalation", "04-22 -14 Ada overdue",
                            "04-29 -21 Ada overdue", "04-29 -21 Eve escalation"));
    EXPECT_THAT(dropped, IsEmpty());
}

TEST_F(AReportOfTheDesk, IsNotEscalatedOnceSomebodyAnswered) {
    static_cast<void>(due_in("2027-01-01", "2027-03-31"));
    answered("2027-03-31 10:00", "2027-04-01");
    EXPECT_THAT(due_in("2027-04-01", "2027-04-07"),
                ElementsAre("04-01 7 Ada before", "04-01 7 Cleo before", "04-07 1 Ada before"));
    EXPECT_THAT(dropped, ElementsAre("3 Dora somebody answered on 2027-03-31"));
}

TEST_F(AReportOfTheDesk, IsEscalatedAgainWhereTheDayPassesInSilence) {
    static_cast<void>(due_in("2027-01-01", "2027-03-31"));
    answered("2027-03-31 10:00", "2027-04-01");
    static_cast<void>(due_in("2027-04-01", "2027-04-14"));
    EXPECT_THAT(due_in("2027-04-15", "2027-04-15"),
                ElementsAre("04-15 -7 Ada overdue", "04-15 -7 Dora escalation"));
}

TEST_F(AReportOfTheDesk, WaitsWhileItIsAcknowledged) {
    static_cast<void>(due_in("2027-01-01", "2027-03-20"));
    answered("2027-03-24 10:00", "2027-04-02");
    // The words of 14 and 7 days fall into the quiet: at its end the later one goes.
    EXPECT_THAT(due_in("2027-03-24", "2027-04-02"),
                ElementsAre("04-02 7 Ada before", "04-02 7 Cleo before"));
    EXPECT_THAT(dropped, ElementsAre("14 Ada replaced by the reminder 7 days before"));
}

TEST_F(AReportOfTheDesk, TellsThatItsDayComesAndPassesWhateverWasAnsweredBefore) {
    static_cast<void>(due_in("2027-01-01", "2027-03-31"));
    answered("2027-03-31 10:00", "2027-05-30");
    EXPECT_THAT(due_in("2027-04-01", "2027-04-30"),
                ElementsAre("04-08 0 Ada on the day", "04-15 -7 Ada overdue",
                            "04-15 -7 Dora escalation", "04-22 -14 Ada overdue",
                            "04-29 -21 Ada overdue", "04-29 -21 Eve escalation"));
}

TEST_F(AReportOfTheDesk, CanBeAcknowledgedOnceItIsOverdue) {
    static_cast<void>(due_in("2027-01-01", "2027-04-14"));
    answered("2027-04-14 10:00", "2027-05-03");
    EXPECT_THAT(due_in("2027-04-15", "2027-05-03"), ElementsAre("05-03 -21 Ada overdue"));
}

TEST_F(AReportOfTheDesk, KnownTooLateForAnAnswerIsNotEscalatedAtOnce) {
    report.registered = local("2027-04-06 10:00");
    EXPECT_THAT(due("2027-04-06 10:00"),
                ElementsAre("7 Ada at registration", "7 Cleo at registration"));
    EXPECT_THAT(due_in("2027-04-07", "2027-04-14"),
                ElementsAre("04-07 1 Ada before", "04-08 0 Ada on the day"));
}

TEST_F(AReportOfTheDesk, SaysOfEachStageWhatBecomesOfIt) {
    static_cast<void>(due("2027-03-09 09:00"));
    answered("2027-03-20 10:00", "2027-04-06");
    Lines lines;
    for (const auto& each : judged(report, policy, times, recorded, local("2027-03-25 09:00")))
        if (each.lead_days >= 0)
            lines.push_back(each.contact + " " + std::to_string(each.lead_days) + " " +
                            std::string(name(each.why)));
    EXPECT_EQ(lines, (Lines{"Ada 90 recorded", "Ada 30 recorded", "Ada 14 held", "Ada 7 held",
                            "Ada 1 not yet", "Ada 0 not yet", "Cleo 7 held", "Dora 3 held"}));
}

} // namespace
} // namespace mandated::daemon
