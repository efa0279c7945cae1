#include "daemon/service/review.h"
#include "schema/store/audit.h"
#include "schema/store/obligations.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// What is left of a tracked change: two sessions stand beside each other.
const char* const doubtful_report =
    "Requests the High Commissioner to submit a report on snow to the Human Rights Council at its "
    "sixty-fourth sixth session";
const std::string address = "A/HRC/RES/63/98:1.1";
const Said anna{"uid 1000", ""}, bert{"uid 1001", ""};

std::vector<std::string> occurrences(Tracker& tracker, const std::string& of = address) {
    std::vector<std::string> found;
    for (const auto& milestone : store::milestones_of(tracker.database, tracker.task(of).id))
        if (is_owed(milestone.kind))
            found.push_back(milestone.occurrence + (milestone.alternative ? "?" : ""));
    return found;
}

std::vector<DueAnchor> sessions(const char* anchor) {
    return {parse_due_anchor(anchor).value()};
}

FieldValues output(TaskKind kind, const std::string& summary, const char* anchor) {
    auto fields = due_at(anchor);
    fields.given.insert({ReviewField::kind, ReviewField::summary});
    fields.values.kind = kind;
    fields.values.summary = summary;
    return fields;
}

/// A tracker with one resolution of these paragraphs, and so many persons to a decision.
struct Reviewed : Tracker {
    explicit Reviewed(const std::vector<std::string>& operatives, int persons = 1) {
        context.config.review.persons = persons;
        static_cast<void>(ingest(resolution_text(operatives)));
    }
    std::vector<std::string> listed(const std::optional<store::ReviewState>& state = {},
                                    bool withdrawn = false) {
        store::TaskFilter filter;
        filter.review = state;
        filter.withdrawn = withdrawn;
        std::vector<std::string> addresses;
        for (const auto& row : store::list_tasks(database, filter).tasks)
            addresses.push_back(local_address(row.task.para, row.task.index));
        return addresses;
    }
    std::vector<std::string> in_doubt() { return listed(store::ReviewState::doubtful); }
    std::string trail(const std::string& of = address) {
        const auto row = store::audit_of(database, of, 1).at(0);
        return row.action + " by " + row.actor + ": " + row.detail;
    }
};

TEST(ADoubtfulTime, HasTheDatesOfBothReadings) {
    Reviewed tracker({doubtful_report});
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/64?", "HRC/64?", "HRC/66", "HRC/66"));
    EXPECT_THAT(tracker.in_doubt(), ElementsAre("1.1"));
}

TEST(ADoubtfulKind, HasTheDatesOfBothOutputs) {
    Reviewed tracker({snow_report});
    auto task = tracker.task(address).task;
    task.kind = TaskKind::oral_update;
    task.doubts = {{Aspect::kind, "tracked change", {"oral_update"}, {"report"}}};
    store::update_task(tracker.database, tracker.task(address).id, task, 1, tracker.clock.time);
    FieldValues same{{ReviewField::summary}, task};
    ASSERT_TRUE(correct_task(tracker.context, tracker.task(address), same, anna));
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/65?", "HRC/65"))
        << "a report would be due at its slot date";
}

TEST(ADoubtfulActor, HasThoseToldWhomEitherReadingConcerns) {
    Reviewed tracker({snow_report});
    auto task = tracker.task(address).task;
    task.doubts = {{Aspect::actor, "tracked change", {"HC"}, {"SG"}}};
    store::update_task(tracker.database, tracker.task(address).id, task, 1, tracker.clock.time);
    EXPECT_THAT(store::open_milestones(tracker.database).at(0).task.actors,
                ElementsAre(ActorClass::HC, ActorClass::SG));
    ASSERT_TRUE(confirm_task(tracker.context, tracker.task(address), {}, anna));
    EXPECT_THAT(store::open_milestones(tracker.database).at(0).task.actors,
                ElementsAre(ActorClass::HC));
}

