#include "extractors/words/read_words.h"
#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

std::string faults(std::string_view toml) {
    const auto words = parse_words(toml, "words.toml");
    return words ? "none" : words.error();
}

std::vector<std::string> tasks_with(std::string_view toml, const std::string& sentence,
                                    const Adopted& adopted = {}) {
    auto words = parse_words(toml, "words.toml");
    if (!words) {
        ADD_FAILURE() << words.error();
        return {};
    }
    const Vocabularies vocabularies(*std::move(words));
    return lines(find_tasks(resolution_with({{"1", sentence}}, adopted), vocabularies));
}

TEST(Words, AnAddedActorCanBeDirected) {
    const std::string sentence = "Requests the Office of the Special Envoy on Lighthouses to "
                                 "submit a report to the Council at its sixty-fifth session;";
    EXPECT_EQ(tasks_with("[[actor]]\nphrase = \"Office of the Special Envoy on Lighthouses\"\n"
                         "class = \"SG\"\n",
                         sentence),
              (std::vector<std::string>{"report SG HRC/65"}));
    EXPECT_NE(tasks_with("", sentence), (std::vector<std::string>{"report SG HRC/65"}));
}

TEST(Words, AnAddedOrganHasSessionsOfItsOwn) {
    const std::string organ = "[[organ]]\nphrase = \"World Lighthouse Assembly\"\ncode = \"WLA\"\n";
    const std::string sentence = "Invites the World Lighthouse Assembly to consider the matter at "
                                 "its seventh session;";
    EXPECT_EQ(tasks_with(organ, sentence), (std::vector<std::string>{"consideration UN WLA/7"}));
    // With a numbering a session is believed only where the body can have it at that time.
    EXPECT_EQ(tasks_with(organ + "epoch = 2019\n", sentence),
              (std::vector<std::string>{"consideration UN WLA/7"}));
    EXPECT_EQ(tasks_with(organ + "epoch = 2000\n", sentence),
              (std::vector<std::string>{"consideration UN OTHER/7"}));
    EXPECT_EQ(tasks_with(organ + "by_year = true\n",
                         "Invites the World Lighthouse Assembly to consider the matter at its 2027 "
                         "session;"),
              (std::vector<std::string>{"consideration UN WLA/2027"}));
}

TEST(Words, AnAddedOutputIsATask) {
    const std::string output =
        "[[output]]\nphrase = \"scoping leaflet\"\nplural = \"scoping leaflets\"\nkind = "
        "\"report\"\n";
    EXPECT_EQ(tasks_with(output, "Requests the Secretary-General to prepare a scoping leaflet in "
                                 "2027;"),
              (std::vector<std::string>{"report SG in:2027"}));
    EXPECT_EQ(tasks_with(output, "Requests the Secretary-General to prepare three scoping "
                                 "leaflets in 2027;"),
              (std::vector<std::string>{"report SG in:2027"}));
}

TEST(Words, AFrenchWordIsFoundHoweverItIsSpelled) {
    Adopted french;
    french.language = "fr";
    EXPECT_EQ(tasks_with("[[actor]]\nlanguage = \"fr\"\nphrase = \"Bureau de l’Envoyée chargée des "
                         "phares\"\nclass = \"SG\"\n",
                         "Prie le Bureau de l'Envoyée chargée des phares de présenter un rapport "
                         "au Conseil à sa soixante-cinquième session ;",
                         french),
              (std::vector<std::string>{"report SG HRC/65"}));
}

TEST(Words, AnAddedPhraseReplacesTheBuiltInOne) {
    EXPECT_EQ(tasks_with("[[actor]]\nphrase = \"joint inspection unit\"\nclass = \"SG\"\n",
                         "Requests the Joint Inspection Unit to submit a report in 2027;"),
              (std::vector<std::string>{"report SG in:2027"}));
}

