#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

Adopted in_french() {
    Adopted adopted;
    adopted.language = "fr";
    return adopted;
}

void check_french(const std::vector<Case>& cases) {
    check(cases, in_french());
}

TEST(French, ARequestNamesItsAddresseeOutputAndSession) {
    check_french({
        {"the classic",
         "Prie le Haut-Commissaire des Nations Unies aux droits de l’homme de "
         "présenter un rapport au Conseil des droits de l’homme à sa "
         "soixante-cinquième session ;",
         {"report HC HRC/65"}},
        {"made, then handed over",
         "Prie la Haute-Commissaire d'établir une étude sur les phares, et de la lui présenter à "
         "sa soixante-quatrième session ;",
         {"report HC HRC/64"}},
        {"two bodies addressed by contractions",
         "Demande au Secrétaire général et au Haut-Commissariat de présenter un rapport à "
         "l’Assemblée générale à sa quatre-vingt-unième session ;",
         {"report SG,HC GA/81"}},
        {"an infinitive behind « à »",
         "Invite la Rapporteuse spéciale à soumettre au Conseil, à sa soixante-deuxième session, "
         "un rapport sur la question ;",
         {"report SP HRC/62"}},
        {"an adverb behind the verb",
         "Prie à nouveau le Secrétaire général de lui soumettre, à sa soixante-troisième session, "
         "une analyse de la situation ;",
         {"report SG HRC/63"}},
        {"goes on doing, with a pronoun between",
         "Prie le Groupe de travail sur la détention arbitraire de continuer à lui rendre compte "
         "chaque année de ses activités ;",
         {"report SP every:P1Y"}},
        {"outputs with a session each",
         "Prie la commission d’enquête de présenter un exposé oral au Conseil à sa soixantième "
         "session et un rapport écrit à sa soixante et unième session, ainsi qu’à l’Assemblée "
         "générale à sa quatre-vingtième session ;",
         {"oral_update MECH HRC/60", "report MECH HRC/61,GA/80"}},
        {"a subjunctive",
         "Demande que le Secrétaire général présente un rapport au Conseil à sa "
         "soixante-sixième session ;",
         {"report SG HRC/66"}},
        {"an indefinite plural",
         "Prie le Comité consultatif de lui présenter des recommandations à sa soixante-septième "
         "session ;",
         {"report MECH HRC/67"}},
        {"a verb that is the report",
         "Prie l’Expert indépendant de faire rapport au Conseil à sa soixante-huitième session ;",
         {"report SP HRC/68"}},
        {"a pronoun for the body just directed",
         "Engage le Comité consultatif à poursuivre ses travaux, et le prie de présenter une "
         "étude au Conseil à sa soixante-quatrième session ;",
         {"report MECH HRC/64"}},
        {"States alone are no task",
         "Encourage les États à présenter des rapports à leur parlement ;",
         {}},
    });
}

TEST(French, MemoryAndPraiseAreNoTask) {
    check_french({
        {"noted",
         "Prend note du rapport du Haut-Commissaire présenté à la soixante-cinquième "
         "session ;",
         {}},
        {"welcomed, then requested",
         "Se félicite du rapport du Rapporteur spécial, et prie celui-ci de présenter un nouveau "
         "rapport au Conseil à sa soixante-cinquième session ;",
         {"report SP HRC/65"}},
        {"recalled",
         "Rappelle la demande qu’il a adressée au Secrétaire général de présenter un "
         "rapport à sa soixante-cinquième session ;",
         {}},
    });
}

