#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

TEST(Reports, AreWrittenOutputs) {
    check({
        {"prepare and present are one output",
         "Requests the High Commissioner to prepare a study on access to water, and to present it "
         "to the "
         "Human Rights Council at its sixty-first session;",
         {"report HC HRC/61"}},
        {"the same noun again, with its article",
         "Requests the Advisory Committee to prepare a study on mountains, and to submit the study "
         "to the "
         "Council at its sixty-first session;",
         {"report MECH HRC/61"}},
        {"the time before the noun",
         "Requests the Secretary-General to submit to the General Assembly, at its eightieth "
         "session, a "
         "progress report;",
         {"report SG GA/80"}},
        {"the verb alone",
         "Requests the Special Rapporteur to report annually to the Council;",
         {"report SP every:P1Y"}},
        {"the rhythm before the verb",
         "Requests the Special Rapporteur to annually report to the Council;",
         {"report SP every:P1Y"}},
        {"the rhythm in the noun",
         "Requests the Special Rapporteur to submit an annual report to the Council;",
         {"report SP every:P1Y"}},
        {"stated information in a periodic report",
         "Encourages the Independent Expert to address the question of debt in her annual reports;",
         {"report SP every:P1Y"}},
        {"the next report has no date",
         "Requests the Special Rapporteur to include recommendations on housing in his next "
         "report;",
         {"report SP"}},
        {"planned in a relative phrase",
         "Requests the Office of the High Commissioner to prepare a study on floods, to be "
         "presented to the "
         "Human Rights Council at its sixty-second session;",
         {"report HC HRC/62"}},
        {"a written output without a name we know",
         "Requests the Secretary-General to submit to the General Assembly at its eightieth "
         "session a "
         "strategic approach to recruitment;",
         {"report SG GA/80"}},
        {"two outputs with a time each",
         "Requests the Commission of Inquiry to present an oral update to the Council at its "
         "sixtieth "
         "session and a written report at its sixty-first session;",
         {"oral_update MECH HRC/60", "report MECH HRC/61"}},
        {"times in front of their outputs",
         "Requests the High Commissioner to present, at its sixtieth session, an oral update and, "
         "at its "
         "sixty-first session, a written report;",
         {"oral_update HC HRC/60", "report HC HRC/61"}},
        {"the recipient as the object",
         "Requests the High Commissioner to provide the Human Rights Council with an oral update "
         "at its "
         "sixtieth session;",
         {"oral_update HC HRC/60"}},
        {"a gerund",
         "Requests the High Commissioner to support this work, including by preparing a "
         "compilation of good "
         "practices;",
         {"report HC"}},
        {"a passive",
         "Requests that a comprehensive report be submitted to the Council at its sixty-first "
         "session;",
         {"report SG HRC/61"}},
    });
}

TEST(Dialogues, HaveTheTimesOfWhatTheyFollow) {
    check({
        {"the time behind the dialogue belongs to both",
         "Requests the High Commissioner to present an oral update, to be followed by an "
         "interactive "
         "dialogue, at its sixtieth session;",
         {"oral_update HC HRC/60", "dialogue HC HRC/60"}},
        {"during a dialogue",
         "Requests the Independent Expert to present a report to the Council at its sixtieth "
         "session, during "
         "an interactive dialogue;",
         {"report SP HRC/60", "dialogue SP HRC/60"}},
        {"both reports are followed",
         "Requests the Special Rapporteur to present an oral update at its sixtieth session and a "
         "report at "
         "its sixty-first session, both to be followed by an interactive dialogue;",
         {"oral_update SP HRC/60", "report SP HRC/61", "dialogue SP HRC/60,HRC/61"}},
        {"a later recipient's time is not the dialogue's",
         "Requests the High Commissioner to present a report to the Council at its sixtieth "
         "session, to be "
         "followed by an interactive dialogue, and to the General Assembly at its eightieth "
         "session;",
         {"report HC HRC/60,GA/80", "dialogue HC HRC/60"}},
        {"engaging is one dialogue",
         "Invites the Chair of the Working Group to address and engage in an interactive dialogue "
         "with the "
         "General Assembly at its eighty-first session;",
         {"dialogue SP GA/81"}},
    });
}

