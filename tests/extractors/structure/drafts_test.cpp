#include "extractors/structure/document_symbols.h"
#include "tests/extractors/structure/resolution_of.h"

namespace mandated::extractors {
namespace {

using structure::drafts_named;
using structure::leading_symbol;
using structure::SymbolSort;

const std::string council_draft =
    "United Nations\tA/HRC/71/L.12/Rev.1\nGeneral Assembly\nDistr.: Limited\n2 July 2029\nHuman "
    "Rights Council\nSeventy-first session\nAgenda item 3\nAlbania,* Andorra, Fiji and "
    "Zambia:* draft resolution\n71/…\tRights of lighthouse keepers\nThe Human Rights "
    "Council,\nRecalling its resolution 68/2,\n1.\tRequests the High Commissioner to submit a "
    "report to the Council at its seventy-fourth session.\n* State not a member of the Human "
    "Rights Council.\n";

TEST(Draft, OfTheCouncilHasItsOwnSymbolAndNoNumber) {
    const auto draft = resolution_of(council_draft);
    EXPECT_EQ(draft.status, TextStatus::draft);
    EXPECT_EQ(draft.symbol, "A/HRC/71/L.12") << "a revision is the same draft";
    EXPECT_EQ(draft.document_symbol, "A/HRC/71/L.12/Rev.1");
    EXPECT_EQ(draft.number, "");
    EXPECT_EQ(draft.organ, "HRC");
    EXPECT_EQ(draft.session, "71");
    EXPECT_EQ(draft.title, "Rights of lighthouse keepers");
    EXPECT_EQ(addresses(draft), Texts{"1@1"});
    ASSERT_EQ(draft.doubts.size(), 1u);
    EXPECT_EQ(draft.doubts[0].reason, "a draft, which is no mandate before it is adopted");
}

TEST(Draft, OfACommitteeHasItsTitleBelowTheSponsors) {
    const auto draft = resolution_of(
        "United Nations A/C.3/84/L.45\nGeneral Assembly\nEighty-fourth session\nThird "
        "Committee\nAgenda item 71 (b)\nPromotion of lamps\nAlbania, Andorra, Fiji and\nZambia: "
        "draft resolution\nLamps at\nsea\nThe General Assembly,\n1. Decides to light the lamps.\n");
    EXPECT_EQ(draft.symbol, "A/C.3/84/L.45");
    EXPECT_EQ(draft.document_symbol, "");
    EXPECT_EQ(draft.session, "84");
    EXPECT_EQ(draft.title, "Lamps at sea");
}

TEST(Draft, OfEcosocTellsItsYearByItsSymbol) {
    const auto draft =
        resolution_of("E/2029/L.11\nDraft resolution submitted by the President of the "
                      "Council\nLamps\nThe Economic and Social Council,\nDecides to wait.\n");
    EXPECT_EQ(draft.symbol, "E/2029/L.11");
    EXPECT_EQ(draft.session, "2029");
    EXPECT_EQ(draft.title, "Lamps");
}

TEST(Draft, InACommitteesReportHasNoSymbol) {
    const auto drafts = resolutions_of(
        "A/84/442\nReport of the Sixth Committee\n6. The Committee recommends to the General "
        "Assembly the adoption of the following draft resolutions:\nDraft resolution I\nLamps\nThe "
        "General Assembly,\n1. Decides to light them.\nDraft resolution II\nOil\nThe General "
        "Assembly,\n1. Requests oil.\n");
    ASSERT_EQ(drafts.size(), 2u);
    EXPECT_EQ(drafts[0].status, TextStatus::draft);
    EXPECT_EQ(drafts[0].title, "Lamps");
    EXPECT_EQ(drafts[1].title, "Oil");
    EXPECT_EQ(drafts[1].symbol, "");
    EXPECT_EQ(addresses(drafts[0]), Texts{"1@1"});
}

TEST(Draft, InFrenchIsTheSameDraft) {
    const auto draft = resolution_of(
        "Nations Unies A/HRC/71/L.12\nConseil des droits de l’homme\nSoixante et onzième "
        "session\nPoint 3 de l’ordre du jour\nAlbanie*, Andorre et Fidji : projet de "
        "résolution\n71/…\tDroits des gardiens de phare\nLe Conseil des droits de l’homme,\n1. "
        "Décide d’attendre.\n");
    EXPECT_EQ(draft.language, "fr");
    EXPECT_EQ(draft.status, TextStatus::draft);
    EXPECT_EQ(draft.symbol, "A/HRC/71/L.12");
    EXPECT_EQ(draft.title, "Droits des gardiens de phare");
}

TEST(AdoptedText, NamesTheDraftItCameFrom) {
    const auto resolution = resolution_of(
        "Resolution adopted by the General Assembly on 22 December 2029\n[without reference to a "
        "Main Committee (A/84/L.20/Rev.1 and A/84/L.20/Add.1)]\n84/236.\tLamps at sea\nThe General "
        "Assembly,\n1. Decides to light the lamps.\n");
    EXPECT_EQ(resolution.status, TextStatus::adopted);
    EXPECT_EQ(resolution.drafts, Texts{"A/84/L.20"});
    EXPECT_TRUE(resolution.doubts.empty());
}

TEST(AdoptedText, ReissuedIsTheSameText) {
    const auto resolution = resolution_of(
        "A/HRC/RES/71/4*\nHuman Rights Council\nResolution adopted by the Human Rights Council on "
        "3 "
        "July 2029\n71/4.\tLamps\nThe Human Rights Council,\n1. Decides to wait.\n* Reissued for "
        "technical reasons on 9 July 2029.\n");
    EXPECT_EQ(resolution.symbol, "A/HRC/RES/71/4");
    EXPECT_EQ(resolution.document_symbol, "");
}

TEST(Symbols, AreTakenApart) {
    const auto symbol = leading_symbol("A/HRC/59/L.12/Rev.2/Corr.1* of 3 July");
    ASSERT_TRUE(symbol);
    EXPECT_EQ(symbol->base, "A/HRC/59/L.12");
    EXPECT_EQ(symbol->sort, SymbolSort::draft);
    EXPECT_EQ(symbol->revision, 2);
    EXPECT_EQ(symbol->corrigendum, 1);
    EXPECT_EQ(symbol->printed, "A/HRC/59/L.12/Rev.2/Corr.1");
    EXPECT_EQ(leading_symbol("A/HRC/60/40")->sort, SymbolSort::other);
    EXPECT_EQ(leading_symbol("E/CN.4/DEC/2004/101")->sort, SymbolSort::adopted);
    EXPECT_EQ(leading_symbol("A/RES/920(XXXIV)")->base, "A/RES/920(XXXIV)");
    for (const auto* none : {"", "A//L.1", "and/or", "A/HRC", "B/59/L.1", "A/78/L.2é"})
        EXPECT_FALSE(leading_symbol(none)) << none;
    EXPECT_EQ(drafts_named("(A/84/L.20, A/84/L.20/Add.1 and A/84/L.21)"),
              (Texts{"A/84/L.20", "A/84/L.21"}));
}

} // namespace
} // namespace mandated::extractors
