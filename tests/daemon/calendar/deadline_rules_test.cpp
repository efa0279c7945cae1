#include "daemon/calendar/milestones.h"
#include "daemon/config/read_rules.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

const Adoption council_59{"HRC", "59", parse_date("2025-07-08")};
const Date horizon = *parse_date("2028-12-31");

Date day(const char* text) {
    return parse_date(text).value();
}

/// Dates with these sessions known, and the shipped rules.
class Dates {
  public:
    explicit Dates(std::vector<SessionRecord> known = shipped_sessions()) : calendar_(known) {}
    Dates& off(const char* station, const char* date, const char* name) {
        holidays_[station].station = station;
        holidays_[station].names[day(date)] = name;
        return *this;
    }
    std::vector<Milestone> of(TaskKind kind, const char* due) {
        Task task;
        task.kind = kind;
        task.due = {parse_due_anchor(due).value()};
        return Reckoning({calendar_, shipped_rules(), holidays_}, horizon)
            .milestones(task, council_59, decisions);
    }
    /// "submission 2027-04-05", one a line.
    std::string lines(TaskKind kind, const char* due) {
        std::string text;
        for (const auto& each : of(kind, due))
            text += std::string(name(each.kind)) + " " + shown_day(each) + "\n";
        return text;
    }

    Decisions decisions;

  private:
    SessionCalendar calendar_;
    std::map<std::string, Holidays> holidays_;
};

SessionRecord council(const char* number, const char* opens, const char* closes) {
    return {{"HRC", number},
            {{day(opens), day(closes)}},
            Precision::day,
            DateStatus::confirmed,
            "as set"};
}

TEST(AWrittenReport, HasItsFourMilestonesBeforeASessionOfTheCouncil) {
    EXPECT_EQ(Dates().lines(TaskKind::report, "HRC/65"), "forecast 2027-03-08\n"
                                                         "submission 2027-04-05\n"
                                                         "issued 2027-05-03\n"
                                                         "organizational meeting 2027-05-31\n"
                                                         "deadline 2027-06-14\n");
    EXPECT_EQ(Dates().lines(TaskKind::report, "HRC/64"), "forecast 2026-11-16\n"
                                                         "submission 2026-12-14\n"
                                                         "issued 2027-01-11\n"
                                                         "organizational meeting 2027-02-08\n"
                                                         "deadline 2027-02-22\n");
}

TEST(AWrittenReport, HasNoMeetingOfTheCouncilBeforeTheAssembly) {
    EXPECT_EQ(Dates().lines(TaskKind::report, "GA/82"), "forecast 2027-06-01\n"
                                                        "submission 2027-06-29\n"
                                                        "issued 2027-07-27\n"
                                                        "deadline 2027-09-07\n");
    EXPECT_EQ(Dates().lines(TaskKind::report, "ECOSOC/2027"), "forecast March 2027\n"
                                                              "submission April 2027\n"
                                                              "issued May 2027\n"
                                                              "deadline July 2027\n")
        << "of a month only months are counted";
}

TEST(APanel, HasAConceptNoteAndWhatIsSpokenHasItsSessionOnly) {
    EXPECT_EQ(Dates().lines(TaskKind::panel, "HRC/65"),
              "concept note 2027-05-17\ndeadline 2027-06-14\n");
    for (const auto kind : {TaskKind::oral_update, TaskKind::dialogue, TaskKind::consideration,
                            TaskKind::event, TaskKind::mandate})
        EXPECT_EQ(Dates().lines(kind, "HRC/65"), "deadline 2027-06-14\n") << name(kind);
}

TEST(AMilestoneOnADayOff, MovesToTheWorkingDayBefore) {
    auto dates = Dates().off("Geneva", "2027-04-05", "Sechseläuten");
    EXPECT_EQ(dates.lines(TaskKind::report, "HRC/65"), "forecast 2027-03-08\n"
                                                       "submission 2027-04-02\n"
                                                       "issued 2027-05-03\n"
                                                       "organizational meeting 2027-05-31\n"
                                                       "deadline 2027-06-14\n")
        << "over the week-end; the session itself stays";
    const auto submission = dates.of(TaskKind::report, "HRC/65").at(1);
    EXPECT_EQ(submission.basis,
              "10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva documents management; "
              "A/RES/69/250, 77/267 (A)); moved from 2027-04-05, Sechseläuten at Geneva");
    EXPECT_EQ(Dates().off("New York", "2027-04-05", "Day").of(TaskKind::report, "HRC/65").at(1).day,
              day("2027-04-05"))
        << "another station's day off does not count";
}

