#include "daemon/config/read_plans.h"
#include "daemon/service/answer.h"
#include "daemon/service/awake.h"
#include "daemon/service/completeness.h"
#include "daemon/service/foreseen.h"
#include "daemon/service/people.h"
#include "daemon/service/remind.h"
#include "schema/store/audit.h"
#include "schema/store/outbox.h"
#include "schema/store/people.h"
#include "schema/store/reminders.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

using Lines = std::vector<std::string>;

const char* const desk = "name,email,unit,role,hours,language\n"
                         "Ada Example,ada@example.org,desk,owner,09:00-17:00,en\n"
                         "Ben Example,ben@example.org,desk,alternate,,fr\n"
                         "Dora Example,dora@example.org,desk,supervisor,,\n";

/// A tracker with a desk for the High Commissioner's tasks and the shipped plans.
struct Desk : Tracker {
    Desk() {
        context.config.reminders.plans = std::make_shared<const ReminderPlans>(shipped_plans());
        EXPECT_TRUE(import(desk));
        TaskRoute route;
        route.actor = ActorClass::HC;
        route.unit = "desk";
        EXPECT_TRUE(add_route(context, route, std::nullopt, "uid 1000"));
    }
    Result<ImportedPeople> import(const std::string& table) {
        const auto rows = read_person_table(table, "desk.csv");
        if (!rows)
            return Error{rows.error()};
        return import_people(context, *rows, "desk.csv", "uid 1000");
    }
    Lines names() {
        Lines found;
        for (const auto& person : store::load_people(database).people)
            found.push_back(person.name);
        return found;
    }
    /// The outbox, oldest first: "reminder Ada Example".
    Lines messages() {
        Lines lines;
        for (const auto& message : store::list_messages(database, 1000, 0))
            lines.insert(lines.begin(), std::string(name(message.kind)) + " " + message.contact);
        return lines;
    }
    Milestone submission_on(const char* day) {
        auto submission = deadline_on(day);
        submission.kind = MilestoneKind::submission;
        return submission;
    }
};

TEST(ATableOfPeople, GivesPeopleUnitsAndPosts) {
    Desk tracker;
    EXPECT_THAT(tracker.names(), ElementsAre("Ada Example", "Ben Example", "Dora Example"));
    const auto all = store::load_people(tracker.database);
    EXPECT_EQ(all.units, (std::vector<Unit>{
                             {"desk", "", "", "Ada Example", "Ben Example", "", "Dora Example"}}));
    EXPECT_EQ(to_string(all.people[0].hours.value()), "09:00-17:00");
    EXPECT_EQ(all.people[1].language, "fr");
    const auto trail = store::audit_of(tracker.database, "desk.csv", 1);
    EXPECT_EQ(trail.at(0).detail, "3 people, 1 units");
}

TEST(ATableReadAgain, ChangesTheFieldsItGives) {
    Desk tracker;
    ASSERT_TRUE(tracker.import("name,email\nAda Example,ada.example@example.org\n"));
    const auto ada = store::load_people(tracker.database).people.front();
    EXPECT_EQ(ada.email, "ada.example@example.org");
    EXPECT_TRUE(ada.hours) << "what the table does not give stays";
}

TEST(ATableWithAFault, IsNotTakenAtAll) {
    Desk tracker;
    const auto taken = tracker.import("name,email,zone,unit,role\n"
                                      "Cleo,cleo@example.org,Europe/Zurich,desk,validator\n"
                                      "Finn,finn(at)example.org,Europe/Zurych,desk,boss\n"
                                      "Gil,gil@example.org,,desk,\n"
                                      "Hal,hal@example.org\n");
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error(),
              "desk.csv:3: email is 'finn(at)example.org', expected one ASCII address like "
              "\"name@example.org\", without a display name\n"
              "desk.csv:3: zone is 'Europe/Zurych', expected an IANA time zone like "
              "\"Europe/Zurich\" that this system knows\n"
              "desk.csv:3: role is 'boss', expected owner, alternate, validator or supervisor\n"
              "desk.csv:4: has a unit but no role, expected both or neither\n"
              "desk.csv:5: 2 fields, expected 5 as in the first line");
    EXPECT_THAT(tracker.names(), testing::SizeIs(3));
}

