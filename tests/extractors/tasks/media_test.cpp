#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

TEST(Updates, AreWrittenWhereAReportIsNamedForThem) {
    check({
        {"within a periodic report, which is no second output",
         "Requests the Secretary-General to provide an update in 2028 within the annual report on "
         "the work of the Organization;",
         {"report SG in:2028"}},
        {"through a section of a report",
         "Requests the Secretary-General to inform the General Assembly at its eighty-second "
         "session of the progress made, through a dedicated section of the Rivers Report;",
         {"report SG GA/82"}},
        {"as part of regular reporting",
         "Requests the Secretary-General to update the General Assembly at its eighty-second "
         "session, as part of his regular reporting;",
         {"report SG GA/82"}},
        {"with no medium named it is told",
         "Requests the Secretary-General to update the General Assembly at its eighty-second "
         "session;",
         {"oral_update SG GA/82"}},
    });
}

TEST(Updates, AreOralWhereTheVerbSaysSo) {
    check({
        {"present orally",
         "Invites the High Commissioner to continue to present orally to the Council the findings "
         "of each of the reports on the rivers until the sixty-fourth session;",
         {"oral_update HC until:HRC/64"}},
        {"two verbs with one object and one time",
         "Requests the Chair of the Working Group to orally update and engage in an interactive "
         "dialogue with the General Assembly annually;",
         {"oral_update SP every:P1Y", "dialogue SP every:P1Y"}},
        {"briefings are conducted",
         "Requests the Secretary-General to conduct briefings with Member States at least twice a "
         "year;",
         {"oral_update SG every:P6M"}},
    });
}

TEST(Dialogues, MayBeNamedBeforeWhatTheyGoWith) {
    check({
        {"the dates of what follows are theirs",
         "Requests the Special Rapporteur to present during an interactive dialogue a report to "
         "the Council at its sixty-first session and to the General Assembly at its eighty-first "
         "session;",
         {"dialogue SP HRC/61,GA/81", "report SP HRC/61,GA/81"}},
        {"they have those of each",
         "Requests the High Commissioner to provide to the Council, within the framework of an "
         "interactive dialogue, an interim report on floods at its sixty-first session and a full "
         "report at its sixty-second session;",
         {"dialogue HC HRC/61,HRC/62", "report HC HRC/61", "report HC HRC/62"}},
        {"and do not go to an earlier update",
         "Requests the Special Rapporteur to present an oral update at its sixtieth session, and "
         "to present during an interactive dialogue a report at its sixty-first session;",
         {"oral_update SP HRC/60", "dialogue SP HRC/61", "report SP HRC/61"}},
    });
}

TEST(Reports, MayFollowAnUpdateWithATimeOfTheirOwn) {
    check({
        {"to be followed by",
         "Requests the Secretary-General to present an interim oral update to the General Assembly "
         "by 1 March 2027, to be followed by a report within the first half of 2027;",
         {"oral_update SG by:2027-03-01", "report SG in:2027-H1"}},
        {"in combination with an oral update",
         "Requests the mission of inquiry to present its latest report, in combination with an "
         "oral update on its work, to the General Assembly at its eighty-first session;",
         {"report MECH GA/81", "oral_update MECH GA/81"}},
        {"one behind other things to be done, without a name",
         "Requests the Secretary-General to refine the parameters, adjust the plans accordingly, "
         "and report thereon, including progress achieved, to the General Assembly at the first "
         "part of its resumed eighty-first session;",
         {"report SG GA/81"}},
        {"what is handed on once more is the same report",
         "Requests the High Commissioner to prepare a written report and to present it to the "
         "Council at its sixty-first session, and to transmit the report to the General Assembly "
         "at "
         "its eighty-first session;",
         {"report HC HRC/61,GA/81"}},
        {"what contains recommendations has their time",
         "Requests the High Commissioner to prepare a report on floods, highlighting challenges "
         "and making recommendations, for submission to the Council at its sixty-second session;",
         {"report HC HRC/62"}},
    });
}

TEST(Reports, AreNotWhatAMandateOrAMethodIsFor) {
    check({
        {"the holder's duty in a renewal",
         "Decides to renew the mandate of the Independent Expert on rivers for a period of one "
         "year to assess, monitor and report on the situation;",
         {"mandate ORGAN for:P1Y"}},
        {"with a time it is one",
         "Decides to renew the mandate of the Independent Expert on rivers for a period of one "
         "year, and to report to the Council at its sixty-second session;",
         {"mandate ORGAN for:P1Y", "report SP HRC/62"}},
        {"barriers to reporting",
         "Requests the Secretary-General to submit to the General Assembly at its eighty-first "
         "session measures covering the elimination of barriers to reporting misconduct;",
         {"report SG GA/81"}},
        {"what States are invited to do",
         "Requests the Secretary-General to invite States, in his circular note, to inform him of "
         "their views;",
         {}},
        {"and what is done besides",
         "Requests the Secretary-General to invite States to send their views, and to submit a "
         "report to the General Assembly at its eighty-first session;",
         {"report SG GA/81"}},
    });
}

} // namespace
} // namespace mandated::extractors