TEST(Meetings, AreConvenedOrOrganized) {
    check({
        {"the organ decides, the Office organizes",
         "Decides to convene a panel discussion at its sixty-first session, and requests the High "
         "Commissioner to organize it;",
         {"panel ORGAN,HC HRC/61"}},
        {"the time in front",
         "Decides to convene, at its sixty-first session, a high-level panel discussion on rivers;",
         {"panel ORGAN HRC/61"}},
        {"the panel as a subject",
         "Decides that the panel discussion to be held during its sixty-first session will address "
         "rivers;",
         {"panel ORGAN HRC/61"}},
        {"of a kind",
         "Requests the Office to organize an intersessional workshop in 2026;",
         {"event HC in:2026"}},
        {"a range of days begins with its first",
         "Requests the Secretary-General to convene a conference from 14 to 16 April 2026;",
         {"event SG at:2026-04-14"}},
        {"a body that meets every year",
         "Decides that the Expert Mechanism shall meet annually for five working days;",
         {"event MECH every:P1Y"}},
        {"a summary of the panel is another output",
         "Requests the High Commissioner to organize a panel discussion at its sixtieth session, "
         "and to "
         "prepare a summary report on the panel discussion and to submit it to the Council at its "
         "sixty-second session;",
         {"panel HC HRC/60", "report HC HRC/62"}},
        {"an appeal to everybody to talk is none",
         "Calls upon States and specialized agencies to hold consultations on the matter;",
         {}},
    });
}

TEST(Mandates, AreMadeAndEnded) {
    check({
        {"extended for a time",
         "Decides to extend the mandate of the Special Rapporteur on rivers for a period of three "
         "years;",
         {"mandate ORGAN for:P3Y"}},
        {"the verb is the act",
         "Extends for a further period of one year the mandate of the Independent Expert;",
         {"mandate ORGAN for:P1Y"}},
        {"a year more",
         "Decides to extend for another year the mandate of the fact-finding mission;",
         {"mandate ORGAN for:P1Y"}},
        {"a three-year period",
         "Decides to appoint, for a three-year period, a special rapporteur on rivers;",
         {"mandate ORGAN for:P3Y"}},
        {"recommended to another body",
         "Recommends that the General Assembly establish a permanent forum on mountains;",
         {"mandate UN"}},
        {"who holds the mandate reports",
         "Decides to extend the mandate of the Special Rapporteur for a period of one year, and to "
         "present a "
         "report to the Council at its sixty-first session;",
         {"mandate ORGAN for:P1Y", "report SP HRC/61"}},
    });
}

TEST(Considerations, AreTheOrgansOwnOrAtAStatedSession) {
    check({
        {"continued",
         "Decides to continue its consideration of the matter at its sixty-second session.",
         {"consideration ORGAN HRC/62"}},
        {"seized", "Decides to remain seized of the matter.", {"consideration ORGAN"}},
        {"actively", "Decides to remain actively seized of the matter.", {"consideration ORGAN"}},
        {"another body with its session",
         "Invites the General Assembly to consider the question at its eightieth session;",
         {"consideration UN GA/80"}},
        {"another body without one",
         "Invites the General Assembly to consider the question further;",
         {}},
    });
    const Adopted assembly{"GA", "79", Date{date::year{2024}, date::month{12}, date::day{17}}};
    check(
        {
            {"on the agenda",
             "Decides to include in the provisional agenda of its eightieth session the item "
             "entitled "
             "“Rivers”.",
             {"consideration ORGAN GA/80"}},
            {"the agenda at the end",
             "Decides to include, under the item entitled “Nature”, the sub-item entitled “Rivers” "
             "in the "
             "provisional agenda of its eighty-first session.",
             {"consideration ORGAN GA/81"}},
            {"whatever is decided at a session",
             "Decides to define the modalities of the conference at its eightieth session;",
             {"consideration ORGAN GA/80"}},
        },
        assembly);
}

TEST(Support, GoesToABodyOrAnEvent) {
    check({
        {"with",
         "Requests the Secretary-General and the High Commissioner to provide the Special "
         "Rapporteur "
         "with all the human and financial resources necessary;",
         {"support SG,HC"}},
        {"its due list is empty",
         "Requests the Secretary-General to provide the resources necessary for the panel "
         "discussion to be "
         "held at its sixtieth session;",
         {"support SG"}},
        {"accessible",
         "Decides that the panel discussion shall be fully accessible to persons with "
         "disabilities;",
         {"support ORGAN"}},
        {"help to a State is none",
         "Requests the High Commissioner to provide the Government of Ruritania with technical "
         "assistance;",
         {}},
    });
}

TEST(Transmission, IsOfTextsThatExist) {
    check({
        {"this resolution",
         "Requests the Secretary-General to transmit the present resolution to all Governments;",
         {"transmit SG"}},
        {"made available",
         "Decides that the summary reports of the meetings should be made available to the General "
         "Assembly;",
         {"transmit ORGAN"}},
        {"attention",
         "Requests the Secretary-General to bring the present resolution to the attention of the "
         "General "
         "Assembly;",
         {"transmit SG"}},
    });
}

} // namespace
} // namespace mandated::extractors
