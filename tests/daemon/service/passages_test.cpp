#include "daemon/service/passages.h"

#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

/// The passages as a mail's text has them: marks in brackets.
std::string shown(const std::vector<std::string>& texts, const std::vector<Evidence>& evidence) {
    std::string out;
    for (const auto& passage : passages(texts, evidence))
        out += passage.marked ? "[" + passage.text + "]" : passage.text;
    return out;
}

TEST(Passages, MarkTheWordsATaskRestsOn) {
    EXPECT_EQ(shown({"Requests the High Commissioner to report at its sixty-fifth session;"},
                    {{Aspect::actor, 9, 30, "the High Commissioner"},
                     {Aspect::due, 41, 63, "at its sixty-fifth ses"}}),
              "Requests [the High Commissioner] to report [at its sixty-fifth ses]sion;");
}

TEST(Passages, CountInCodePoints) {
    EXPECT_EQ(shown({"Prié à l’été 2027;"}, {{Aspect::due, 7, 17, "l’été 2027"}}),
              "Prié à [l’été 2027];");
}

TEST(Passages, JoinMarksThatTouchOrOverlap) {
    EXPECT_EQ(shown({"a report at once"},
                    {{Aspect::kind, 0, 8, "a report"}, {Aspect::due, 2, 16, "report at once"}}),
              "[a report at once]");
}

TEST(Passages, TakeTheTextThatHoldsTheEvidence) {
    EXPECT_EQ(shown({"another paragraph;", "a report;"}, {{Aspect::kind, 0, 8, "a report"}}),
              "[a report];");
    EXPECT_EQ(shown({"another paragraph;"}, {{Aspect::kind, 0, 8, "a report"}}), "");
    EXPECT_EQ(shown({}, {{Aspect::kind, 0, 8, "a report"}}), "");
    EXPECT_EQ(shown({"short"}, {{Aspect::kind, 90, 98, "a report"}}), "");
}

TEST(Passages, CutALongTextAroundTheMarks) {
    std::string before, after;
    while (before.size() < 600)
        before += "words ";
    after = before;
    const auto start = before.size();
    const auto text =
        shown({before + "a report " + after}, {{Aspect::kind, start, start + 8, "a report"}});
    EXPECT_LT(text.size(), 300U);
    EXPECT_TRUE(text.starts_with("… words")) << text;
    EXPECT_TRUE(text.ends_with("words …")) << text;
    EXPECT_NE(text.find("words [a report] words"), std::string::npos) << text;
}

} // namespace
} // namespace mandated::daemon
