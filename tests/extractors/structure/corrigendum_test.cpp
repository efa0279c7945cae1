#include "extractors/correct.h"
#include "extractors/extract.h"
#include "tests/extractors/structure/resolution_of.h"

namespace mandated::extractors {
namespace {

Resolution corrigendum(const std::string& entries) {
    return resolution_of("United Nations\tA/HRC/RES/71/4/Corr.1\nGeneral Assembly\nDistr.: "
                         "General\n9 August 2029\nHuman Rights Council\nSeventy-first "
                         "session\nAgenda item 3\nResolution adopted by the Human Rights "
                         "Council\n71/4. Rights of lighthouse keepers\nCorrigendum\n" +
                         entries);
}

/// Each entry as "paragraph|wrong|right".
Texts entries(const Resolution& text) {
    Texts list;
    for (const auto& correction : text.corrections)
        list.push_back(correction.para + "|" + correction.wrong + "|" + correction.right);
    return list;
}

Resolution resolution() {
    return extract(with_body("1. Requests the High Commissioner to submit a report to the Council "
                             "at its seventy-fourth session;\n2. Decides to convene a panel at its "
                             "seventy-third session, and a panel at its seventy-fifth session.\n"),
                   "lamps.txt")
        ->front();
}

std::string due(const Resolution& text, std::size_t task) {
    return to_string(text.tasks.at(task).due.at(0));
}

TEST(Corrigendum, TellsWhatItCorrectsAndHow) {
    const auto text = corrigendum("1. Paragraph 1, line 2\nFor seventy-fourth session read "
                                  "seventy-fifth session\n2. Paragraph 2 (a): for “lamp” read "
                                  "“lamps”.\n");
    EXPECT_EQ(text.status, TextStatus::corrigendum);
    EXPECT_EQ(text.symbol, "A/HRC/RES/71/4");
    EXPECT_EQ(text.document_symbol, "A/HRC/RES/71/4/Corr.1");
    EXPECT_EQ(entries(text),
              (Texts{"1|seventy-fourth session|seventy-fifth session", "2(a)|lamp|lamps"}));
    EXPECT_TRUE(addresses(text).empty());
}

TEST(Corrigendum, MayGiveAParagraphAnew) {
    EXPECT_EQ(entries(corrigendum("Paragraph 2 should read\n2. Decides to wait.\n")),
              Texts{"2||Decides to wait."});
}

TEST(Corrigendum, KeepsWhatItSaysOtherwise) {
    const auto text = corrigendum("The sponsors of the resolution should include Fiji.\n");
    ASSERT_EQ(text.corrections.size(), 1u);
    EXPECT_EQ(text.corrections[0].printed, "The sponsors of the resolution should include Fiji.");
    EXPECT_EQ(text.corrections[0].right, "");
}

TEST(Corrigendum, WithTheWholeTextIsThatText) {
    const auto text = resolution_of(
        "A/HRC/RES/71/4/Corr.1\nCorrigendum\nResolution adopted by the Human Rights Council on 3 "
        "July 2029\n71/4.\tLamps\nThe Human Rights Council,\n1. Decides to wait.\n");
    EXPECT_EQ(text.status, TextStatus::adopted);
    EXPECT_EQ(text.symbol, "A/HRC/RES/71/4");
    EXPECT_EQ(text.document_symbol, "A/HRC/RES/71/4/Corr.1");
}

TEST(Corrigendum, InFrenchCorrectsTheFrenchText) {
    const auto text = resolution_of("Nations Unies A/HRC/RES/71/4/Corr.1\nRectificatif\nParagraphe "
                                    "1, ligne 2\nAu lieu de lampe lire lampes\n");
    EXPECT_EQ(text.language, "fr");
    EXPECT_EQ(text.status, TextStatus::corrigendum);
    EXPECT_EQ(entries(text), Texts{"1|lampe|lampes"});
}

TEST(ACorrection, ChangesTheTextAndItsTasks) {
    auto text = resolution();
    ASSERT_EQ(due(text, 0), "HRC/74");
    EXPECT_TRUE(correct(text, {{"1", "seventy-fourth", "seventy-fifth", ""}}).empty());
    EXPECT_EQ(due(text, 0), "HRC/75");
    EXPECT_TRUE(correct(text, {{"1", "",
                                "Requests the High Commissioner to submit a report to the "
                                "Council at its seventy-sixth session;",
                                ""}})
                    .empty());
    EXPECT_EQ(due(text, 0), "HRC/76");
}

TEST(ACorrection, ThatDoesNotFitIsToldAndChangesNothing) {
    const auto before = resolution();
    for (const Correction& entry :
         {Correction{"1", "seventieth", "eightieth", "for seventieth read eightieth"},
          Correction{"7", "a", "b", "for a read b"}, Correction{"", "a", "b", "for a read b"},
          Correction{"2", "a panel", "two panels", "for a panel read two panels"},
          Correction{"1", "", "", "delete"}}) {
        auto text = before;
        const auto left = correct(text, {entry});
        ASSERT_EQ(left.size(), 1u) << entry.printed;
        EXPECT_NE(left[0].find(entry.printed), std::string::npos);
        EXPECT_EQ(text, before);
    }
    auto text = before;
    EXPECT_EQ(correct(text, {{"2", "a panel", "two panels", "for a panel read two panels"}}),
              Texts{"“paragraph 2, for a panel read two panels”: paragraph 2 has these words 2 "
                    "times"});
}

} // namespace
} // namespace mandated::extractors