TEST(ConfirmingATask, TakesTheLikelierReadingAndTheOtherGoes) {
    Reviewed tracker({doubtful_report});
    const int before = tracker.changes;
    const auto row =
        confirm_task(tracker.context, tracker.task(address), {}, {"uid 1000", "letter"});
    ASSERT_TRUE(row) << row.error();
    EXPECT_EQ(store::effective(*row).due, sessions("HRC/66"));
    EXPECT_THAT(store::effective(*row).doubts, IsEmpty());
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/66", "HRC/66"));
    EXPECT_THAT(tracker.in_doubt(), IsEmpty());
    EXPECT_EQ(tracker.changes, before + 1) << "the planner is told";
    EXPECT_THAT(tracker.trail(),
                HasSubstr(R"(task.reviewed by uid 1000: confirmed: due ["HRC/66"])"));
    EXPECT_THAT(tracker.trail(), HasSubstr(": letter"));
}

TEST(ACorrectedField, HoldsAndSettlesItsOwnDoubtOnly) {
    Reviewed tracker({doubtful_report});
    auto task = tracker.task(address).task;
    task.doubts.push_back({Aspect::actor, "tracked change", {"HC"}, {"SG"}});
    store::update_task(tracker.database, tracker.task(address).id, task, 1, tracker.clock.time);
    const auto row = correct_task(tracker.context, tracker.task(address), due_at("HRC/64"), anna);
    ASSERT_TRUE(row);
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/64", "HRC/64"));
    ASSERT_EQ(store::effective(*row).doubts.size(), 1);
    EXPECT_EQ(store::effective(*row).doubts[0].what, Aspect::actor);
    EXPECT_THAT(tracker.in_doubt(), ElementsAre("1.1"));
}

TEST(ACorrection, IsRefusedWhereItSaysNothingOrNonsense) {
    Reviewed tracker({snow_report});
    EXPECT_THAT(correct_task(tracker.context, tracker.task(address), {}, anna).error(),
                HasSubstr("nothing is corrected; expected due, kind"));
    FieldValues none{{ReviewField::count}, {}};
    none.values.count = 0;
    EXPECT_THAT(correct_task(tracker.context, tracker.task(address), none, anna).error(),
                HasSubstr("count is 0, expected 1 or more"));
}

TEST(WhatIsNoTask, IsHiddenAndNotRemindedOfUntilItIsRestored) {
    Reviewed tracker({snow_report, ice_report});
    const auto row =
        not_a_task(tracker.context, tracker.task(address), {"uid 1000", "only recalls"});
    ASSERT_TRUE(row);
    EXPECT_TRUE(row->withdrawn);
    EXPECT_EQ(row->status, TaskStatus::planned) << "no status of its own";
    EXPECT_EQ(why_closed(tracker.context, *row),
              "not a task, says uid 1000 on 2026-11-23: only recalls");
    EXPECT_THAT(tracker.listed(), ElementsAre("2.1"));
    EXPECT_THAT(tracker.listed({}, true), ElementsAre("1.1", "2.1"));
    for (const auto& open : store::open_milestones(tracker.database))
        EXPECT_NE(open.task.id, row->id);
    EXPECT_THAT(confirm_task(tracker.context, *row, {}, anna).error(), HasSubstr("task restore"));
    ASSERT_TRUE(restore_task(tracker.context, *row, anna));
    EXPECT_THAT(tracker.listed(), ElementsAre("1.1", "2.1"));
    EXPECT_THAT(restore_task(tracker.context, tracker.task(address), anna).error(),
                HasSubstr("nothing to restore"));
}

TEST(AMergedTask, IsPartOfAnotherOfItsResolution) {
    Reviewed tracker({snow_report, ice_report});
    const auto ice = tracker.task("63/98:2.1");
    EXPECT_THAT(merge_task(tracker.context, ice, ice, anna).error(),
                HasSubstr("expected another task of A/HRC/RES/63/98"));
    const auto row = merge_task(tracker.context, ice, tracker.task(address), anna);
    ASSERT_TRUE(row);
    EXPECT_EQ(why_closed(tracker.context, *row),
              "part of " + address + ", says uid 1000 on 2026-11-23");
    EXPECT_THAT(tracker.listed(), ElementsAre("1.1"));
    EXPECT_THAT(merge_task(tracker.context, tracker.task(address), *row, anna).error(),
                HasSubstr("was withdrawn by a review"));
}