TEST(AMilestone, RollsOverTheTurnOfTheYear) {
    // Ten weeks before Friday 11 March 2033 is 31 December 2032.
    Dates dates({council("82", "2033-03-11", "2033-04-08")});
    dates.off("Geneva", "2032-12-31", "New Year's Eve");
    EXPECT_EQ(dates.of(TaskKind::report, "HRC/82").at(1).day, day("2032-12-30"));
    Dates opening({council("82", "2033-03-12", "2033-04-08")});
    opening.off("Geneva", "2032-12-31", "New Year's Eve");
    EXPECT_EQ(opening.of(TaskKind::report, "HRC/82").at(1).day, day("2032-12-30"))
        << "Saturday 1 January, then the holiday";
}

TEST(WeeksAreCounted, OverALeapDay) {
    Dates dates({council("67", "2028-03-06", "2028-04-07")});
    EXPECT_EQ(dates.lines(TaskKind::report, "HRC/67"), "forecast 2027-11-29\n"
                                                       "submission 2027-12-27\n"
                                                       "issued 2028-01-24\n"
                                                       "organizational meeting 2028-02-21\n"
                                                       "deadline 2028-03-06\n");
}

TEST(ATimeLimit, CountsForwardAndSoMovesLater) {
    Dates dates;
    EXPECT_EQ(dates.lines(TaskKind::event, "within:P11M"), "deadline 2026-06-08\n");
    EXPECT_EQ(dates.lines(TaskKind::event, "within:P4M"), "deadline 2025-11-10\n")
        << "8 November 2025 is a Saturday";
    EXPECT_EQ(dates.of(TaskKind::event, "within:P4M").at(0).occurrence, "2025-11-08");
    EXPECT_EQ(dates.lines(TaskKind::mandate, "for:P3Y"), "deadline 2028-07-08\n")
        << "a mandate ends on the Saturday it ends";
}

TEST(AnAgreedDay, OverridesTheRuleAndStaysThroughAMove) {
    Dates dates;
    dates.decisions.agreed = {
        {"HRC/65", MilestoneKind::submission, day("2027-03-20"), "slot negotiated"}};
    const auto submission = dates.of(TaskKind::report, "HRC/65").at(1);
    EXPECT_EQ(submission.day, day("2027-03-20"));
    EXPECT_EQ(submission.status, DateStatus::confirmed);
    EXPECT_EQ(submission.basis, "agreed: slot negotiated; the rule says 2027-04-05");
    Dates moved({council("65", "2027-06-21", "2027-07-16")});
    moved.decisions = dates.decisions;
    EXPECT_EQ(moved.of(TaskKind::report, "HRC/65").at(1).day, day("2027-03-20"));
    EXPECT_EQ(moved.of(TaskKind::report, "HRC/65").back().day, day("2027-06-21"));
}

TEST(AnAgreedDay, MayBeOfAMilestoneWithoutARule) {
    Dates dates;
    dates.decisions.agreed = {
        {"HRC/65", MilestoneKind::submission, day("2027-05-28"), "letter"},
        {"HRC/66", MilestoneKind::submission, day("2027-05-29"), "of no occurrence"}};
    EXPECT_EQ(dates.lines(TaskKind::oral_update, "HRC/65"),
              "submission 2027-05-28\ndeadline 2027-06-14\n");
}

TEST(ADeferredOccurrence, HasTheDatesOfItsNewSession) {
    Dates dates;
    dates.decisions.deferred = {{"HRC/62", {"HRC", "63"}, "decision 62/101"}};
    std::vector<std::string> occurrences;
    for (const auto& each : dates.of(TaskKind::event, "every:P1Y"))
        occurrences.push_back(each.occurrence);
    EXPECT_EQ(occurrences, (std::vector<std::string>{"HRC/63", "HRC/65", "HRC/68"}));
    EXPECT_EQ(dates.of(TaskKind::event, "HRC/62").at(0).basis,
              "HRC/63 opens on 2026-09-07 (as officially announced or reported); deferred from "
              "HRC/62 by decision 62/101");
    dates.decisions.deferred.push_back({"HRC/63", {"HRC", "64"}, "decision 63/102"});
    EXPECT_EQ(dates.of(TaskKind::event, "HRC/62").at(0).occurrence, "HRC/64") << "deferred again";
}

TEST(ADeliveredOccurrence, SaysSoAndLeavesTheOthers) {
    Dates dates;
    dates.decisions.completed = {{"HRC/62", "A/HRC/62/40"}};
    const auto found = dates.of(TaskKind::event, "every:P1Y");
    EXPECT_EQ(found.at(0).delivered, "A/HRC/62/40");
    EXPECT_EQ(found.at(1).delivered, "");
}

} // namespace
} // namespace mandated::daemon
