#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

TEST(Years, MayStandInLists) {
    check({
        {"a year each",
         "Requests the Secretary-General to present to the General Assembly a report in 2026, 2027 "
         "and 2028 on floods;",
         {"report SG in:2026,in:2027,in:2028"}},
        {"the end of each",
         "Requests the High Commissioner to present an oral update before the end of 2026 and "
         "2027;",
         {"oral_update HC before:2026-12-31,before:2027-12-31"}},
        {"the year of a conference's name",
         "Decides to convene the 2027 United Nations Rivers Conference to Accelerate Action;",
         {"event ORGAN in:2027"}},
        {"the name is no time where one is stated",
         "Decides to convene the 2027 United Nations Rivers Conference in March 2027;",
         {"event ORGAN in:2027-03"}},
    });
}

TEST(Sessions, MayHaveASegmentOrBeginInThePast) {
    const Adopted council{"ECOSOC", "2025", {date::year{2025}, date::month{6}, date::day{8}}};
    check(
        {
            {"the segment of a session is that session",
             "Requests the Secretary-General to make proposals to the Council at the operational "
             "activities segment of its substantive session of 2026;",
             {"report SG ECOSOC/2026"}},
            {"the theme of both is nobody's deadline",
             "Requests the Committee, at its twenty-fifth session, to examine the theme of the "
             "2026 session of the Council and the 2026 high-level political forum;",
             {"consideration MECH OTHER/25"}},
            {"the body that the pronoun stands before",
             "Decides that at its seventieth session, in 2026, the Commission on the Status of "
             "Women should review its methods of work;",
             {"consideration MECH CSW/70"}},
            {"a length of time behind \"no later than in\"",
             "Requests that the Committee report back to the Council, no later than in five years' "
             "time, on floods;",
             {"report MECH within:P5Y"}},
        },
        council);
    check({
        {"a rhythm goes on from a session that was",
         "Requests the Mechanism to submit an annual report to the Council, starting at its "
         "fifty-seventh session;",
         {"report MECH from:HRC/57,every:P1Y"}},
        {"since is no start of what is to come",
         "Requests the High Commissioner to report on the progress made since its fifty-seventh "
         "session to the Council at its sixty-first session;",
         {"report HC HRC/61"}},
    });
}

TEST(Lengths, MayStandBeforeTheMandate) {
    check({
        {"three-year",
         "Also decides that the independent expert mechanism shall have a three-year mandate;",
         {"mandate ORGAN for:P3Y"}},
        {"the President acts for the organ",
         "Encourages the President to provide information on such cases at each session of the "
         "Council;",
         {"report ORGAN every:session"}},
        {"what is planned is another's",
         "Invites the Office of the High Commissioner to elaborate a list of measures planned "
         "until "
         "2027 and to present it to the General Assembly at its eighty-first session;",
         {"report HC GA/81"}},
    });
}

TEST(Rhythms, OfAnothersReviewAreNoConsideration) {
    check({
        {"without a session",
         "Calls upon the Secretary-General to review every two years the progress made;",
         {}},
        {"at a session",
         "Requests the Commission on the Status of Women to review the progress made at its "
         "seventy-first session;",
         {"consideration UN CSW/71"}},
        {"observing a day is no task of those invited",
         "Invites Governments and the specialized agencies to continue to observe the Day of "
         "Rivers annually;",
         {}},
        {"of the organ that decides it, it is",
         "Decides to observe the Day of Rivers annually;",
         {"event ORGAN every:P1Y"}},
    });
}

} // namespace
} // namespace mandated::extractors
