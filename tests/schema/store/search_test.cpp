#include "schema/store/search.h"
#include "tests/schema/store/store.h"

#include <gtest/gtest.h>

namespace mandated::store {
namespace {

struct Searched : testing::Test {
    Searched() {
        Resolution heading;
        heading.title = "Human rights in 100% remote_mountain settlements";
        heading.paragraphs = {{"", ParagraphKind::preamble, "Recalling the Charter", ""},
                              {"3", ParagraphKind::operative,
                               "Requests a report on schooling in the mountains", "3"}};
        store.resolution("A/HRC/RES/63/99", heading);
        auto task = report_in("3");
        task.summary = "report on schooling";
        id = store.task("A/HRC/RES/63/99", task);
    }
    /// "kind place" of what is found, in order.
    std::vector<std::string> found(const std::string& query) {
        std::vector<std::string> all;
        for (const auto& hit : search(store.database, search_words(query), 50, 0).hits)
            all.push_back(std::string(name(hit.kind)) + " " + hit.place);
        return all;
    }
    using Found = std::vector<std::string>;

    Store store;
    std::int64_t id = 0;
};

TEST_F(Searched, EveryWordMustOccurAnywhereWhateverItsCase) {
    EXPECT_EQ(found("SCHOOLING report"), (Found{"task A/HRC/RES/63/99:3.1", "paragraph 3"}));
    EXPECT_EQ(found("63/99 settlements"), (Found{"resolution "}));
    EXPECT_EQ(found("mountain"), (Found{"resolution ", "paragraph 3"}));
    EXPECT_EQ(found("schooling charter"), Found{});
    EXPECT_EQ(found("  "), Found{});
}

TEST_F(Searched, WildcardsAreLetters) {
    EXPECT_EQ(found("100%"), Found{"resolution "});
    EXPECT_EQ(found("remote_mountain"), Found{"resolution "});
    EXPECT_EQ(found("report%schooling"), Found{});
    EXPECT_EQ(found("report_on"), Found{});
    EXPECT_EQ(found("\\"), Found{});
    EXPECT_EQ(found("' OR 1=1 --"), Found{});
}

TEST_F(Searched, PartsOfAListTellTheWhole) {
    const auto part = search(store.database, {"report"}, 1, 1);
    EXPECT_EQ(part.total, 2);
    ASSERT_EQ(part.hits.size(), 1U);
    EXPECT_EQ(part.hits[0].kind, HitKind::paragraph);
    EXPECT_EQ(part.hits[0].text, "Requests a report on schooling in the mountains");
}

TEST_F(Searched, WhatAPersonPutRightIsFoundAndWhatIsWithdrawnIsNot) {
    FieldValues said{{ReviewField::summary}, {}};
    said.values.summary = "study of avalanches";
    add_review(store.database, id,
               {"summary", field_json(ReviewField::summary, said.values), "", "uid 1", noon});
    EXPECT_EQ(found("avalanches"), Found{"task A/HRC/RES/63/99:3.1"});
    set_withdrawn(store.database, id, true, noon);
    EXPECT_EQ(found("avalanches"), Found{});
}

TEST(AQuery, HasTenWordsAtMost) {
    EXPECT_EQ(search_words("a b\tc  d e f g h i j k l").size(), 10U);
}

} // namespace
} // namespace mandated::store
