#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

using Lines = std::vector<std::string>;

std::string report(const std::string& time) {
    return "Requests the High Commissioner to submit a report on rivers to the Human Rights "
           "Council " +
           time + ";";
}

TEST(Times, AreReadAsTheTextSaysThem) {
    const std::pair<const char*, const char*> cases[] = {
        {"at its sixty-second session", "HRC/62"},
        {"at its sixty second session", "HRC/62"},
        {"during its sixty-second session", "HRC/62"},
        {"at its sixtieth regular session", "HRC/60"},
        {"at its sixtieth and sixty-third sessions", "HRC/60,HRC/63"},
        {"at its sixtieth, sixty-third and sixty-sixth sessions", "HRC/60,HRC/63,HRC/66"},
        {"from the sixtieth to the sixty-second sessions", "HRC/60,HRC/61,HRC/62"},
        {"at its sixtieth session and its sixty-first session", "HRC/60,HRC/61"},
        {"at both the sixtieth and sixty-first sessions", "HRC/60,HRC/61"},
        {"at its next session", "HRC/60"},
        {"before its sixty-second session", "before:HRC/62"},
        {"prior to the sixty-second session of the Council", "before:HRC/62"},
        {"in advance of its sixty-second session", "before:HRC/62"},
        {"no later than its sixty-second session", "by:HRC/62"},
        {"by its sixty-second session", "by:HRC/62"},
        {"by the end of its sixty-second session", "by:HRC/62-end"},
        {"starting from its sixty-second session", "from:HRC/62"},
        {"until its sixty-second session", "until:HRC/62"},
        {"at the Council’s sixty-second session", "HRC/62"},
        {"by the end of 2026", "by:2026-12-31"},
        {"before the end of 2026", "before:2026-12-31"},
        {"by 2027", "by:2027-12-31"},
        {"before 30 June 2026", "before:2026-06-30"},
        {"in the first half of 2026", "in:2026-H1"},
        {"in the third quarter of 2026", "in:2026-Q3"},
        {"in September 2026", "in:2026-09"},
        {"on 18 July 2026", "at:2026-07-18"},
        {"within six months", "within:P6M"},
        {"within 90 days", "within:P90D"},
        {"annually", "every:P1Y"},
        {"on an annual basis", "every:P1Y"},
        {"every two years", "every:P2Y"},
        {"biennially", "every:P2Y"},
        {"twice a year", "every:P6M"},
        {"at every session", "every:session"},
        {"at each regular session", "every:session"},
        {"at its annual sessions", "every:P1Y"},
        {"at its sixty-fifth session, in 2027", "HRC/65"},
    };
    for (const auto& [time, due] : cases)
        EXPECT_EQ(lines(find_tasks(resolution_with({{"1", report(time)}}))),
                  Lines{"report HC " + std::string(due)})
            << time;
}

TEST(Times, ThatAreNoneLeaveTheTaskUndated) {
    for (const auto* time : {"in due course", "at the present session", "regularly",
                             "at its future sessions", "in accordance with its programme of work",
                             "as requested in resolution 58/4 of 4 April 2025"})
        EXPECT_EQ(lines(find_tasks(resolution_with({{"1", report(time)}}))), Lines{"report HC"})
            << time;
}

TEST(Times, BelongToTheBodyThatIsNamed) {
    check({
        {"'its' is the recipient's",
         "Requests the Secretary-General to submit a report to the General Assembly at its "
         "eightieth "
         "session;",
         {"report SG GA/80"}},
        {"a committee of the Assembly sits in the Assembly's session",
         "Requests the Special Rapporteur to present a report to the Third Committee at its "
         "eighty-first "
         "session;",
         {"report SP GA/81"}},
        {"two recipients with a session each",
         "Requests the Working Group to report to the Human Rights Council at its sixty-first "
         "session and "
         "to the General Assembly at its eighty-first session;",
         {"report SP HRC/61,GA/81"}},
        {"a year is the number of some bodies' sessions",
         "Requests the Secretary-General to report to the Economic and Social Council at its 2026 "
         "session;",
         {"report SG ECOSOC/2026"}},
        {"meetings of a forum with dated sessions",
         "Decides that the consultations should be held ahead of the 2026 and 2027 meetings of the "
         "high-level political forum;",
         {"event ORGAN before:HLPF/2026,before:HLPF/2027"}},
        {"a number that only the Assembly can have reached",
         "Requests the Office of the High Commissioner to brief Member States, and to submit a "
         "report at "
         "the eighty-first session of the General Assembly;",
         {"report HC GA/81"}},
        {"a special session",
         "Requests the High Commissioner to submit a report to the Council at its fortieth special "
         "session;",
         {"report HC HRC/S-40"}},
        {"the next session of a body we do not count",
         "Requests the Secretary-General to report to the Working Group at its next session;",
         {"report SG"}},
        {"the year stands before the body",
         "Requests the Secretary-General to submit a report to the 2026 high-level political "
         "forum;",
         {"report SG HLPF/2026"}},
        {"a body whose sessions have no code",
         "Invites the Statistical Commission to consider the question at its fifty-eighth session;",
         {"consideration UN OTHER/58"}},
    });
}

TEST(Times, OfWhatIsMentionedInPassingAreNoDueDates) {
    check({
        {"where an earlier report was submitted",
         "Requests the High Commissioner to update the report submitted to the Council at its "
         "fifty-sixth "
         "session;",
         {"report HC"}},
        {"where a panel was held",
         "Requests the High Commissioner to submit a summary report on the panel discussion held "
         "at its "
         "sixtieth session to the Council at its sixty-second session;",
         {"report HC HRC/62"}},
        {"where a panel is still to be held",
         "Requests the High Commissioner to prepare a summary report on the panel discussion to be "
         "held at "
         "its sixtieth session, and to present it to the Council at its sixty-first session;",
         {"report HC HRC/61"}},
        {"an aim, not a due date",
         "Requests the High Commissioner to submit a study on ways to eliminate hunger by 2030 to "
         "the "
         "Council at its sixty-first session;",
         {"report HC HRC/61"}},
        {"where a thing was recommended",
         "Requests the Advisory Committee to consider, at its thirty-sixth session, the items "
         "recommended at its thirty-fifth session;",
         {"consideration MECH AC/36"}},
        {"steps are no session's",
         "Requests the Secretary-General to submit a report on the steps taken to the Council at "
         "its sixty-first session;",
         {"report SG HRC/61"}},
        {"what a report covers",
         "Requests the Secretary-General to report to the General Assembly at its eightieth "
         "session on the "
         "activities of the fund in 2026;",
         {"report SG GA/80"}},
    });
}

} // namespace
} // namespace mandated::extractors