TEST(ASplitTask, BecomesPartsWithAddressesOfTheirOwn) {
    Reviewed tracker({snow_report, ice_report});
    EXPECT_THAT(
        split_task(tracker.context, tracker.task(address), {due_at("HRC/64")}, anna).error(),
        HasSubstr("fewer than two parts"));
    ASSERT_TRUE(split_task(
        tracker.context, tracker.task(address),
        {output(TaskKind::oral_update, "oral update on snow", "HRC/64"), due_at("HRC/65")}, anna));
    EXPECT_THAT(tracker.listed(), ElementsAre("1.2", "1.3", "2.1"));
    const auto update = tracker.task("63/98:1.2"), report = tracker.task("63/98:1.3");
    EXPECT_TRUE(update.added);
    EXPECT_EQ(update.split_from, tracker.task(address).id);
    EXPECT_EQ(update.task.kind, TaskKind::oral_update);
    EXPECT_THAT(occurrences(tracker, "63/98:1.2"), ElementsAre("HRC/64"));
    EXPECT_EQ(report.task.summary, tracker.task(address).task.summary);
    EXPECT_EQ(report.task.evidence, tracker.task(address).task.evidence);
    EXPECT_THAT(why_closed(tracker.context, tracker.task(address)),
                HasSubstr("split into 2 tasks"));
    ASSERT_TRUE(restore_task(tracker.context, tracker.task(address), anna));
    EXPECT_THAT(tracker.listed(), ElementsAre("1.1", "2.1"));
    EXPECT_THAT(why_closed(tracker.context, tracker.task("63/98:1.2")),
                HasSubstr("part of " + address));
}

TEST(AnAddedTask, IsDatedAndListedBehindThoseOfItsParagraph) {
    Reviewed tracker({snow_report, ice_report});
    const auto resolution = *store::find_resolution(tracker.database, "A/HRC/RES/63/98");
    const auto panel = output(TaskKind::panel, "panel on snow", "HRC/64");
    const auto row = add_task(tracker.context, resolution, "1", panel, "", anna);
    ASSERT_TRUE(row) << row.error();
    EXPECT_EQ(row->address, "A/HRC/RES/63/98:1.2");
    EXPECT_EQ(row->task.verb, "request");
    EXPECT_THAT(occurrences(tracker, "63/98:1.2"), ElementsAre("HRC/64"));
    EXPECT_EQ(tracker.trail("A/HRC/RES/63/98:1.2"), "task.added by uid 1000: panel on snow");
    std::vector<std::string> order;
    for (const auto& task : store::tasks_of(tracker.database, resolution.id))
        order.push_back(local_address(task.task.para, task.task.index));
    EXPECT_THAT(order, ElementsAre("1.1", "1.2", "2.1"));
    EXPECT_THAT(add_task(tracker.context, resolution, "9", panel, "", anna).error(),
                HasSubstr("no operative paragraph '9', expected one of 1 to 2"));
    EXPECT_THAT(add_task(tracker.context, resolution, "1", due_at("HRC/64"), "", anna).error(),
                HasSubstr("needs its kind and a summary"));
}

