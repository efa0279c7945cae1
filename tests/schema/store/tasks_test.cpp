#include "schema/store/json_text.h"
#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

Task every_field() {
    Task task;
    task.para = "12(a)(ii)";
    task.index = 2;
    task.kind = TaskKind::oral_update;
    task.actors = {ActorClass::HC, ActorClass::SP};
    task.verb = "request";
    task.count = 5;
    task.recipients = {"HRC", "GA"};
    task.due = anchors({"before:HRC/65", "every:P1Y", "in:2026-H1", "by:HRC/60-end"});
    task.summary = "“summary” of l'état, \"quoted\"";
    task.conditions = {"within existing resources"};
    task.evidence = {{Aspect::due, 301, 325, "at its sixty-fifth session"},
                     {Aspect::kind, 0, 6, "report"}};
    task.doubts = {{Aspect::due, "tracked change", {"HRC/65"}, {"HRC/62"}},
                   {Aspect::actor, "unclear", {"HC"}, {}}};
    return task;
}

TEST(ATask, ComesBackAsItWasStored) {
    Store store;
    const auto id = store.task("A/HRC/RES/59/3", every_field());
    const auto row = find_task(store.database, id);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->task, every_field());
    EXPECT_EQ(row->identity, "A/HRC/RES/59/3");
    EXPECT_EQ(row->address, "A/HRC/RES/59/3:12a(ii).2");
    EXPECT_EQ(row->status, TaskStatus::planned);
    EXPECT_FALSE(row->withdrawn);
    EXPECT_EQ(row->registered, noon);
    EXPECT_EQ(effective(*row), every_field());
}

TEST(ATaskReadAgain, KeepsIdAddressStatusAndReviews) {
    Store store;
    const auto id = store.task("A/HRC/RES/59/3", every_field());
    set_status(store.database, id, TaskStatus::submitted, noon);
    add_review(store.database, id, {"due", to_json(anchors({"HRC/70"})), "", "uid 1000", noon});
    set_withdrawn(store.database, id, true, noon);
    EXPECT_TRUE(find_task(store.database, id)->withdrawn);

    auto newer = every_field();
    newer.kind = TaskKind::report;
    newer.summary = "report";
    newer.due = anchors({"HRC/66"});
    newer.doubts = {{Aspect::verb, "odd", {}, {}}};
    update_task(store.database, id, newer, 4, at("2027-01-01T00:00:00Z"));
    const auto row = find_task(store.database, id);
    EXPECT_EQ(row->task, newer);
    EXPECT_EQ(row->address, "A/HRC/RES/59/3:12a(ii).2");
    EXPECT_EQ(row->status, TaskStatus::submitted);
    EXPECT_TRUE(row->withdrawn) << "bringing it back is a change of its own";
    EXPECT_EQ(effective(*row).due, anchors({"HRC/70"}));
    EXPECT_EQ(row->registered, noon);
}

TEST(AReview, WinsOverTheReadingAndSettlesTheDoubtAboutTime) {
    Store store;
    const auto id = store.task("A/HRC/RES/59/3", every_field());
    for (const auto* due : {"HRC/62", "HRC/66"})
        add_review(store.database, id, {"due", to_json(anchors({due})), "", "uid 1000", noon});
    const auto row = find_task(store.database, id);
    EXPECT_EQ(row->task.due, every_field().due) << "what was read is kept";
    const auto holds = effective(*row);
    EXPECT_EQ(holds.due, anchors({"HRC/66"})) << "the newest word counts";
    ASSERT_EQ(holds.doubts.size(), 1);
    EXPECT_EQ(holds.doubts[0].what, Aspect::actor);
}

TEST(AReviewThatAwaitsASecondPerson, DoesNotHoldAndIsADoubt) {
    Store store;
    const auto id = store.task("A/HRC/RES/59/3", every_field());
    add_review(store.database, id, {"due", R"(["HRC/62"])", "", "uid 1", noon});
    add_review(store.database, id, {"due", R"(["HRC/66"])", "", "uid 1", noon, false});
    auto holds = effective(*find_task(store.database, id));
    EXPECT_EQ(holds.due, anchors({"HRC/62"}));
    EXPECT_EQ(holds.doubts.back().alternative, std::vector<std::string>{"HRC/66"});
    add_review(store.database, id, {"due", R"(["HRC/66"])", "", "uid 2", noon, true, "uid 1"});
    holds = effective(*find_task(store.database, id));
    EXPECT_EQ(holds.due, anchors({"HRC/66"}));
    ASSERT_EQ(holds.doubts.size(), 1);
    EXPECT_EQ(holds.doubts[0].what, Aspect::actor);
}

