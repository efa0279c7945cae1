#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

TEST(Dialogues, GoWithTheOutputsTheyFollow) {
    check({
        {"within the framework of a dialogue",
         "Requests the High Commissioner to present to the Council an oral update on rivers, "
         "within "
         "the framework of an enhanced interactive dialogue, at its sixty-first session;",
         {"oral_update HC HRC/61", "dialogue HC HRC/61"}},
        {"each of two reports has its own",
         "Requests the mission of inquiry to present a first report to the Human Rights Council at "
         "its sixtieth session, with the participation of experts, to be followed by an "
         "interactive dialogue, and to present to the Council at its sixty-first session a "
         "comprehensive report, including on floods, to be followed by an interactive dialogue;",
         {"report MECH HRC/60", "dialogue MECH HRC/60", "report MECH HRC/61",
          "dialogue MECH HRC/61"}},
        {"both are the last two",
         "Requests the High Commissioner to present an oral update to the Council at its sixtieth "
         "session, and a written update at its sixty-first session and a report at its "
         "sixty-third session, both to be discussed in the context of an interactive dialogue;",
         {"oral_update HC HRC/60", "report HC HRC/61", "report HC HRC/63",
          "dialogue HC HRC/61,HRC/63"}},
    });
}

TEST(Listeners, AreToldWithAnOutput) {
    check({
        {"it is who is told, not what was made",
         "Requests the High Commissioner to prepare a report on floods and to submit it to the "
         "Council at its sixty-second session, and to present it with an oral update at its "
         "sixtieth session;",
         {"report HC HRC/62", "oral_update HC HRC/60"}},
        {"with regular updates",
         "Invites the High Commissioner to provide the Council with regular updates on rivers;",
         {"oral_update HC"}},
        {"informing has no medium",
         "Invites the High Commissioner to inform the Human Rights Council periodically of "
         "progress;",
         {"oral_update HC"}},
        {"an update inside a report is none of its own",
         "Requests the High Commissioner to submit a report containing an update on floods to the "
         "Council at its sixtieth session;",
         {"report HC HRC/60"}},
    });
}

TEST(Names, MakeNoOutputs) {
    check({
        {"a title in quotation marks",
         "Decides to include in the provisional agenda of its sixtieth session the sub-item "
         "entitled “Cooperation with the Forum on Rivers, to be held in 2027”;",
         {"consideration ORGAN HRC/60"}},
        {"an agenda that is a programme's name",
         "Requests the Secretary-General to submit a report at its sixtieth session and to include "
         "in his report progress on the Addis Ababa Action Agenda of the Conference, and decides "
         "to include in the provisional agenda of its sixtieth session the item on rivers;",
         {"report SG HRC/60", "consideration ORGAN HRC/60"}},
        {"existing resources are a condition",
         "Encourages the Advisory Committee to give due attention to floods within its mandate and "
         "existing resources;",
         {}},
    });
}

TEST(Events, AreNamedInManyForms) {
    check({
        {"an observance every year",
         "Decides to continue to observe the International Day of Rivers annually, on 22 April;",
         {"event ORGAN every:P1Y"}},
        {"an observance in an appropriate manner has no time",
         "Invites all Member States, organizations of the United Nations system and civil society "
         "to observe the International Day of Rivers in an appropriate manner;",
         {}},
        {"its length makes a meeting as sure as its time",
         "Decides that the intergovernmental working group shall meet for five working days and "
         "submit an annual report to the Human Rights Council;",
         {"event MECH", "report MECH every:P1Y"}},
        {"workshops as a means, with their time",
         "Requests the Office of the High Commissioner to support the application of the toolkit "
         "through technical workshops in each region, by the sixty-second session;",
         {"event HC by:HRC/62"}},
        {"the United Nations in the event's name",
         "Decides to convene, in 2028, the United Nations Conference on Rivers;",
         {"event ORGAN in:2028"}},
        {"a round of consultations",
         "Requests the Secretary-General to convene the ninth round of informal consultations for "
         "three days in 2026;",
         {"event SG in:2026"}},
        {"the act as a noun",
         "Encourages the scheduling of the next meeting between the Secretary-General and the "
         "leaders of the islands for September 2026;",
         {"event SG in:2026-09"}},
        {"the act as a noun, and who does it",
         "Requests the convening by the High Commissioner of a seminar on floods in 2026;",
         {"event HC in:2026"}},
        {"the act as a noun, without a time: nobody knows whose",
         "Encourages the holding of seminars on floods;",
         {}},
        {"sessions named beside what is reported on",
         "Requests the Secretary-General to prepare a note on the arrangements, including the "
         "dates for the Conference and the two sessions of the committee, to be held for three "
         "days in 2026, to be submitted to the Assembly not later than 15 January 2026;",
         {"report SG by:2026-01-15"}},
        {"the body sits",
         "Decides that the next session of the Advisory Committee shall be held in 2026;",
         {"event MECH in:2026"}},
    });
}

TEST(Periods, HaveTwoEnds) {
    check(
        {
            {"an appropriation and its period",
             "Decides to appropriate to the special account for the Mission the amount of "
             "1,283,314,000 dollars for the period from 1 July 2025 to 30 June 2026;",
             {"support ORGAN from:2025-07-01,until:2026-06-30"}},
        },
        {"GA", "79", date::year{2025} / 6 / 30});
    check({
        {"from the end of a session",
         "Decides to extend, for a period of three years, effective from the end of its sixtieth "
         "session, the mandate of the Special Rapporteur on rivers;",
         {"mandate ORGAN for:P3Y,from:HRC/60-end"}},
    });
}

TEST(Support, GoesToABody) {
    check({
        {"capacity of an office",
         "Requests the Secretary-General to strengthen the capacity of the Office of the High "
         "Commissioner;",
         {"support SG"}},
        {"personnel",
         "Requests the High Commissioner to deploy the personnel and expertise necessary to "
         "document violations to the country office of the Office of the High Commissioner;",
         {"support HC"}},
        {"support for a cause",
         "Urges the High Commissioner to pursue his efforts to enhance support for the promotion "
         "of the right to development, taking as reference all resolutions of the General "
         "Assembly;",
         {}},
    });
}

TEST(Reports, MayBeNamedByWhereSomethingIsIncluded) {
    check({
        {"in his report on the implementation",
         "Invites the Secretary-General to address these issues in his report on the "
         "implementation of the present resolution;",
         {"report SG"}},
        {"nouns among nouns are no acts",
         "Requests the Office of the High Commissioner to organize workshops, including by working "
         "with national mechanisms for implementation, reporting and follow-up;",
         {"event HC"}},
        {"one's views handed over are no transmission",
         "Invites the regional commissions to transmit to the secretariat of the Committee their "
         "views on the work of the Committee;",
         {}},
        {"brought to somebody's attention, over a long object",
         "Requests the Secretariat to bring the guidelines on the prevention of floods, after "
         "their adoption, to the attention of the Conference of the Parties;",
         {"transmit SG"}},
    });
}

TEST(Sections, BeginTheirNumbersAgain) {
    const auto tasks = find_tasks(resolution_with(
        {{"3", "Invites all Governments to send their views;"},
         {"3", "Requests the Secretary-General:"},
         {"3(a)", "To publish the second edition of the Manual no later than the end of 2026;"}}));
    EXPECT_EQ(lines(tasks), std::vector<std::string>{"report SG by:2026-12-31"});
}

} // namespace
} // namespace mandated::extractors