TEST(WhereItTakesTwo, ACorrectionAwaitsADifferentPersonWhoSaysTheSame) {
    Reviewed tracker({snow_report}, 2);
    const auto first = correct_task(tracker.context, tracker.task(address), due_at("HRC/64"), anna);
    ASSERT_TRUE(first);
    EXPECT_EQ(store::effective(*first).due, sessions("HRC/65"));
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/64?", "HRC/64?", "HRC/65", "HRC/65"))
        << "the day that is offered is reminded of, unconfirmed";
    EXPECT_THAT(store::effective(*first).doubts.at(0).reason,
                HasSubstr("uid 1000 says so; awaits a second person"));
    EXPECT_THAT(tracker.in_doubt(), ElementsAre("1.1"));
    EXPECT_THAT(tracker.trail(), HasSubstr("awaits a second person"));

    ASSERT_TRUE(correct_task(tracker.context, tracker.task(address), due_at("HRC/64"), anna));
    EXPECT_EQ(store::effective(tracker.task(address)).due, sessions("HRC/65")) << "the same person";
    ASSERT_TRUE(correct_task(tracker.context, tracker.task(address), due_at("HRC/66"), bert));
    EXPECT_EQ(store::effective(tracker.task(address)).due, sessions("HRC/65")) << "another day";
    ASSERT_TRUE(correct_task(tracker.context, tracker.task(address), due_at("HRC/66"), anna));
    EXPECT_EQ(store::effective(tracker.task(address)).due, sessions("HRC/66"));
    EXPECT_THAT(tracker.in_doubt(), IsEmpty());
    const auto said = tracker.task(address).reviews.back();
    EXPECT_EQ(said.first, "uid 1001");
    EXPECT_EQ(said.by, "uid 1000");
}

TEST(WhereItTakesTwo, ADoubtStaysUntilBothConfirmed) {
    Reviewed tracker({doubtful_report}, 2);
    ASSERT_TRUE(confirm_task(tracker.context, tracker.task(address), {}, anna));
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/64?", "HRC/64?", "HRC/66", "HRC/66"));
    EXPECT_THAT(second_review(tracker.context, tracker.task(address), anna).error(),
                HasSubstr("a second, different person"));
    ASSERT_TRUE(second_review(tracker.context, tracker.task(address), bert));
    EXPECT_THAT(occurrences(tracker), ElementsAre("HRC/66", "HRC/66"));
    EXPECT_THAT(second_review(tracker.context, tracker.task(address), bert).error(),
                HasSubstr("nothing awaits a second person"));
}

TEST(WhereItTakesTwo, NothingIsWithdrawnByOne) {
    Reviewed tracker({snow_report, ice_report}, 2);
    ASSERT_TRUE(not_a_task(tracker.context, tracker.task(address), anna));
    EXPECT_FALSE(tracker.task(address).withdrawn);
    EXPECT_THAT(tracker.in_doubt(), ElementsAre("1.1"));
    ASSERT_TRUE(second_review(tracker.context, tracker.task(address), bert));
    EXPECT_TRUE(tracker.task(address).withdrawn);
    EXPECT_THAT(why_closed(tracker.context, tracker.task(address)),
                HasSubstr("says uid 1000 and uid 1001"));
    ASSERT_TRUE(restore_task(tracker.context, tracker.task(address), bert));
    EXPECT_FALSE(tracker.task(address).withdrawn) << "bringing back takes one";

    ASSERT_TRUE(split_task(tracker.context, tracker.task("63/98:2.1"),
                           {due_at("HRC/64"), due_at("HRC/65")}, anna));
    EXPECT_THAT(tracker.listed(), ElementsAre("1.1", "2.1"));
    ASSERT_TRUE(second_review(tracker.context, tracker.task("63/98:2.1"), bert));
    EXPECT_THAT(tracker.listed(), ElementsAre("2.2", "1.1", "2.3"));
}

TEST(TasksNobodyReviewed, AreListedWithThoseInDoubt) {
    Reviewed tracker({doubtful_report, ice_report});
    EXPECT_THAT(tracker.listed(store::ReviewState::unreviewed), ElementsAre("1.1", "2.1"));
    ASSERT_TRUE(confirm_task(tracker.context, tracker.task("63/98:2.1"), {}, anna));
    EXPECT_THAT(tracker.listed(store::ReviewState::unreviewed), ElementsAre("1.1"));
}

} // namespace
} // namespace mandated::daemon
