#include "daemon/calendar/milestones.h"
#include "daemon/config/read_rules.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mandated::daemon {
namespace {

const Almanac& shipped() {
    static const SessionCalendar calendar(shipped_sessions());
    static const std::map<std::string, Holidays> no_holidays;
    static const Almanac almanac{calendar, shipped_rules(), no_holidays};
    return almanac;
}

const Adoption council_59{"HRC", "59", parse_date("2025-07-08")};
const Adoption assembly_80{"GA", "80", parse_date("2025-12-18")};
const Date horizon = *parse_date("2028-12-31");

std::vector<DueAnchor> anchors(const std::vector<std::string>& texts) {
    std::vector<DueAnchor> found;
    for (const auto& text : texts)
        found.push_back(parse_due_anchor(text).value());
    return found;
}

Task task(TaskKind kind, const std::vector<std::string>& due) {
    Task made;
    made.kind = kind;
    made.due = anchors(due);
    return made;
}

/// "HRC/65 deadline 2027-06-14 projected", with "?" after an alternative.
std::string line(const Milestone& milestone) {
    return milestone.occurrence + " " + std::string(name(milestone.kind)) + " " +
           shown_day(milestone) + " " + std::string(name(milestone.status)) +
           (milestone.alternative ? " ?" : "");
}

using Lines = std::vector<std::string>;

Lines lines(const Task& of, const Adoption& adoption = council_59, Date until = horizon) {
    Lines found;
    for (const auto& milestone : Reckoning(shipped(), until).milestones(of, adoption, {}))
        if (is_owed(milestone.kind)) // the others: deadline_rules_test.cpp
            found.push_back(line(milestone));
    return found;
}

Lines event(const std::vector<std::string>& due, const Adoption& adoption = council_59) {
    return lines(task(TaskKind::event, due), adoption);
}

TEST(ASession, IsDueOnItsOpeningDay) {
    EXPECT_EQ(event({"HRC/60"}), Lines{"HRC/60 deadline 2025-09-08 tentative"});
    EXPECT_EQ(event({"by:HRC/65"}), Lines{"HRC/65 deadline 2027-06-14 projected"});
    EXPECT_EQ(event({"HRC/57"}), Lines{"HRC/57 deadline 2024-09-09 confirmed"});
    EXPECT_EQ(event({"GA/82"}), Lines{"GA/82 deadline 2027-09-07 projected"});
    EXPECT_EQ(event({"ECOSOC/2026"}), Lines{"ECOSOC/2026 deadline July 2026 projected"});
    EXPECT_EQ(event({"CSW/71"}), Lines{"CSW/71 deadline March 2027 projected"});
}

TEST(ASession, MayBeMeantBeforeItsOpeningOrUntilItsEnd) {
    EXPECT_EQ(event({"before:HRC/65"}), Lines{"HRC/65 deadline 2027-06-13 projected"});
    EXPECT_EQ(event({"by:HRC/57-end"}), Lines{"HRC/57 deadline 2024-10-11 confirmed"});
    EXPECT_EQ(event({"until:HRC/57"}), Lines{"HRC/57 deadline 2024-10-11 confirmed"});
    EXPECT_EQ(event({"from:HRC/60"}), Lines{"HRC/60 deadline 2025-09-08 tentative"});
    EXPECT_EQ(event({"before:ECOSOC/2026"}), Lines{"ECOSOC/2026 deadline July 2026 projected"});
}

TEST(ASession, WithoutDatesGivesNone) {
    for (const auto* due : {"OTHER/12", "HRC/9999", "HRC/S-40", "SC/80"})
        EXPECT_EQ(lines(task(TaskKind::report, {due})), Lines{}) << due;
    EXPECT_EQ(event({}), Lines{});
}

TEST(ADateOfTheText, IsConfirmed) {
    EXPECT_EQ(event({"by:2026-12-31"}), Lines{"2026-12-31 deadline 2026-12-31 confirmed"});
    EXPECT_EQ(event({"at:2026-07-18"}), Lines{"2026-07-18 deadline 2026-07-18 confirmed"});
    EXPECT_EQ(event({"before:2026-06-30"}), Lines{"2026-06-30 deadline 2026-06-29 confirmed"});
    EXPECT_EQ(event({"in:2026"}), Lines{"2026-12-31 deadline 2026-12-31 confirmed"});
    EXPECT_EQ(event({"in:2026-H1"}), Lines{"2026-06-30 deadline 2026-06-30 confirmed"});
    EXPECT_EQ(event({"in:2026-09"}), Lines{"2026-09-30 deadline 2026-09-30 confirmed"});
    EXPECT_EQ(event({"from:2027"}), Lines{"2027-01-01 deadline 2027-01-01 confirmed"});
}

TEST(AReport, IsSubmittedTenWeeksBeforeItsSession) {
    EXPECT_EQ(
        lines(task(TaskKind::report, {"HRC/64"})),
        (Lines{"HRC/64 submission 2026-12-14 projected", "HRC/64 deadline 2027-02-22 projected"}));
    EXPECT_EQ(
        lines(task(TaskKind::report, {"HRC/65", "GA/80"})),
        (Lines{"GA/80 submission 2025-07-01 projected", "GA/80 deadline 2025-09-09 projected",
               "HRC/65 submission 2027-04-05 projected", "HRC/65 deadline 2027-06-14 projected"}));
    EXPECT_EQ(lines(task(TaskKind::report, {"before:ECOSOC/2026"})),
              (Lines{"ECOSOC/2026 submission April 2026 projected",
                     "ECOSOC/2026 deadline July 2026 projected"}));
    EXPECT_EQ(lines(task(TaskKind::report, {"until:HRC/62"})),
              Lines{"HRC/62 deadline 2026-07-08 tentative"});
    EXPECT_EQ(lines(task(TaskKind::report, {"by:2026-12-31"})),
              Lines{"2026-12-31 deadline 2026-12-31 confirmed"});
    EXPECT_EQ(lines(task(TaskKind::oral_update, {"HRC/64"})),
              Lines{"HRC/64 deadline 2027-02-22 projected"});
}

TEST(ADate, SaysHowItCameAbout) {
    const auto report = Reckoning(shipped(), horizon)
                            .milestones(task(TaskKind::report, {"HRC/65"}), council_59, {});
    ASSERT_EQ(report.size(), 5);
    EXPECT_EQ(report[1].basis, "10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva documents "
                               "management; A/RES/69/250, 77/267 (A))");
    EXPECT_EQ(report[4].basis,
              "HRC/65 opens on 2027-06-14 (projected: the Monday of 13-19 June, as "
              "since 2022)");
    const auto basis = [](const char* due) {
        return Reckoning(shipped(), horizon)
            .milestones(task(TaskKind::event, {due}), council_59, {})
            .at(0)
            .basis;
    };
    EXPECT_EQ(basis("by:HRC/57-end"),
              "HRC/57 closes on 2024-10-11 (as printed on the session's resolutions)");
    EXPECT_EQ(basis("before:HRC/57"),
              "the day before HRC/57 opens on 2024-09-09 (as printed on the "
              "session's resolutions)");
    EXPECT_EQ(basis("ECOSOC/2026"), "ECOSOC/2026 opens in July 2026 (projected: the session closes "
                                    "in July of the year that names it)");
    EXPECT_EQ(basis("in:2026-H1"), "the last day of 2026-H1, as the text says");
    EXPECT_EQ(basis("before:2026-06-30"), "the day before 2026-06-30, as the text says");
    EXPECT_EQ(basis("within:P6M"), "6 months after the adoption on 2025-07-08");
    EXPECT_EQ(basis("every:P1Y"), "HRC/62 opens on 2026-06-15 (from secondary sources); every year "
                                  "from HRC/59");
}

TEST(EveryYear, IsTheSameTurnOfTheCouncil) {
    EXPECT_EQ(event({"every:P1Y"}),
              (Lines{"HRC/62 deadline 2026-06-15 projected", "HRC/65 deadline 2027-06-14 projected",
                     "HRC/68 deadline 2028-06-19 projected"}));
    EXPECT_EQ(event({"every:P2Y"}), Lines{"HRC/65 deadline 2027-06-14 projected"});
}

TEST(EveryYear, IsEverySessionOfTheAssemblyAndOfTheEconomicAndSocialCouncil) {
    EXPECT_EQ(event({"every:P1Y"}, assembly_80),
              (Lines{"GA/81 deadline 2026-09-08 projected", "GA/82 deadline 2027-09-07 projected",
                     "GA/83 deadline 2028-09-05 projected"}));
    EXPECT_EQ(event({"every:P2Y"}, assembly_80), Lines{"GA/82 deadline 2027-09-07 projected"});
    EXPECT_EQ(event({"every:P1Y"}, {"ECOSOC", "2026", parse_date("2026-07-20")}),
              (Lines{"ECOSOC/2027 deadline July 2027 projected",
                     "ECOSOC/2028 deadline July 2028 projected"}));
}

TEST(EveryYear, CountsTheSessionsOfTheRecipient) {
    auto report = task(TaskKind::dialogue, {"every:P1Y"});
    report.recipients = {"GA"};
    EXPECT_EQ(
        lines(report, council_59, *parse_date("2026-12-31")),
        (Lines{"GA/80 deadline 2025-09-09 projected", "GA/81 deadline 2026-09-08 projected"}));
    report.recipients = {"HRC", "GA"};
    EXPECT_EQ(
        lines(report, council_59, *parse_date("2026-08-01")),
        (Lines{"GA/80 deadline 2025-09-09 projected", "HRC/62 deadline 2026-06-15 projected"}));
    report.recipients = {"OTHER"};
    EXPECT_EQ(lines(report, council_59, *parse_date("2026-08-01")),
              Lines{"HRC/62 deadline 2026-06-15 projected"});
}

TEST(EveryYear, OfASpecialSessionCountsFromTheRegularOneBefore) {
    EXPECT_EQ(event({"every:P2Y"}, {"HRC", "S-38", parse_date("2025-11-14")}),
              Lines{"HRC/66 deadline 2027-09-13 projected"});
    EXPECT_EQ(event({"every:P1Y"}, {"HRC", "", std::nullopt}), Lines{});
}

TEST(EverySixMonths, IsTheCouncilSessionNearestToEachHalfYear) {
    EXPECT_EQ(
        event({"every:P6M"}),
        (Lines{"HRC/61 deadline 2026-02-23 projected", "HRC/62 deadline 2026-06-15 projected",
               "HRC/64 deadline 2027-02-22 projected", "HRC/65 deadline 2027-06-14 projected",
               "HRC/67 deadline 2028-02-28 projected", "HRC/68 deadline 2028-06-19 projected"}));
    EXPECT_EQ(event({"every:P6M"}, assembly_80).size(), 3);
}

TEST(EverySession, FollowsTheAdoptingOne) {
    EXPECT_EQ(
        lines(task(TaskKind::dialogue, {"every:session"}), council_59, *parse_date("2026-07-01")),
        (Lines{"HRC/60 deadline 2025-09-08 tentative", "HRC/61 deadline 2026-02-23 tentative",
               "HRC/62 deadline 2026-06-15 tentative"}));
}

TEST(ARhythm, GoesOnFromTheSessionThatIsNamed) {
    // "at its sixtieth session, and biennially thereafter"
    EXPECT_EQ(event({"HRC/60", "every:P2Y"}), (Lines{"HRC/60 deadline 2025-09-08 tentative",
                                                     "HRC/66 deadline 2027-09-13 projected"}));
    EXPECT_EQ(event({"from:HRC/60", "every:P2Y"}), (Lines{"HRC/60 deadline 2025-09-08 tentative",
                                                          "HRC/66 deadline 2027-09-13 projected"}));
    EXPECT_EQ(event({"by:2026-07-18", "every:P1Y"}),
              (Lines{"2026-07-18 deadline 2026-07-18 confirmed",
                     "2027-07-18 deadline 2027-07-18 projected",
                     "2028-07-18 deadline 2028-07-18 projected"}));
}

TEST(ARhythm, IsBoundByFromUntilAndFor) {
    EXPECT_EQ(
        event({"every:P1Y", "until:HRC/65"}),
        (Lines{"HRC/62 deadline 2026-06-15 projected", "HRC/65 deadline 2027-06-14 projected"}));
    EXPECT_EQ(event({"every:P1Y", "from:2027", "until:2027"}),
              Lines{"HRC/65 deadline 2027-06-14 projected"});
    EXPECT_EQ(event({"every:P1Y", "for:P1Y"}), (Lines{"HRC/62 deadline 2026-06-15 projected",
                                                      "2026-07-08 deadline 2026-07-08 tentative"}))
        << "the mandate's end is a deadline of its own";
    // Nothing recurs before the end: the end itself is the date.
    EXPECT_EQ(event({"every:P1Y", "until:HRC/60"}), Lines{"HRC/60 deadline 2025-10-08 tentative"});
}

TEST(ALengthOfTime, RunsFromTheAdoption) {
    EXPECT_EQ(event({"for:P3Y"}), Lines{"2028-07-08 deadline 2028-07-08 tentative"});
    EXPECT_EQ(event({"within:P6M"}), Lines{"2026-01-08 deadline 2026-01-08 confirmed"});
    EXPECT_EQ(event({"for:P4Y", "from:2024-01-01"}),
              (Lines{"2024-01-01 deadline 2024-01-01 confirmed",
                     "2027-12-31 deadline 2027-12-31 tentative"}));
    EXPECT_EQ(event({"for:P3Y"}, {"HRC", "59", std::nullopt}), Lines{});
    EXPECT_EQ(event({"for:P999999999Y"}), Lines{});
    EXPECT_EQ(event({"every:P999999999Y"}), Lines{});
}

TEST(ADoubt, GivesTheOtherDatesAsAlternatives) {
    auto report = task(TaskKind::report, {"HRC/65"});
    report.doubts = {{Aspect::due, "tracked change", {"HRC/65"}, {"HRC/62"}}};
    EXPECT_EQ(
        lines(report),
        (Lines{"HRC/62 submission 2026-04-06 tentative ?", "HRC/62 deadline 2026-06-15 tentative ?",
               "HRC/65 submission 2027-04-05 projected", "HRC/65 deadline 2027-06-14 projected"}));
    report.doubts = {{Aspect::due, "ambiguous", {"HRC/65"}, {"by:HRC/65"}},
                     {Aspect::actor, "ambiguous", {"SG"}, {"HC"}}};
    EXPECT_EQ(lines(report).size(), 2);
}

TEST(ADoubt, KeepsWhatIsNotDoubted) {
    auto series = task(TaskKind::event, {"HRC/62", "every:P2Y"});
    series.doubts = {{Aspect::due, "ambiguous session", {"HRC/62"}, {"HRC/63"}}};
    EXPECT_EQ(
        lines(series),
        (Lines{"HRC/62 deadline 2026-06-15 tentative", "HRC/63 deadline 2026-09-07 tentative ?",
               "HRC/68 deadline 2028-06-19 projected", "HRC/69 deadline 2028-09-11 projected ?"}));
}

TEST(Duplicates, AreFoldedToTheSurest) {
    EXPECT_EQ(event({"HRC/62", "by:HRC/62"}), Lines{"HRC/62 deadline 2026-06-15 tentative"});
    EXPECT_EQ(event({"in:2026", "by:2026-12-31"}),
              Lines{"2026-12-31 deadline 2026-12-31 confirmed"});
    EXPECT_EQ(lines(task(TaskKind::event, {"every:session", "every:P1Y"}), council_59,
                    *parse_date("2026-07-01"))
                  .back(),
              "HRC/62 deadline 2026-06-15 tentative");
}

RC_GTEST_PROP(Milestones, AreOrderedAndOneAnOccurrenceAndKind, ()) {
    const auto due = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
        "HRC/60", "before:HRC/60", "by:HRC/64-end", "GA/81", "ECOSOC/2026", "every:P1Y",
        "every:P6M", "every:P2Y", "every:P3W", "every:session", "from:HRC/61", "until:HRC/70",
        "from:2026", "until:2029-06-30", "for:P3Y", "within:P10D", "in:2026-Q3", "by:2026-09-30",
        "OTHER/3"));
    RC_PRE(due.size() < 8);
    auto any = task(TaskKind::report, due);
    any.doubts = {{Aspect::due, "ambiguous", due, {"HRC/66"}}};
    const auto dated = dated_milestones(any, council_59, {}, shipped(), horizon);
    Reckoning reckoning(shipped(), horizon);
    const auto found = reckoning.milestones(any, council_59, {});
    RC_ASSERT(found == reckoning.milestones(any, council_59, {}));
    RC_ASSERT(found.size() == dated.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        RC_ASSERT(found[i] == dated[i].milestone);
    for (std::size_t i = 0; i < found.size(); ++i) {
        RC_ASSERT(found[i].day.ok());
        RC_ASSERT(!found[i].basis.empty());
        RC_ASSERT(found[i].precision == Precision::day || found[i].day.day() == date::day{1});
        if (i > 0) // RC_ASSERT evaluates both sides of a ||
            RC_ASSERT(found[i - 1].day <= found[i].day);
        for (std::size_t j = 0; j < i; ++j)
            RC_ASSERT(found[i].occurrence != found[j].occurrence ||
                      found[i].kind != found[j].kind ||
                      found[i].alternative != found[j].alternative);
    }
}

} // namespace
} // namespace mandated::daemon