TEST(French, SpokenOutputsAndMeetings) {
    check_french({
        {"an oral update",
         "Prie le Haut-Commissaire de lui faire un exposé oral à sa "
         "soixantième session ;",
         {"oral_update HC HRC/60"}},
        {"a verb that is the update",
         "Prie le Haut-Commissaire de faire oralement le point sur la situation à sa soixantième "
         "session ;",
         {"oral_update HC HRC/60"}},
        {"a dialogue that follows",
         "Prie le Haut-Commissaire de présenter un compte rendu oral, suivi d’un dialogue "
         "interactif, au Conseil à sa soixante et unième session ;",
         {"oral_update HC HRC/61", "dialogue HC HRC/61"}},
        {"a panel the organ decides on",
         "Décide d’organiser, à sa soixante et onzième session, une réunion-débat de haut niveau "
         "sur les phares ;",
         {"panel ORGAN HRC/71"}},
        {"the same event organized by the Office",
         "Décide de tenir une table ronde de haut niveau à sa soixante-deuxième session, et prie "
         "le Haut-Commissariat de l’organiser ;",
         {"panel ORGAN,HC HRC/62"}},
        {"a future passive",
         "Décide que la réunion-débat sera organisée à sa soixante-troisième session ;",
         {"panel ORGAN HRC/63"}},
        {"events dated by the calendar",
         "Prie le Haut-Commissariat d’organiser un séminaire d’experts en mars 2027 et des "
         "ateliers "
         "régionaux au premier semestre de 2028 ;",
         {"event HC in:2027-03", "event HC in:2028-H1"}},
        {"a pronoun before its verb",
         "Prie le Haut-Commissariat d’organiser un atelier régional en 2026 et d’en rendre compte "
         "au Conseil à sa soixante-sixième session ;",
         {"event HC in:2026", "report HC HRC/66"}},
        {"stated", "Le comité spécial se réunira en 2027.", {"event MECH in:2027"}},
        {"consultations of a body",
         "Prie le groupe de travail à composition non limitée de tenir des consultations en 2027 ;",
         {"event MECH in:2027"}},
    });
}

TEST(French, MandatesConsiderationAndSupport) {
    check_french({
        {"the verb is the act",
         "Proroge pour une période de trois ans le mandat du Rapporteur spécial ;",
         {"mandate ORGAN for:P3Y"}},
        {"decided",
         "Décide de renouveler le mandat de l’Expert indépendant pour un an ;",
         {"mandate ORGAN for:P1Y"}},
        {"a length without a preposition of its own",
         "Décide de proroger d’un an le mandat de la commission d’enquête ;",
         {"mandate ORGAN for:P1Y"}},
        {"seized of the matter", "Décide de rester saisi de la question.", {"consideration ORGAN"}},
        {"the verb alone", "Reste saisi de la question.", {"consideration ORGAN"}},
        {"examination goes on",
         "Décide de poursuivre l’examen de la question à sa soixante-neuvième session.",
         {"consideration ORGAN HRC/69"}},
        {"a provisional agenda",
         "Décide d’inscrire à l’ordre du jour provisoire de sa soixante-cinquième session la "
         "question intitulée « Phares » ;",
         {"consideration ORGAN HRC/65"}},
        {"support of a body",
         "Prie le Secrétaire général de fournir au Rapporteur spécial toutes les ressources "
         "humaines et financières nécessaires ;",
         {"support SG"}},
        {"some support",
         "Prie le Haut-Commissaire d’apporter au Groupe de travail l’assistance voulue ;",
         {"support HC"}},
    });
}

