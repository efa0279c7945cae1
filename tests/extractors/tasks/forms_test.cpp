#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

using Lines = std::vector<std::string>;

const Adopted assembly{"GA", "78", Date{date::year{2023}, date::month{12}, date::day{19}}};

TEST(LetteredParts, GoOnWhereTheirOpeningLineStopped) {
    const auto tasks = find_tasks(resolution_with(
        {{"1", "Requests the High Commissioner to prepare and publish in 2026:"},
         {"1(a)", "A list of rivers;"},
         {"1(b)", "A study of lakes, to be presented to the Council at its sixty-third session;"},
         {"2", "Requests the Secretary-General to raise awareness, inter alia by:"},
         {"2(a)", "Organizing an annual public forum on rivers;"},
         {"2(b)", "Promoting the work of the forum on rivers;"},
         {"3", "Decides the following:"},
         {"3(a)", "The Commission on Narcotic Drugs shall henceforth meet annually;"},
         {"3(b)", "That the Working Group, at its thirtieth session, will commence the drafting;"},
         {"3(c)", "States shall submit reports to the Council at its sixty-third session;"}}));
    EXPECT_EQ(lines(tasks), (Lines{"report HC in:2026", "report HC HRC/63", "event SG every:P1Y",
                                   "event UN every:P1Y", "consideration SP OTHER/30"}));
}

TEST(Subjects, DirectByShallAlone) {
    check({
        {"a body",
         "The Secretary-General shall submit a report to the Council at its sixty-third session.",
         {"report SG HRC/63"}},
        {"States",
         "Member States shall submit a report to the Council at its sixty-third session.",
         {}},
        {"nobody is directed by 'will'",
         "The Secretary-General will submit a report to the Council at its sixty-third session.",
         {}},
    });
}

TEST(Subjects, AreTheAddresseeWhereThatClauseNamesNone) {
    check(
        {
            {"a pronoun",
             "Recommends to the Commission on Narcotic Drugs that it consider, at its sixty-eighth "
             "session, the study on rivers;",
             {"consideration UN CND/68"}},
            {"a passive",
             "Decides to recommend to the Economic and Social Council that an item entitled "
             "“Rivers” be included in the agenda of its 2025 session;",
             {"consideration UN ECOSOC/2025"}},
            {"a subject of its own",
             "Recommends to the Economic and Social Council that the Secretary-General submit a "
             "report to it at its 2025 session;",
             {"report SG ECOSOC/2025"}},
        },
        assembly);
}

TEST(Mandates, HaveALength) {
    check({
        {"limited to it",
         "Decides to limit the tenure of the experts to four years;",
         {"mandate ORGAN for:P4Y"}},
        {"extended by it",
         "Decides to extend the mandate of the Working Group by two years;",
         {"mandate ORGAN for:P2Y"}},
        {"served",
         "Decides that the members of the expert mechanism shall serve for a three-year period, "
         "and may be re-elected for one additional period;",
         {"mandate ORGAN for:P3Y"}},
        {"appointed by somebody",
         "Decides that the members of the panel will be appointed by the Secretary-General by the "
         "end of 2026;",
         {"mandate SG by:2026-12-31"}},
        {"the session is the chair's",
         "Requests the President of the Human Rights Council to appoint the Chair-Rapporteur for "
         "the 2027 Social Forum;",
         {"mandate ORGAN"}},
        {"a report is not due for a length of time",
         "Requests the High Commissioner to limit the report on rivers to four years;",
         {}},
    });
}

TEST(Sessions, AreFoundInMoreForms) {
    check(
        {
            {"the year behind the number",
             "Invites the Economic and Social Council to consider, at its first regular session of "
             "2024, the question of rivers;",
             {"consideration UN ECOSOC/2024"}},
            {"the body right before",
             "Requests the Committee on the Peaceful Uses of Outer Space to submit for "
             "consideration by the General Assembly at its eightieth session recommendations on "
             "rivers;",
             {"report MECH GA/80"}},
            {"a body dated by the year behind it",
             "Requests the Secretary-General to submit a report to the high-level political forum "
             "in 2025;",
             {"report SG HLPF/2025"}},
            {"a part of the session",
             "Decides to convene a high-level meeting during the general debate of the eightieth "
             "session of the General Assembly;",
             {"event ORGAN GA/80"}},
            {"a day of the session",
             "Decides to convene a high-level meeting on the first day of its eightieth session;",
             {"event ORGAN GA/80"}},
            {"sessions without a number are dated by their year",
             "Requests the Secretary-General to report to the Committee at its sessions in 2025;",
             {"report SG in:2025"}},
            {"another session is mentioned beside it",
             "Decides to include in the provisional agenda of its eightieth session and subsequent "
             "sessions the item entitled “Rivers”;",
             {"consideration ORGAN GA/80"}},
            {"what is said on a session is not due there",
             "Requests the Secretary-General to prepare a report on the eightieth session of the "
             "General Assembly;",
             {"report SG"}},
            {"what is contained has no time of its own",
             "Decides to revert to the other issues contained in the report of the "
             "Secretary-General at its eightieth session;",
             {"consideration ORGAN GA/80"}},
        },
        assembly);
}

