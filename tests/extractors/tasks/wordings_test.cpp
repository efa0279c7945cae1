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
        {"with what has no name of its own, at a session",
         "Invites the Advisory Committee to develop an agenda and to provide the General Assembly "
         "with the outcome of its work for consideration by the Assembly at its eightieth session;",
         {"report MECH GA/80"}},
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
        {"a day proclaimed, and since when",
         "Decides to proclaim 4 January as the Day of Rivers, to be observed each year "
         "beginning in 2027;",
         {"event ORGAN every:P1Y,from:2027"}},
        {"a conference named behind where and when",
         "Decides to convene, in New York, from 22 to 24 March 2026, coinciding with the Day of "
         "Rivers, the United Nations Conference on Rivers;",
         {"event ORGAN at:2026-03-22"}},
        {"postponed to a session",
         "Decides to postpone the panel discussion on sport, due to be held at its sixtieth "
         "session, to its sixty-first session;",
         {"panel ORGAN HRC/61"}},
        {"a review that is convened",
         "Decides to convene a midterm review of the Programme, to be held no later than December "
         "2026;",
         {"event ORGAN by:2026-12-31"}},
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
        {"a report in accessible formats, asked for by a clause of its own",
         "Requests the High Commissioner to submit a report to the Council at its sixtieth "
         "session, "
         "and to make the report available in accessible formats;",
         {"report HC HRC/60", "support HC"}},
        {"part in a numbered session",
         "Requests the High Commissioner to facilitate the participation of these legal experts in "
         "the thirteenth and fourteenth sessions of the Ad Hoc Committee;",
         {"support HC OTHER/13,OTHER/14"}},
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

TEST(Times, GoWithWhatTheyStandBy) {
    check({
        {"one before its output, one behind",
         "Requests the High Commissioner to present to the Human Rights Council at its sixtieth "
         "session an oral update on rivers, and a report thereon to the Council at its "
         "sixty-second "
         "session;",
         {"oral_update HC HRC/60", "report HC HRC/62"}},
        {"a noun behind the time's words",
         "Requests the Secretary-General to provide to the Human Rights Council at its sixtieth "
         "session detailed information on rivers;",
         {"report SG HRC/60"}},
        {"between subject and verb",
         "Requests that the High Commissioner, beginning in 2026, submit an annual report to the "
         "Council;",
         {"report HC from:2026,every:P1Y"}},
        {"a rhythm between the verb and who is told",
         "Decides to invite the Chair of the Peacebuilding Commission, commencing in 2026, to "
         "brief, "
         "on an annual basis, the Human Rights Council;",
         {"oral_update UN from:2026,every:P1Y"}},
        {"an update as a means, with its sessions",
         "Requests the High Commissioner to continue to monitor the situation, including through "
         "the presentation of an oral update, to be followed by an interactive dialogue, to the "
         "Human Rights Council at its sixtieth session;",
         {"oral_update HC HRC/60", "dialogue HC HRC/60"}},
        {"a duty named by a noun",
         "Requests the President of the Human Rights Council to appoint a chair, who shall be "
         "responsible for the preparation of summary reports and for their presentation to the "
         "Council at its sixtieth and sixty-third sessions, respectively;",
         {"mandate ORGAN", "report ORGAN HRC/60,HRC/63"}},
        {"how long a mission is for, over those who are to be appointed",
         "Decides to establish an independent fact-finding mission, comprising three members with "
         "expertise in law, to be appointed by the President of the Council for an initial "
         "duration "
         "of one year;",
         {"mandate ORGAN for:P1Y"}},
        {"that session is the one named last",
         "Requests the Group of Experts to present a study to the Human Rights Council at its "
         "sixtieth session and to the General Assembly at its eightieth session, and requests the "
         "Chair of the Group of Experts to engage in an interactive dialogue with the Assembly at "
         "that session;",
         {"report MECH HRC/60,GA/80", "dialogue MECH GA/80"}},
        {"a year that says again when the session is",
         "Requests the Advisory Committee, at its thirty-eighth session, to be held in 2027, to "
         "consider the question of rivers;",
         {"consideration MECH AC/38"}},
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
        {"reports of others are passed on",
         "Recommends that the General Assembly submit the reports of the High Commissioner to the "
         "relevant bodies of the United Nations;",
         {"transmit UN"}},
        {"what a report contains is none of its own",
         "Requests the Secretary-General to submit to the General Assembly at its eightieth "
         "session "
         "a report on rivers and to include in the report an analysis of floods;",
         {"report SG GA/80"}},
        {"recommendations of a study",
         "Requests the High Commissioner to prepare a study, to make recommendations to the "
         "Council, "
         "and to present the study to the Human Rights Council at its sixtieth session;",
         {"report HC HRC/60"}},
        {"brought to somebody's attention, over a long object",
         "Requests the Secretariat to bring the guidelines on the prevention of floods, after "
         "their adoption, to the attention of the Conference of the Parties;",
         {"transmit SG"}},
    });
}

TEST(Sittings, AreCountedOnFromTheLastOneNamed) {
    const auto tasks = find_tasks(resolution_with(
        {{"1",
          "Takes note of the elements made by the Intergovernmental Working Group on Rivers at "
          "its twentieth session;"},
         {"2", "Requests the Chair-Rapporteur of the Intergovernmental Working Group to present to "
               "the Working Group at its next session a document on rivers;"}}));
    ASSERT_EQ(lines(tasks), std::vector<std::string>{"report MECH OTHER/21"});
    ASSERT_EQ(tasks[0].doubts.size(), 1U);
    EXPECT_EQ(tasks[0].doubts[0].reason, "next session, counted from the last one the text names");
}

TEST(Doubts, NameTheTimesThatNoTaskHas) {
    std::vector<Doubt> unsettled;
    EXPECT_TRUE(find_tasks(resolution_with(
                               {{"7", "Requests the Secretary-General to cooperate with the "
                                      "Institute in the activities of the Programme, including the "
                                      "second Seminar on Rivers, to be held in Accra in 2026;"}}),
                           {}, &unsettled)
                    .empty());
    ASSERT_EQ(unsettled.size(), 1U);
    EXPECT_EQ(unsettled[0].reason, "no task has the time in paragraph 7: in 2026");
    EXPECT_EQ(unsettled[0].alternative, std::vector<std::string>{"in:2026"});
}

TEST(Doubts, NameAnOpeningLinesTimeWhereAPartMadeNothing) {
    std::vector<Doubt> unsettled;
    const auto tasks =
        find_tasks(resolution_with({{"2", "Authorizes the Secretary-General to carry out in 2026:"},
                                    {"2(a)", "The seminars of the Programme;"},
                                    {"2(b)", "The upkeep of the library;"}}),
                   {}, &unsettled);
    EXPECT_EQ(lines(tasks), std::vector<std::string>{"event SG in:2026"});
    ASSERT_EQ(unsettled.size(), 1U);
    EXPECT_EQ(unsettled[0].reason, "no task has the time in paragraph 2(b): in 2026");
}

TEST(Doubts, NameARhythmThatNoTaskHas) {
    std::vector<Doubt> unsettled;
    EXPECT_TRUE(
        find_tasks(resolution_with(
                       {{"6", "Requests the funds and programmes to improve the quality of their "
                              "annual reports;"}}),
                   {}, &unsettled)
            .empty());
    ASSERT_EQ(unsettled.size(), 1U);
    EXPECT_EQ(unsettled[0].reason, "no task has the time in paragraph 6: annual reports");
    EXPECT_EQ(unsettled[0].alternative, std::vector<std::string>{"every:P1Y"});
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