TEST(ATable, IsCheckedAgainstItselfAndWhatIsStored) {
    Desk tracker;
    const auto taken = tracker.import("name,email,channels,unit,role\n"
                                      "secretariat,s@example.org,,,\n"
                                      "Cleo,cleo@example.org,email board,desk,validator\n"
                                      "Cleo,other@example.org,,press,owner\n"
                                      "Gil,gil@example.org,,press,owner\n");
    ASSERT_FALSE(taken);
    for (const auto* fault :
         {"desk.csv:2: name is 'secretariat', which a [[contact]] of the configuration has",
          "desk.csv:3: channels is 'board', expected email or a [[contact]]",
          "desk.csv:4: email is 'other@example.org', but 'cleo@example.org' in line 3",
          "desk.csv:5: role is 'owner', which Cleo has in press by line 4"})
        EXPECT_THAT(taken.error(), HasSubstr(fault));
}

TEST(ATableWithAnUnknownColumn, SaysWhichThereAre) {
    Desk tracker;
    EXPECT_THAT(tracker.import("name,e-mail\nAda,ada@example.org\n").error(),
                AllOf(HasSubstr("desk.csv:1: column 'e-mail' is unknown, expected some of name, "
                                "unit, role, email"),
                      HasSubstr("desk.csv:1: has no column email")));
    EXPECT_THAT(tracker.import("").error(), HasSubstr("holds nobody"));
}

TEST(SomebodyWhoLeaves, NeedsASuccessorWhereNobodyElseIsThere) {
    Desk tracker;
    EXPECT_TRUE(set_person(tracker.context, "Ada Example", {{"left", "2027-05-01"}}, "me"));
    ASSERT_TRUE(set_unit(tracker.context, "desk", {{"alternate", ""}}, "me"));
    EXPECT_THAT(set_person(tracker.context, "Ada Example", {{"left", "2027-05-01"}}, "me").error(),
                HasSubstr("owns the tasks of desk, which has no alternate"));
    EXPECT_TRUE(set_person(tracker.context, "Ada Example",
                           {{"left", "2027-05-01"}, {"successor", "Dora Example"}}, "me"));
}

TEST(AUnit, IsBelowNoUnitThatIsBelowIt) {
    Desk tracker;
    ASSERT_TRUE(set_unit(tracker.context, "branch", {{"owner", "Dora Example"}}, "me"));
    ASSERT_TRUE(set_unit(tracker.context, "desk", {{"parent", "branch"}}, "me"));
    EXPECT_THAT(set_unit(tracker.context, "branch", {{"parent", "desk"}}, "me").error(),
                HasSubstr("which is below it"));
    EXPECT_THAT(set_unit(tracker.context, "desk", {{"owner", "Nobody"}}, "me").error(),
                "owner of desk is 'Nobody', expected a person who is known");
}

TEST(ARegisteredText, IsToldToWhoAnswersForItsTasks) {
    Desk tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report})));
    EXPECT_THAT(tracker.messages(),
                UnorderedElementsAre("registered Ada Example", "registered secretariat"))
        << "the report of the Secretary-General is nobody's by the routes";
}

TEST(AnAssignedTask, StaysAssignedWhenItsTextIsReadAgain) {
    Desk tracker;
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report})));
    const auto task = tracker.task("A/HRC/RES/63/98:1.1");
    ASSERT_TRUE(assign_task(tracker.context, task, {"", "Ben Example"}, "asked for", "me"));
    ASSERT_TRUE(tracker.ingest(resolution_text({snow_report, ice_report}), "again.txt"));
    EXPECT_EQ(store::assignments(tracker.database).at(task.id).owner, "Ben Example");
    EXPECT_THAT(assign_task(tracker.context, task, {"gone", ""}, "", "me").error(),
                "unit is 'gone', expected one that is known");
}