TEST(Participation, IsSupportForItsSession) {
    check({
        {"of experts",
         "Requests the High Commissioner to facilitate the participation of experts in the "
         "twenty-first session of the Working Group on the Right to Development;",
         {"support HC OTHER/21"}},
        {"without a session",
         "Requests the High Commissioner to facilitate the participation of experts in the work "
         "of the Council;",
         {}},
        {"of States",
         "Requests the High Commissioner to facilitate the participation of States in the sixtieth "
         "session of the Council;",
         {}},
    });
}

TEST(Rhythms, StandBesideASession) {
    check({
        {"since when",
         "Decides to organize a biennial panel discussion on rivers, starting at its sixty-fifth "
         "session;",
         {"panel ORGAN from:HRC/65,every:P2Y"}},
        {"at which one next",
         "Requests the Special Rapporteur to submit to the Council at its sixty-fifth session an "
         "annual report on rivers;",
         {"report SP HRC/65,every:P1Y"}},
        {"as a part of the annual report",
         "Requests the Expert Mechanism to submit its country reports as addenda to its annual "
         "report to the Council;",
         {"report MECH every:P1Y"}},
        {"told on and on",
         "Requests the Secretary-General to keep the General Assembly informed of rivers on an "
         "annual basis;",
         {"oral_update SG every:P1Y"}},
        {"kept, but not informed",
         "Requests the Secretary-General to keep the matter in mind on an annual basis;",
         {}},
    });
}

TEST(Events, AreWhatIsPlanned) {
    check({
        {"by which something is done",
         "Requests the High Commissioner to raise awareness, including through one expert "
         "consultation, to be held in 2026;",
         {"event HC in:2026"}},
        {"at no time",
         "Requests the High Commissioner to raise awareness, including through one expert "
         "consultation;",
         {"event HC"}},
        {"with a purpose that is none",
         "Decides to convene in 2027 a United Nations conference to review all aspects of rivers;",
         {"event ORGAN in:2027"}},
        {"and whoever leads it hands over its reports",
         "Requests the President of the Human Rights Council to appoint a chair for the meeting, "
         "who shall be responsible for the preparation of summary reports, and for presenting them "
         "to the Council at its sixty-third session;",
         {"mandate ORGAN", "report ORGAN HRC/63"}},
        {"no duty",
         "Requests the President of the Human Rights Council to appoint a chair for the meeting, "
         "and for her travel;",
         {"mandate ORGAN"}},
        {"for a report that no verb makes",
         "Requests the High Commissioner to organize a workshop to hold discussions on rivers, to "
         "be held before the sixty-second session of the Council, to inform the preparation of a "
         "report on rivers, to be presented to the Council at its sixty-third session;",
         {"event HC before:HRC/62", "report HC HRC/63"}},
    });
}

TEST(Texts, AreTransmittedOnlyWhereTheyExist) {
    check({
        {"written first",
         "Requests the Secretary-General to prepare and circulate to all Member States a study on "
         "rivers;",
         {"report SG"}},
        {"ensured",
         "Requests the Secretary-General to ensure that the reports of the Independent Expert are "
         "brought to the attention of the Working Group;",
         {"transmit SG"}},
        {"at hand",
         "Requests the Secretary-General to circulate the present resolution to all Member States;",
         {"transmit SG"}},
    });
}

TEST(Evidence, HoldsTheWordsOfBothReadings) {
    const auto tasks = find_tasks(
        resolution_with({{"1", "Requests the High Commissioner to submit a report to the Council "
                               "at its sixty-second session; sixty fifth"}}));
    ASSERT_EQ(tasks.size(), 1U);
    std::vector<std::string> words;
    for (const auto& span : tasks[0].evidence)
        if (span.what == Aspect::due)
            words.push_back(span.text);
    EXPECT_EQ(words, (Lines{"sixty fifth", "at its sixty-second session"}));
}

} // namespace
} // namespace mandated::extractors
