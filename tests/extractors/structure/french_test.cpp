#include "extractors/language/fr/headings.h"
#include "extractors/language/fr/ordinals.h"
#include "tests/extractors/structure/resolution_of.h"

namespace mandated::extractors {
namespace {

std::string lighthouses() {
    return "Conseil des droits de l’homme\nSoixante et onzième session\n18 juin-6 juillet 2029\n"
           "Point 3 de l’ordre du jour\n"
           "Résolution adoptée par le Conseil des droits de l’homme le 3 juillet 2029\n"
           "71/4.\tDroits des gardiens de phare\n"
           "Le Conseil des droits de l’homme,\n"
           "Réaffirmant sa résolution 68/2,\n"
           "Profondément préoccupé par l’abandon des phares,\n"
           "1.\tPrend note du rapport ;\n"
           "2.\tPrie le Haut-Commissaire :\n"
           "a)\tD’établir une étude ;\n"
           "b)\tDe convoquer un atelier ;\n"
           "3.\tDécide de rester saisi de la question.\n"
           "30e séance\n3 juillet 2029\n"
           "[Adoptée à l’issue d’un vote enregistré par 3 voix contre 2, avec une abstention. Les "
           "voix se sont réparties comme suit :\n"
           "Ont voté pour :\nAlgérie, Chili et Gambie\nOnt voté contre :\nFrance et Pérou\n"
           "Se sont abstenus :\nMexique]\n";
}

TEST(FrenchStructure, TheHeadingIsRead) {
    const auto resolution = resolution_of(lighthouses());
    EXPECT_EQ(resolution.language, "fr");
    EXPECT_EQ(resolution.symbol, "A/HRC/RES/71/4");
    EXPECT_EQ(resolution.session, "71");
    EXPECT_EQ(resolution.session_dates, "18 juin-6 juillet 2029");
    EXPECT_EQ(resolution.agenda_item, "3");
    EXPECT_EQ(resolution.title, "Droits des gardiens de phare");
    ASSERT_TRUE(resolution.adopted);
    EXPECT_EQ(to_string(*resolution.adopted), "2029-07-03");
    EXPECT_EQ(resolution.meeting, "30e séance");
    EXPECT_TRUE(resolution.doubts.empty());
}

TEST(FrenchStructure, ParagraphsAreToldApart) {
    const auto resolution = resolution_of(lighthouses());
    EXPECT_EQ(addresses(resolution), (Texts{"1@1", "2@2", "2(a)@2(a)", "2(b)@2(b)", "3@3"}));
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::preamble),
              (Texts{"|Le Conseil des droits de l’homme,", "|Réaffirmant sa résolution 68/2,",
                     "|Profondément préoccupé par l’abandon des phares,"}));
}

TEST(FrenchStructure, TheVoteIsRead) {
    const auto vote = resolution_of(lighthouses()).vote;
    ASSERT_TRUE(vote);
    EXPECT_TRUE(vote->recorded);
    EXPECT_EQ(vote->in_favour, 3);
    EXPECT_EQ(vote->against, 2);
    EXPECT_EQ(vote->abstaining, 1);
    EXPECT_EQ(vote->names_in_favour, (Texts{"Algérie", "Chili", "Gambie"}));
    EXPECT_EQ(vote->names_against, (Texts{"France", "Pérou"}));
    EXPECT_EQ(vote->names_abstaining, Texts{"Mexique"});
}

TEST(FrenchStructure, CapitalsMayLackTheirAccents) {
    const auto resolution = resolution_of(
        "ASSEMBLEE GENERALE\nQuatre-vingtième session\nRésolution adoptée par l'Assemblée "
        "générale le 18 décembre 2025\n80/210. Phares\nL'Assemblée générale,\nConsciente de "
        "l'importance des phares,\n1. Décide de rester saisie de la question.\n65e séance "
        "plénière\n18 décembre 2025\n");
    EXPECT_EQ(resolution.symbol, "A/RES/80/210");
    EXPECT_EQ(resolution.session, "80");
    EXPECT_EQ(resolution.meeting, "65e séance plénière");
}

TEST(FrenchStructure, WrappedAndUnnumberedParagraphsBeginWithTheirVerbs) {
    const auto resolution = resolution_of(
        "Le Conseil économique et social,\nInquiet de l'abandon des phares,\nSe félicitant du "
        "rapport,\nS'inquiète de la situation ;\nPrie le Secrétaire général de faire rapport ;\n"
        "Décide d'examiner la question à sa session de 2027.\n");
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::operative).size(), 3u);
    EXPECT_EQ(paragraphs(resolution, ParagraphKind::preamble).size(), 3u);
}

TEST(FrenchStructure, ALanguageThatIsNotReadIsNamed) {
    const auto refusal = [](std::string_view text) {
        const auto document = read_plain_text(text);
        const auto resolutions = read_resolutions(*document);
        return resolutions ? std::string("read") : resolutions.error();
    };
    EXPECT_EQ(refusal("El Consejo de Derechos Humanos,\nRecordando su resolución 47/21,\n1. Pide "
                      "al Secretario General que presente un informe;\n"),
              "no resolution that can be read: it is in Spanish (\"El Consejo de Derechos "
              "Humanos\"); English and French are read");
    EXPECT_NE(refusal("人权理事会，\n1. 请秘书长提交报告；\n").find("it is in Chinese"),
              std::string::npos);
    EXPECT_NE(refusal("A letter about El Consejo de Derechos Humanos.\n")
                  .find("names no organ that adopts resolutions"),
              std::string::npos);
}

TEST(FrenchOrdinals, EveryValueIsReadAsItIsWritten) {
    constexpr const char* units[] = {"",          "unième",       "deuxième",     "troisième",
                                     "quatrième", "cinquième",    "sixième",      "septième",
                                     "huitième",  "neuvième",     "dixième",      "onzième",
                                     "douzième",  "treizième",    "quatorzième",  "quinzième",
                                     "seizième",  "dix-septième", "dix-huitième", "dix-neuvième"};
    const auto below_hundred = [&](int value) -> std::string {
        static const std::string tens[] = {
            "",          "",         "vingt",    "trente",       "quarante",
            "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"};
        if (value < 20)
            return units[value];
        const bool by_twenties = value >= 60;
        const int rest = by_twenties ? value % 20 : value % 10;
        const auto& stem = tens[value / 10];
        if (rest == 0)
            return (stem.ends_with('e') ? stem.substr(0, stem.size() - 1) : stem) + "ième";
        const bool linked = (rest == 1 || rest == 11) && value < 80;
        return stem + (linked ? " et " : "-") + units[rest];
    };
    EXPECT_EQ(fr::ordinal("première"), 1);
    for (int value = 2; value < 100; ++value)
        EXPECT_EQ(fr::ordinal(below_hundred(value)), value) << below_hundred(value);
    for (int value = 1; value < 100; ++value)
        EXPECT_EQ(fr::ordinal("cent " + below_hundred(value)), 100 + value) << value;
    EXPECT_EQ(fr::ordinal("deux-centième"), 200);
    EXPECT_EQ(fr::ordinal("Quatre-Vingt-Onzième"), 91);
    for (const char* figures : {"65e", "65ème", "65ᵉ"})
        EXPECT_EQ(fr::ordinal(figures), 65) << figures;
    EXPECT_EQ(fr::ordinal("1re"), 1);
    for (const char* other : {"", "soixante", "XXIe", "65", "65th", "centre", "soixantaine"})
        EXPECT_FALSE(fr::ordinal(other)) << other;
}

} // namespace
} // namespace mandated::extractors
