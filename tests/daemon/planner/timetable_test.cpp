#include "tests/daemon/planner/office.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

int day(const char* text) {
    return since_1970(*parse_date(text));
}

TEST(WhatFallsOnADayOff, GoesBeforeWhereItWarnsAndAfterWhereItTells) {
    auto times = Office().timetable();
    const auto ada = times.place("Ada", "desk");
    EXPECT_EQ(times.leaves(ada, day("2027-04-08"), true), local("2027-04-08 09:00"));
    EXPECT_EQ(times.leaves(ada, day("2027-04-10"), true), local("2027-04-09 09:00"))
        << "a Saturday";
    EXPECT_EQ(times.leaves(ada, day("2027-04-10"), false), local("2027-04-12 09:00"));
    EXPECT_EQ(times.leaves(ada, day("2027-03-27"), true), local("2027-03-25 09:00"))
        << "behind Good Friday";
}

TEST(AContact, IsToldOnAnyDay) {
    auto times = Office().timetable();
    EXPECT_EQ(times.place("secretariat", ""), 0U);
    EXPECT_EQ(times.leaves(0, day("2027-04-10"), true), local("2027-04-10 08:00"));
    EXPECT_EQ(times.reached(0, local("2027-04-10 23:00")), local("2027-04-10 23:00"));
    EXPECT_FALSE(times.once_a_day(0, local("2027-04-10 23:00")));
}

TEST(APerson, IsReachedInOfficeHours) {
    auto times = Office().timetable();
    const auto ada = times.place("Ada", "desk");
    const auto reached = [&](const char* from) { return times.reached(ada, local(from)); };
    EXPECT_EQ(reached("2027-04-08 03:00"), local("2027-04-08 09:00"));
    EXPECT_EQ(reached("2027-04-08 11:00"), local("2027-04-08 11:00"));
    EXPECT_EQ(reached("2027-04-08 17:00"), local("2027-04-09 09:00"));
    EXPECT_EQ(reached("2027-04-09 18:00"), local("2027-04-12 09:00")) << "over the weekend";
    EXPECT_EQ(reached("2027-04-11 11:00"), local("2027-04-12 09:00"));
    EXPECT_EQ(times.reached_next_day(ada, local("2027-04-09 10:00")), local("2027-04-12 09:00"));
}

TEST(ASubstitute, IsReachedByTheirOwnHoursAndZone) {
    Office office;
    office.people[1].zone = "America/New_York";
    office.people[1].station = "";
    office.absences = {{"Ada", *parse_date("2027-04-05"), *parse_date("2027-04-09"), "Ben"}};
    auto times = office.timetable();
    const auto ada = times.place("Ada", "desk");
    EXPECT_EQ(times.leaves(ada, day("2027-04-08"), true),
              local("2027-04-08 09:00", "America/New_York"));
    EXPECT_EQ(times.leaves(ada, day("2027-04-12"), true), local("2027-04-12 09:00"));
    EXPECT_EQ(times.recipient(ada, *parse_date("2027-04-08")).contact->name, "Ben");
}

TEST(TheNightsTheClocksChange, HaveOneOpeningEach) {
    Office office;
    office.people[0].hours = parse_office_hours("02:30-17:00");
    office.people[0].station = "";
    auto times = office.timetable();
    const auto ada = times.place("Ada", "desk");
    // Sundays are days off, so both Mondays are plain and no reminder hangs in the gap.
    EXPECT_EQ(times.leaves(ada, day("2027-03-28"), false), local("2027-03-29 02:30"));
    EXPECT_EQ(times.leaves(ada, day("2027-10-31"), true), local("2027-10-29 02:30"));
}

} // namespace
} // namespace mandated::daemon