TEST(Words, EachFaultIsNamedWithItsLineAndWhatWasExpected) {
    EXPECT_EQ(faults("[[actor]]\nphrase = \"keeper\"\nclass = \"KEEPER\"\n"),
              "words.toml:3: [[actor]] class is \"KEEPER\", expected one of SG HC SP MECH ORGAN UN "
              "OTHER");
    EXPECT_EQ(faults("[[output]]\nphrase = \"leaflet\"\nkind = \"leaflet\"\n"),
              "words.toml:3: [[output]] kind is \"leaflet\", expected one of report oral_update "
              "dialogue panel event mandate consideration transmit support");
    EXPECT_EQ(faults("[[actor]]\nphrase = \"\"\nclass = \"SG\"\n"),
              "words.toml:2: [[actor]] phrase is \"\", expected one or several words");
    EXPECT_EQ(faults("[[actor]]\nphrase = 7\nclass = \"SG\"\n"),
              "words.toml:2: [[actor]] phrase is 7, expected a text of at most 200 bytes");
    EXPECT_EQ(faults("[[actor]]\nclass = \"SG\"\n"),
              "words.toml:1: [[actor]] has no phrase, expected phrase = \"…\"");
    EXPECT_EQ(faults("[[actor]]\nphrase = \"keeper\"\nclass = \"SG\"\nlanguage = \"es\"\n"),
              "words.toml:4: [[actor]] language is \"es\", expected \"en\" or \"fr\"");
    EXPECT_EQ(faults("[[actor]]\nphrase = \"keeper\"\nclass = \"SG\"\nclas = \"SG\"\n"),
              "words.toml:4: [[actor]] \"clas\" is unknown, expected language, phrase, class");
    EXPECT_EQ(faults("[[organ]]\nphrase = \"assembly of keepers\"\ncode = \"W/A\"\n"),
              "words.toml:3: [[organ]] code is \"W/A\", expected letters, figures and hyphens, "
              "such as \"UNEA\"");
    EXPECT_EQ(faults("[[organ]]\nphrase = \"assembly of keepers\"\ncode = \"WA\"\nepoch = 12\n"),
              "words.toml:4: [[organ]] epoch is 12, expected a number from 1900 to 2199");
    EXPECT_EQ(faults("[[organ]]\nphrase = \"assembly of keepers\"\ncode = \"WA\"\n"
                     "sessions_a_year = 2\n"),
              "words.toml:1: [[organ]] has sessions_a_year but no epoch, expected the year before "
              "session 1 began");
    EXPECT_EQ(faults("[[verb]]\nphrase = \"keep\"\n"),
              "words.toml:1: \"verb\" is unknown, expected [[actor]], [[organ]] or [[output]]");
    EXPECT_EQ(faults("actor = 1\n"),
              "words.toml:1: actor is no list of sections, expected [[actor]]");
}

TEST(Words, AllFaultsAreNamedInTheirOrder) {
    EXPECT_EQ(faults("[[output]]\nphrase = \"leaflet\"\nkind = \"x\"\n[[actor]]\nphrase = "
                     "\"—\"\nclass = \"SG\"\n"),
              "words.toml:3: [[output]] kind is \"x\", expected one of report oral_update dialogue "
              "panel event mandate consideration transmit support\n"
              "words.toml:5: [[actor]] phrase is \"—\", expected one or several words");
}

TEST(Words, APhraseStandsOnceHoweverItIsSpelled) {
    EXPECT_EQ(
        faults("[[actor]]\nphrase = \"Keeper of Lights\"\nclass = \"SG\"\n[[organ]]\nphrase = "
               "\"keeper  of lights\"\ncode = \"KL\"\n"),
        "words.toml:4: [[organ]] has the phrase \"keeper  of lights\" of an earlier section, "
        "expected another one");
    EXPECT_EQ(faults("[[actor]]\nphrase = \"gardien\"\nclass = \"SG\"\n[[actor]]\nphrase = "
                     "\"gardien\"\nlanguage = \"fr\"\nclass = \"SG\"\n"),
              "none");
}

TEST(Words, WhatIsNoTomlInUtf8IsRefusedWithItsLine) {
    EXPECT_NE(faults("[[actor]]\nphrase = \"gardi\xE9n\"\n").find("words.toml:2: "),
              std::string::npos);
    EXPECT_NE(faults("[[actor]]\nphrase = keeper\n").find("expected TOML in UTF-8"),
              std::string::npos);
    EXPECT_EQ(faults(""), "none");
}

TEST(Words, AFileThatCannotBeReadIsNamed) {
    const auto words = load_words("/nonexistent/words.toml");
    ASSERT_FALSE(words);
    EXPECT_NE(words.error().find("/nonexistent/words.toml: cannot be read"), std::string::npos);
}

} // namespace
} // namespace mandated::extractors