TEST(EveryFieldAPersonDecides, IsKeptAndReadBack) {
    Store store;
    auto said = every_field();
    said.kind = TaskKind::panel;
    said.actors = {ActorClass::SP, ActorClass::OTHER};
    said.count = 7;
    said.recipients = {"GA"};
    said.summary = "a \"panel\"";
    const auto id = store.task("A/HRC/RES/59/3", every_field());
    for (const auto field : review_fields)
        add_review(store.database, id,
                   {std::string(name(field)), field_json(field, said), "", "uid 1", noon});
    const auto holds = effective(*find_task(store.database, id));
    for (const auto field : review_fields)
        EXPECT_TRUE(same_field(field, holds, said)) << name(field);
}

TEST(AJudgement, IsReadBackAsItWasWritten) {
    FieldValues part{{ReviewField::due, ReviewField::count}, {}};
    part.values.due = anchors({"HRC/66"});
    part.values.count = 3;
    const auto text = judgement_json({Verdict::split, 0, {part, {}}});
    EXPECT_EQ(text, R"({"verdict":"split","parts":[{"due":["HRC/66"],"count":3},{}]})");
    const auto read = read_judgement_json(text);
    EXPECT_EQ(read.verdict, Verdict::split);
    ASSERT_EQ(read.parts.size(), 2);
    EXPECT_EQ(read.parts[0].given, part.given);
    EXPECT_EQ(read.parts[0].values.count, 3);
    EXPECT_EQ(read_judgement_json(judgement_json({Verdict::merged, 17, {}})).into, 17);
}

TEST(AReviewThatThereIsNoDate, Counts) {
    Store store;
    const auto id = store.task("A/HRC/RES/59/3", every_field());
    add_review(store.database, id, {"due", "[]", "", "uid 1000", noon});
    EXPECT_TRUE(effective(*find_task(store.database, id)).due.empty());
}

TEST(AShortAddress, FindsItsTaskWhereItFitsOneOnly) {
    Store store;
    const auto plain = store.task("A/HRC/RES/59/3", report_in("33", 2));
    const auto lettered = store.task("A/HRC/RES/59/3", report_in("12(a)"));
    const auto deep = store.task("A/HRC/RES/59/3", report_in("12(a)(ii)"));
    const auto odd = store.task("note_1", report_in("1"));
    const auto found = [&](const std::string& address) {
        const auto row = find_task(store.database, address);
        return row ? row->id : 0;
    };
    EXPECT_EQ(found("A/HRC/RES/59/3:33.2"), plain);
    EXPECT_EQ(found("59/3:33.2"), plain);
    EXPECT_EQ(found("59/3:12a.1"), lettered);
    EXPECT_EQ(found("59/3:12a(ii).1"), deep);
    EXPECT_EQ(found("note_1:1.1"), odd) << "a wildcard's letter is a letter in a whole address";
    EXPECT_EQ(found("9/3:33.2"), 0) << "the end starts after a slash";
    for (const auto* harmless : {"", "%", "%33.2", "59/3:33._", "59/3:__.2", "\\", "59/3:33"})
        EXPECT_EQ(found(harmless), 0) << harmless;

    store.task("GA/RES/59/3", report_in("33", 2));
    EXPECT_EQ(found("59/3:33.2"), 0) << "two fit";
    EXPECT_EQ(found("A/HRC/RES/59/3:33.2"), plain);
}

TEST(AnIndex, IsGivenOnceInAParagraph) {
    Store store;
    store.task("A/HRC/RES/59/3", report_in("33"));
    EXPECT_ANY_THROW(store.task("A/HRC/RES/59/3", report_in("33")));
}

TEST(TheTasksOfAResolution, AreInTextOrder) {
    Store store;
    const auto first = store.task("A/HRC/RES/59/3", report_in("1"));
    const auto second = store.task("A/HRC/RES/59/3", report_in("2"));
    const auto third = store.task("A/HRC/RES/59/3", report_in("3"));
    set_position(store.database, first, 9);
    set_withdrawn(store.database, second, true, noon);
    std::vector<std::int64_t> order;
    for (const auto& row : tasks_of(store.database, find_task(store.database, first)->resolution))
        order.push_back(row.id);
    EXPECT_EQ(order, (std::vector{second, third, first}));
}

TEST(ADamagedRow, IsNotTakenForSomethingElse) {
    EXPECT_THROW(static_cast<void>(anchors_from_json(R"(["HRC"])")), std::runtime_error);
    EXPECT_THROW(static_cast<void>(actors_from_json(R"(["KING"])")), std::runtime_error);
    EXPECT_ANY_THROW(static_cast<void>(words_from_json("[1]")));
    EXPECT_ANY_THROW(static_cast<void>(evidence_from_json(R"([["due", 1]])")));
}

} // namespace
} // namespace mandated::store
