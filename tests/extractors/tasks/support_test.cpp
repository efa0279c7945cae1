#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

TEST(Support, IsFoundInLists) {
    check({
        {"information and resources",
         "Requests the Secretary-General to provide the Special Rapporteur with all the "
         "information and resources necessary to fulfil the mandate;",
         {"support SG"}},
        {"the provision of",
         "Requests the Secretary-General to ensure the provision of an adequate and stable level "
         "of staffing and the facilities and resources necessary for the Special Rapporteur;",
         {"support SG"}},
        {"for the mandate named before",
         "Reiterates its support for the mandate of the Special Rapporteur, and requests the "
         "Secretary-General to continue to provide all the human and financial resources necessary "
         "for its effective fulfilment;",
         {"support SG"}},
        {"a passive names who is helped",
         "Requests that the Office of the High Commissioner and the fact-finding mission each be "
         "provided with all the resources necessary to carry out their respective mandates;",
         {"support SG"}},
    });
}

TEST(Support, IsNoneOfStatesCausesAndThingsSaid) {
    check({
        {"to States, whatever stands between",
         "Encourages the United Nations system to continue to provide technical support, within "
         "their respective mandates, to the landlocked developing countries;",
         {}},
        {"for a programme of action",
         "Urges the United Nations system to enhance its support for the implementation of the "
         "Programme of Action;",
         {}},
        {"what resources are, not that they are given",
         "Requests the Secretary-General to ensure that resources are aligned with the priorities "
         "of the Assembly;",
         {}},
        {"things that are accessible to people",
         "Requests the Special Rapporteur to make recommendations on how to promote products that "
         "are inclusive of and accessible to persons with disabilities;",
         {}},
        {"what is listed behind a preposition exists",
         "Requests the Secretary-General to provide the assistance necessary for the realization "
         "of the panel discussion, reports and interactive dialogue of the Office;",
         {"support SG"}},
    });
}

TEST(Support, IsWhatMakesTextsReadable) {
    check({
        {"a report in an accessible format",
         "Requests the Office of the High Commissioner to make its report on the strategy publicly "
         "available in an easy-to-read version and in an accessible format;",
         {"support HC"}},
        {"a panel with interpretation",
         "Decides that its panel discussion will be held at its sixty-first session, and will have "
         "international sign interpretation;",
         {"panel ORGAN HRC/61", "support ORGAN"}},
    });
}

TEST(Bodies, MayHaveTheUnitedNationsInTheirNames) {
    check({
        {"one body",
         "Requests the Chair of the United Nations Rivers Development Group to conduct briefings "
         "with Member States on an annual basis;",
         {"oral_update UN every:P1Y"}},
        {"a directive behind a result",
         "Invites the Mission to ensure that the conduct of the forces is monitored and that their "
         "members are held accountable, and to continue to publish reports on floods;",
         {"report MECH"}},
        {"States with long names are asked for nothing of ours",
         "Calls upon the Islamic Republic of Ruritania to submit a report to the Council at its "
         "sixty-first session;",
         {}},
    });
}

} // namespace
} // namespace mandated::extractors
