#include "tests/extractors/structure/resolution_of.h"

namespace mandated::extractors {
namespace {

std::optional<Vote> vote_under(const std::string& lines) {
    return resolution_of(with_body("1. Decides to light the lamps.\n30th meeting\n" + lines)).vote;
}

TEST(Vote, CountsAndNamesAreRead) {
    const auto vote = vote_under(
        "3 July 2029 [Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as "
        "follows:\nIn favour:\nAlgeria, Bolivia (Plurinational State of), Côte \nd’Ivoire\n"
        "Against:\nFrance, Netherlands (Kingdom of the)\nAbstaining:  Mexico]\n");
    ASSERT_TRUE(vote);
    EXPECT_TRUE(vote->recorded);
    EXPECT_EQ(vote->in_favour, 3);
    EXPECT_EQ(vote->against, 2);
    EXPECT_EQ(vote->abstaining, 1);
    EXPECT_EQ(vote->names_in_favour,
              (Texts{"Algeria", "Bolivia (Plurinational State of)", "Côte d’Ivoire"}));
    EXPECT_EQ(vote->names_against, (Texts{"France", "Netherlands (Kingdom of the)"}));
    EXPECT_EQ(vote->names_abstaining, Texts{"Mexico"});
}

TEST(Vote, NamesMayEndWithAnAnd) {
    const auto vote = vote_under(
        "[Adopted by a recorded vote of 3 to 2, with 1 abstention. In favour: Chad, Chile and "
        "Trinidad and Tobago\nAgainst: Cuba and Peru\nAbstaining: Bosnia and Herzegovina]\n");
    ASSERT_TRUE(vote);
    EXPECT_EQ(vote->names_in_favour, (Texts{"Chad", "Chile", "Trinidad and Tobago"}));
    EXPECT_EQ(vote->names_against, (Texts{"Cuba", "Peru"}));
    EXPECT_EQ(vote->names_abstaining, Texts{"Bosnia and Herzegovina"});
}

TEST(Vote, CountsMayBeWords) {
    const auto vote =
        vote_under("[Adopted by a recorded vote of 24 to none, with 23 abstentions.]\n");
    ASSERT_TRUE(vote);
    EXPECT_EQ(vote->against, 0);
    EXPECT_EQ(vote->abstaining, 23);
    EXPECT_TRUE(vote->names_against.empty());
}

TEST(Vote, MayNotHaveBeenTaken) {
    const auto vote = vote_under("3 July 2029\n[Adopted without a vote.]\n");
    ASSERT_TRUE(vote);
    EXPECT_FALSE(vote->recorded);
    EXPECT_FALSE(vote->in_favour);
}

TEST(Vote, IsUnknownWhereNothingIsPrinted) {
    EXPECT_FALSE(vote_under("3 July 2029\n"));
}

TEST(Vote, DoesNotSwallowTheAnnex) {
    const auto resolution = resolution_of(
        with_body("1. Adopts the rules.\n30th meeting\n[Adopted by a recorded vote of 1 "
                  "to 0, with 0 abstentions. In favour: Chad]\nAnnex\n1. Rule.\n"));
    EXPECT_EQ(resolution.vote->names_in_favour, Texts{"Chad"});
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::annex), (Texts{"|Annex", "|1. Rule."}));
}

} // namespace
} // namespace mandated::extractors