TEST(AReminder, GoesToTheOwnerInTheirHours) {
    Desk tracker;
    tracker.task_with({tracker.submission_on("2027-04-08")});
    tracker.at("2027-01-08T07:30:00Z");
    const auto early = remind(tracker.context);
    EXPECT_EQ(early.messages, 0);
    EXPECT_EQ(early.next, parse_instant("2027-01-08T08:00:00Z"));
    tracker.at("2027-01-08T08:00:00Z");
    remind(tracker.context);
    EXPECT_THAT(tracker.messages(), ElementsAre("reminder Ada Example"));
    const auto row = store::list_reminders(tracker.database, 1, 0).front();
    EXPECT_EQ(row.recipient, "Ada Example");
    EXPECT_EQ(row.why, ReminderReason::before);
    EXPECT_EQ(row.role, Role::owner);
}

TEST(AReminderOfSomebodyAway, GoesToTheSubstituteAndNotAgainAfterwards) {
    Desk tracker;
    const auto task = tracker.task_with({tracker.submission_on("2027-04-08")});
    ASSERT_TRUE(set_absence(
        tracker.context,
        {"Ada Example", *parse_date("2027-01-04"), *parse_date("2027-01-17"), "Dora Example"},
        "me"));
    tracker.at("2027-01-08T09:00:00Z");
    remind(tracker.context);
    tracker.at("2027-01-18T09:00:00Z");
    remind(tracker.context);
    EXPECT_THAT(tracker.messages(), ElementsAre("reminder Dora Example"));
    const auto row = store::reminders_of(tracker.database, task).front();
    EXPECT_EQ(row.contact, "Ada Example");
    EXPECT_EQ(row.recipient, "Dora Example");
}

TEST(EverythingForOnePersonOnOneDay, IsOneMessage) {
    Desk tracker;
    for (const auto* day : {"2027-04-08", "2027-04-08"})
        tracker.task_with({tracker.submission_on(day)});
    tracker.at("2027-01-08T08:00:00Z");
    remind(tracker.context);
    tracker.at("2027-01-08T10:00:00Z");
    tracker.task_with({tracker.submission_on("2027-04-02")});
    EXPECT_EQ(remind(tracker.context).next, parse_instant("2027-01-11T08:00:00Z")) << "Monday";
    tracker.at("2027-01-11T08:00:00Z");
    remind(tracker.context);
    EXPECT_THAT(tracker.messages(), ElementsAre("folded Ada Example", "reminder Ada Example"));
}

TEST(AnAcknowledgedTask, SaysWhenItIsNextRemindedOf) {
    Desk tracker;
    const auto id = tracker.task_with({tracker.submission_on("2027-04-08")});
    const auto task = store::find_task(tracker.database, id).value();
    tracker.at("2027-03-24T09:00:00Z");
    const auto answered = answer_task(tracker.context, task, AnswerKind::acknowledged,
                                      *parse_date("2027-03-31"), "on its way", "uid 1000");
    ASSERT_TRUE(answered) << answered.error();
    ASSERT_TRUE(answered->next);
    EXPECT_EQ(answered->next->planned, parse_instant("2027-03-31T07:00:00Z"));
    EXPECT_THAT(answer_task(tracker.context, task, AnswerKind::acknowledged,
                            *parse_date("2027-05-31"), "", "me")
                    .error(),
                HasSubstr("can be acknowledged for 30 days at most, until 2027-04-23; snooze"));
    EXPECT_THAT(
        answer_task(tracker.context, task, AnswerKind::snoozed, *parse_date("2027-03-24"), "", "me")
            .error(),
        HasSubstr("is not after today"));
}

TEST(AForecastForAPerson, ListsEachMessageAndWhy) {
    Desk tracker;
    for (const auto* day : {"2027-04-08", "2027-04-08"})
        tracker.task_with({tracker.submission_on(day)});
    Lines lines;
    for (const auto& message : foreseen(tracker.context, "Ada Example", 12))
        lines.push_back(to_string(message.at) + " " + std::to_string(message.reminders.size()) +
                        " " + std::to_string(message.reminders.front().reminder.lead_days));
    EXPECT_EQ(lines, (Lines{"2027-01-08T08:00:00Z 2 90", "2027-03-09T08:00:00Z 2 30",
                            "2027-03-25T08:00:00Z 2 14", "2027-04-01T07:00:00Z 2 7",
                            "2027-04-07T07:00:00Z 2 1", "2027-04-08T07:00:00Z 2 0"}));
    const auto escalated = foreseen(tracker.context, "Dora Example", 12);
    ASSERT_EQ(escalated.size(), 1U);
    EXPECT_EQ(escalated[0].reminders[0].reminder.why, ReminderReason::escalation);
}

