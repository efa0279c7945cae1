#include "tests/extractors/tasks/tasks_of.h"

namespace mandated::extractors {
namespace {

using Lines = std::vector<std::string>;

TEST(Recollections, AreNoTasks) {
    check({
        {"recalled",
         "Recalls its request to the High Commissioner to submit a report at its sixtieth session;",
         {}},
        {"welcomed",
         "Welcomes the decision to convene a panel discussion at its sixtieth session;",
         {}},
        {"noted",
         "Takes note of the report submitted to the Council at its fifty-eighth session;",
         {}},
        {"somebody else's request",
         "Recalls that the General Assembly requested the Secretary-General to submit a report at "
         "its "
         "eightieth session;",
         {}},
        {"looked forward to",
         "Looks forward to the report to be presented to the Council at its sixtieth session;",
         {}},
        {"a later clause of the paragraph is one",
         "Takes note of the report submitted at its fifty-eighth session, and requests the High "
         "Commissioner "
         "to submit a further report at its sixty-first session;",
         {"report HC HRC/61"}},
        {"a repeated request is one",
         "Reiterates its request to the High Commissioner to submit a report at its sixty-first "
         "session;",
         {"report HC HRC/61"}},
        {"a renewed decision too",
         "Reaffirms its decision to convene a panel discussion at its sixty-first session;",
         {"panel ORGAN HRC/61"}},
        {"recalling, then reiterating that",
         "Recalls its resolution 58/3, and reiterates its request that the Secretary-General "
         "submit a report "
         "to the General Assembly at its eightieth session;",
         {"report SG GA/80"}},
    });
}

TEST(Addressees, AreWhoMustAct) {
    check({
        {"States alone",
         "Urges States to submit reports to the Council at its sixtieth session;",
         {}},
        {"civil society alone",
         "Invites non-governmental organizations to prepare a report for the sixtieth session;",
         {}},
        {"States beside a body are not listed",
         "Invites Member States and the Secretary-General to organize a conference in 2026;",
         {"event SG in:2026"}},
        {"those consulted do not act",
         "Requests the High Commissioner, in consultation with States, the Secretary-General and "
         "treaty "
         "bodies, to prepare a study;",
         {"report HC"}},
        {"'of' names no addressee",
         "Requests the special procedures of the Human Rights Council to prepare a study;",
         {"report SP"}},
        {"the chair stands for the body",
         "Requests the Chair-Rapporteur of the intergovernmental working group to submit a report;",
         {"report MECH"}},
        {"the President of the adopting organ",
         "Requests the President of the Human Rights Council to convene an annual meeting;",
         {"event ORGAN every:P1Y"}},
        {"through whom",
         "Requests the General Assembly, through its Advisory Committee, to prepare a study;",
         {"report UN,MECH"}},
        {"a pronoun is who was directed before",
         "Requests the Special Rapporteur to prepare a study, and invites him to submit it to the "
         "Council at "
         "its sixty-first session;",
         {"report SP HRC/61"}},
        {"a secretariat is not its body",
         "Requests the Forum secretariat to prepare a report;",
         {"report SG"}},
        {"decides to request",
         "Decides to request the Advisory Committee to prepare a study;",
         {"report MECH"}},
        {"two clauses, two actors",
         "Requests the Secretary-General to provide the resources necessary for the seminars, and "
         "also "
         "requests the High Commissioner to prepare a summary report on the seminars;",
         {"support SG", "report HC"}},
    });
}

TEST(Addressees, DependOnTheAdoptingOrgan) {
    const Adopted council{"ECOSOC", "2024", Date{date::year{2024}, date::month{6}, date::day{5}}};
    check(
        {
            {"its own commission is a subsidiary body",
             "Requests the Commission for Social Development to prepare a report;",
             {"report MECH"}},
            {"'the Council' is the adopting one",
             "Requests the Secretary-General to report to the Council at its 2025 session;",
             {"report SG ECOSOC/2025"}},
            {"a theme for a session",
             "Decides that the priority theme for the sixty-third session of the Commission for "
             "Social "
             "Development shall be solidarity;",
             {"consideration MECH CSocD/63"}},
        },
        council);
}

TEST(LetteredParts, InheritVerbAndActorFromTheirOpeningLine) {
    const auto tasks = find_tasks(resolution_with(
        {{"12", "Requests the High Commissioner:"},
         {"12(a)",
          "To organize a workshop on rivers before the sixty-first session of the Council;"},
         {"12(b)",
          "To submit a summary report on the workshop to the Council at its sixty-first session;"},
         {"13", "Decides to establish a commission of inquiry, with the following mandate:"},
         {"13(a)", "To investigate and report on the facts;"}}));
    EXPECT_EQ(lines(tasks), (Lines{"event HC before:HRC/61", "report HC HRC/61", "mandate ORGAN",
                                   "report MECH"}));
    ASSERT_EQ(tasks.size(), 4U);
    EXPECT_EQ(tasks[0].para, "12(a)");
    EXPECT_EQ(tasks[1].verb, "request");
    for (const auto& span : tasks[1].evidence)
        EXPECT_NE(span.what, Aspect::verb) << "the verb stands in the opening line";
}

TEST(Paragraphs, ThatAreNotOperativeHoldNoTasks) {
    auto resolution = resolution_with(
        {{"1", "Requests the High Commissioner to submit a report at its sixtieth session;"}});
    resolution.paragraphs[0].kind = ParagraphKind::annex;
    EXPECT_TRUE(find_tasks(resolution).empty());
    resolution.paragraphs[0].kind = ParagraphKind::preamble;
    EXPECT_TRUE(find_tasks(resolution).empty());
}

} // namespace
} // namespace mandated::extractors
