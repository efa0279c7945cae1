#include "daemon/api/board/highlight.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using Pieces = std::vector<Piece>;

TEST(Evidence, IsCountedInCodePoints) {
    EXPECT_EQ(highlighted("Exprimé à la séance", {{Aspect::due, 13, 19, "séance"}}),
              (Pieces{{"Exprimé à la ", {}}, {"séance", {Aspect::due}}}));
}

TEST(EvidenceOfTwoKinds, IsCutWhereEitherBeginsOrEnds) {
    EXPECT_EQ(highlighted("a report at its session", {{Aspect::kind, 2, 11, "report at"},
                                                      {Aspect::due, 9, 23, "at its session"}}),
              (Pieces{{"a ", {}},
                      {"report ", {Aspect::kind}},
                      {"at", {Aspect::kind, Aspect::due}},
                      {" its session", {Aspect::due}}}));
}

TEST(TheSameWordsTwice, AreMarkedOnce) {
    const Evidence report{Aspect::kind, 2, 8, "report"};
    EXPECT_EQ(highlighted("a report", {report, report}),
              (Pieces{{"a ", {}}, {"report", {Aspect::kind}}}));
}

TEST(EvidenceOfAnotherText, IsLeftOut) {
    EXPECT_EQ(highlighted("a panel", {{Aspect::kind, 2, 8, "report"}}), (Pieces{{"a panel", {}}}));
    EXPECT_EQ(highlighted("a panel", {{Aspect::kind, 2, 80, "panel"}}), (Pieces{{"a panel", {}}}));
    EXPECT_EQ(highlighted("a panel", {{Aspect::kind, 5, 2, ""}}), (Pieces{{"a panel", {}}}));
    EXPECT_TRUE(highlighted("", {{Aspect::kind, 0, 6, "report"}}).empty());
}

} // namespace
} // namespace mandated::daemon
