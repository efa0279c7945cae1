#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

using Words = std::vector<std::string>;

Resolution mountains() {
    Resolution resolution;
    resolution.symbol = "A/HRC/RES/63/99";
    resolution.organ = "HRC";
    resolution.session = "63";
    resolution.number = "63/99";
    resolution.title = "Human rights in “remote” settlements; l'été";
    resolution.session_dates = "7 September–7 October 2026";
    resolution.session_first_day = on("2026-09-07");
    resolution.session_last_day = on("2026-10-07");
    resolution.agenda_item = "3";
    resolution.adopted = on("2026-10-05");
    resolution.meeting = "31st meeting";
    resolution.vote = Vote{true, 3, 2, std::nullopt, {"Andorra", "Bhutan"}, {"Malta"}, {}};
    resolution.paragraphs = {{"", ParagraphKind::heading, "Snow", ""},
                             {"1", ParagraphKind::operative, "Requests", "1"},
                             {"1(a)", ParagraphKind::operative, "To plough;", "1(a)"}};
    resolution.doubts = {{Aspect::document, "no vote is printed", {}, {}}};
    return resolution;
}

/// What a ResolutionRow holds of it.
Resolution heading_of(Resolution resolution) {
    resolution.paragraphs.clear();
    resolution.doubts.clear();
    return resolution;
}

TEST(ADocument, IsKnownByItsBytes) {
    Store store;
    const std::string bytes("a\0b", 3);
    const auto id = add_document(store.database, "one.txt", bytes, true, noon);
    const auto found = find_document(store.database, sha256_of(bytes));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, id);
    EXPECT_EQ(found->name, "one.txt");
    EXPECT_EQ(found->size, 3);
    EXPECT_TRUE(found->history);
    EXPECT_EQ(found->received, noon);
    EXPECT_FALSE(find_document(store.database, sha256_of("a")));
    EXPECT_EQ(sha256_of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Documents, AreListedNewestFirstInPages) {
    Store store;
    for (const auto* name : {"one", "two", "three"})
        static_cast<void>(add_document(store.database, name, name, false, noon));
    const auto page = list_documents(store.database, 2, 1);
    ASSERT_EQ(page.size(), 2);
    EXPECT_EQ(page[0].name, "two");
    EXPECT_EQ(page[1].name, "one");
    EXPECT_EQ(count_documents(store.database), 3);
}

TEST(AResolution, ComesBackAsItWasStored) {
    Store store;
    const auto id = store.resolution("A/HRC/RES/63/99", mountains());
    const auto row = find_resolution(store.database, id);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->identity, "A/HRC/RES/63/99");
    EXPECT_EQ(row->heading, heading_of(mountains()));
    EXPECT_EQ(row->registered, noon);
    EXPECT_EQ(paragraphs_of(store.database, id), mountains().paragraphs);
    EXPECT_EQ(resolution_doubts(store.database, id), mountains().doubts);
}

TEST(AnUnknownHeading, StaysUnknown) {
    Store store;
    const auto row = find_resolution(store.database, store.resolution("document-1-1"));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->heading, Resolution{});
}

TEST(AResolutionPutAgain, KeepsItsIdAndTasksAndTakesTheNewText) {
    Store store;
    const auto id = store.resolution("A/HRC/RES/63/99", mountains());
    const auto task = store.task("A/HRC/RES/63/99", report_in("1"));
    auto corrected = mountains();
    corrected.title = "Snow";
    corrected.vote.reset();
    corrected.adopted.reset();
    corrected.paragraphs.pop_back();
    corrected.doubts = {{Aspect::document, "another", {"x"}, {"y"}},
                        {Aspect::document, "one more", {}, {}}};
    const auto file = add_document(store.database, "corrected.txt", "corrected", false, noon);
    EXPECT_EQ(put_resolution(store.database, corrected, "A/HRC/RES/63/99", file, 1,
                             at("2027-01-01T00:00:00Z")),
              id);
    const auto row = find_resolution(store.database, "A/HRC/RES/63/99");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->heading, heading_of(corrected));
    EXPECT_EQ(row->document, file);
    EXPECT_EQ(row->registered, noon);
    EXPECT_EQ(paragraphs_of(store.database, id), corrected.paragraphs);
    EXPECT_EQ(resolution_doubts(store.database, id), corrected.doubts);
    EXPECT_TRUE(find_task(store.database, task));

    const auto documents = list_documents(store.database, 9, 0);
    EXPECT_EQ(documents[0].resolutions, Words{"A/HRC/RES/63/99"});
    EXPECT_EQ(documents[1].resolutions, Words{}) << "it rests on the newer file now";
}

TEST(TheResolutionsOfADocument, AreInItsOrder) {
    Store store;
    const auto file = add_document(store.database, "two.txt", "two", false, noon);
    put_resolution(store.database, {}, "A/HRC/RES/63/2", file, 2, noon);
    put_resolution(store.database, {}, "A/HRC/RES/63/1", file, 1, noon);
    const auto rows = resolutions_of(store.database, file);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].identity, "A/HRC/RES/63/1");
    EXPECT_EQ(all_resolutions(store.database).front().identity, "A/HRC/RES/63/2");
}

TEST(AShortSymbol, FindsItsResolutionWhereItFitsOneOnly) {
    Store store;
    const auto id = store.resolution("A/HRC/RES/63/9");
    store.resolution("A/HRC/RES/63/99");
    const auto matched = [&](const std::string& text) {
        const auto row = match_resolution(store.database, text);
        return row ? row->id : 0;
    };
    EXPECT_EQ(matched("63/9"), id);
    EXPECT_EQ(matched("RES/63/9"), id);
    EXPECT_EQ(matched("A/HRC/RES/63/9"), id);
    EXPECT_EQ(matched("3/9"), 0) << "the end starts after a slash";
    for (const auto* harmless : {"%", "63/_", "63/%", "", "\\"})
        EXPECT_EQ(matched(harmless), 0) << harmless;
    store.resolution("A/C.3/63/9");
    EXPECT_EQ(matched("63/9"), 0) << "two fit";
    EXPECT_EQ(matched("A/HRC/RES/63/9"), id);
}

} // namespace
} // namespace mandated::store