TEST(AnExplanation, SaysWhyEachReminderWentOrNot) {
    Desk tracker;
    const auto task = tracker.task_with({tracker.submission_on("2027-04-08")});
    tracker.at("2027-03-25T08:00:00Z");
    remind(tracker.context);
    Lines lines;
    for (const auto& each : explain_reminders(tracker.context, task))
        if (each.reminder.lead_days >= 0)
            lines.push_back(std::to_string(each.reminder.lead_days) + " " + each.recipient + ": " +
                            (each.outcome.empty() ? std::string(name(each.reminder.why))
                                                  : each.outcome + " " + each.reason));
    EXPECT_EQ(lines, (Lines{"90 Ada Example: dropped replaced by the reminder 14 days before",
                            "30 Ada Example: dropped replaced by the reminder 14 days before",
                            "14 Ada Example: carried ", "7 Ada Example: not yet",
                            "3 Dora Example: not yet", "1 Ada Example: not yet",
                            "0 Ada Example: not yet"}));
}

TEST(ATaskWithoutADate, IsToldOfOnceAQuarter) {
    Desk tracker;
    tracker.task_with({});
    for (const auto* day : {"2026-12-31T09:00:00Z", "2027-01-01T09:00:00Z", "2027-01-04T09:00:00Z",
                            "2027-03-31T09:00:00Z", "2027-04-01T09:00:00Z"}) {
        tracker.at(day);
        remind(tracker.context);
    }
    EXPECT_THAT(tracker.messages(), ElementsAre("reminder Ada Example", "reminder Ada Example"));
    const auto row = store::list_reminders(tracker.database, 1, 0).front();
    EXPECT_EQ(row.occurrence, "2027-Q2");
    EXPECT_EQ(row.why, ReminderReason::undated);
}

TEST(AnAdministratorsNextDigest, SaysHowLongTheDaemonWasAwayAndWhatThatDelayed) {
    Desk tracker;
    ASSERT_TRUE(set_person(tracker.context, "Ada Example", {{"administrator", "yes"}}, "me"));
    for (const auto* day : {"2027-04-08", "2027-05-20"})
        tracker.task_with({tracker.submission_on(day)});
    EXPECT_EQ(note_start(tracker.context), "") << "the first start has nothing to say";
    tracker.at("2027-01-06T08:00:00Z");
    note_awake(tracker.context);
    tracker.at("2027-01-11T11:00:00Z");
    EXPECT_EQ(note_start(tracker.context),
              "mandated started at 2027-01-11T11:00:00Z after 5 days 3 hours away, since "
              "2027-01-06T08:00:00Z: 1 reminder leaves late, none were replaced by later ones.");
    remind(tracker.context);
    const auto mail = store::list_messages(tracker.database, 1, 0).front();
    EXPECT_EQ(mail.contact, "Ada Example");
    EXPECT_THAT(mail.shown, HasSubstr("after 5 days 3 hours away"));
    tracker.at("2027-02-19T08:00:00Z");
    remind(tracker.context);
    EXPECT_THAT(store::list_messages(tracker.database, 1, 0).front().shown,
                testing::Not(HasSubstr("away")))
        << "once";
}

TEST(ASubmittedReport, IsNotRemindedToBeSubmitted) {
    Desk tracker;
    const auto id =
        tracker.task_with({tracker.submission_on("2027-04-08"), deadline_on("2027-06-14")});
    store::set_status(tracker.database, id, TaskStatus::submitted, tracker.clock.time);
    EXPECT_THAT(foreseen(tracker.context, "Ada Example", 12), IsEmpty());
}

} // namespace
} // namespace mandated::daemon