TEST(French, Sessions) {
    check_french({
        {"several",
         "Prie le Haut-Commissaire de présenter des rapports à ses soixante-troisième "
         "et soixante-cinquième sessions ;",
         {"report HC HRC/63,HRC/65"}},
        {"figures",
         "Prie le Haut-Commissaire de présenter un rapport à sa 65e session ;",
         {"report HC HRC/65"}},
        {"before",
         "Prie le Haut-Commissaire de présenter un rapport avant la soixante-sixième "
         "session du Conseil ;",
         {"report HC before:HRC/66"}},
        {"by",
         "Prie le Haut-Commissaire de présenter un rapport d’ici à sa soixante-cinquième "
         "session ;",
         {"report HC by:HRC/65"}},
        {"no later than",
         "Prie le Haut-Commissaire de présenter un rapport au plus tard à sa "
         "soixante-dixième session ;",
         {"report HC by:HRC/70"}},
        {"from",
         "Décide d’organiser chaque année une réunion-débat, à partir de sa soixantième "
         "session ;",
         {"panel ORGAN every:P1Y,from:HRC/60"}},
        {"until",
         "Proroge jusqu’à sa soixante-deuxième session le mandat de la mission "
         "d’établissement des faits ;",
         {"mandate ORGAN until:HRC/62"}},
        {"next",
         "Prie le Haut-Commissaire de présenter un rapport à sa prochaine session ;",
         {"report HC HRC/60"}},
        {"next, the adjective behind",
         "Prie le Haut-Commissaire de présenter un rapport à la session suivante ;",
         {"report HC HRC/60"}},
        {"special",
         "Prie le Haut-Commissaire de présenter un rapport à sa quarantième session "
         "extraordinaire ;",
         {"report HC HRC/S-40"}},
        {"of a year",
         "Invite le Conseil économique et social à examiner la question à sa session "
         "de 2027 ;",
         {"consideration UN ECOSOC/2027"}},
        {"another body's",
         "Invite l’Instance permanente sur les questions autochtones à examiner "
         "la question à sa vingt-cinquième session ;",
         {"consideration MECH PFII/25"}},
        {"present", "Prend acte du rapport présenté à la présente session ;", {}},
        {"accents lost",
         "Prie le Secretaire general de presenter une etude A sa soixante-cinquieme session ;",
         {"report SG HRC/65"}},
        {"decomposed accents",
         "Prie le Secre\u0301taire ge\u0301ne\u0301ral de pre\u0301senter un "
         "rapport a\u0300 sa soixante-cinquie\u0300me session ;",
         {"report SG HRC/65"}},
    });
}

TEST(French, DatesPeriodsAndRhythms) {
    check_french({
        {"a day with its article",
         "Prie le Haut-Commissaire de publier un rapport le 4 mars 2027 ;",
         {"report HC at:2027-03-04"}},
        {"the first",
         "Prie le Haut-Commissaire de publier un rapport au plus tard le 1er juin "
         "2027 ;",
         {"report HC by:2027-06-01"}},
        {"a year",
         "Prie le Haut-Commissaire de publier un rapport en 2027 ;",
         {"report HC in:2027"}},
        {"the end of a year",
         "Prie le Haut-Commissaire de publier un rapport d’ici à la fin de "
         "l’année 2027 ;",
         {"report HC by:2027-12-31"}},
        {"a month",
         "Prie le Haut-Commissaire de publier un rapport d’ici à août 2026 ;",
         {"report HC by:2026-08-31"}},
        {"within",
         "Prie le Secrétaire général de publier un rapport dans un délai de six mois ;",
         {"report SG within:P6M"}},
        {"each year",
         "Prie le Rapporteur spécial de lui faire rapport chaque année ;",
         {"report SP every:P1Y"}},
        {"an adjective behind the noun",
         "Prie le Haut-Commissaire de présenter au Conseil un rapport annuel sur les phares ;",
         {"report HC every:P1Y"}},
        {"every two years",
         "Prie le Haut-Commissaire de présenter au Conseil un rapport tous les deux ans ;",
         {"report HC every:P2Y"}},
        {"each session",
         "Prie le Haut-Commissaire de faire un exposé oral à chacune de ses "
         "sessions ordinaires ;",
         {"oral_update HC every:session"}},
    });
}

TEST(French, PartsTakeOverTheirOpeningLine) {
    const auto resolution = resolution_with(
        {{"2", "Prie le Haut-Commissaire :"},
         {"2(a)", "D’établir, en consultation avec les États, une étude sur les phares et de la "
                  "présenter au Conseil à sa soixante-cinquième session ;"},
         {"2(b)", "De convoquer un atelier en 2026 ;"}},
        in_french());
    EXPECT_EQ(lines(find_tasks(resolution)),
              (std::vector<std::string>{"report HC HRC/65", "event HC in:2026"}));
}

} // namespace
} // namespace mandated::extractors
