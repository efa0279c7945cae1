#include "notify/compose/compose.h"
#include "notify/compose/text.h"
#include "tests/notify/support/samples.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

std::string subject_of(const NoticeItem& item) {
    return mail_of(reminder_of(item)).subject;
}

TEST(ReminderSubject, SaysWhenWhatAndWhere) {
    auto item = full_item();
    item.summary = "report on arms";
    EXPECT_EQ(subject_of(item),
              "In 4 days (5 April 2027, projected): report on arms for HRC/65 (not confirmed) — "
              "A/HRC/RES/59/3 para. 33");
    item.days_left = 1;
    EXPECT_TRUE(subject_of(item).starts_with("Tomorrow (5 April 2027, projected): "));
    item.days_left = 0;
    EXPECT_TRUE(subject_of(item).starts_with("Today (5 April 2027, projected): "));
    item.days_left = -4;
    EXPECT_TRUE(subject_of(item).starts_with("4 days past (5 April 2027, projected): "));
    item.day_status = "confirmed";
    EXPECT_TRUE(subject_of(item).starts_with("4 days past (5 April 2027): "));
}

TEST(ReminderSubject, InventsNoDayForAMonth) {
    auto item = full_item();
    item.day = "July 2027";
    EXPECT_TRUE(subject_of(item).starts_with("In July 2027 (projected): "));
    EXPECT_FALSE(has(mail_of(reminder_of(item)).text, "4 days"));
}

TEST(ReminderSubject, FitsALineByShorteningTheSummary) {
    auto item = full_item();
    item.unconfirmed = false;
    item.summary = "detailed written report on the rôle of States in the protection of journalists";
    EXPECT_LE(code_points(subject_of(item)), 110U) << subject_of(item);
    EXPECT_TRUE(has(subject_of(item), "detailed")) << subject_of(item);
    EXPECT_TRUE(has(subject_of(item), "… for HRC/65 — A/HRC/RES/59/3 para. 33"))
        << subject_of(item);
}

TEST(ReminderMail, TellsAllThatIsKnown) {
    const auto mail = mail_of(reminder_of(full_item()));
    for (const auto* words :
         {"ummary report on the discussions held at the seminars",
          "High Commissioner (HC), Secretary-General (SG)", "HRC", "Monday 5 April 2027",
          "n 4 days", "projected: the Council has not set this date", "Monday 14 June 2027",
          "tentative: announced, and may still move", "10 weeks before HRC/65 opens on 2027-06-14",
          "HRC/65 or HRC/62 (tracked change)", "no one has reviewed",
          "mandatectl show A/HRC/RES/59/3:33.2"}) {
        EXPECT_TRUE(has(mail.text, words)) << words << "\n" << mail.text;
        EXPECT_TRUE(has(mail.html, words)) << words << "\n" << mail.html;
    }
    EXPECT_TRUE(has(mail.text, "Also told    registry\n")) << "not the reader";
    EXPECT_FALSE(has(mail.text, "Sent late"));
}

TEST(ReminderMail, MarksTheEvidenceInTheParagraphsOwnWords) {
    const auto mail = mail_of(reminder_of(full_item()));
    EXPECT_TRUE(has(mail.text, "  The text     Requests the High Commissioner to submit to the "
                               "Council, [at\n               its sixty-fifth session], a summary "
                               "report;\n"))
        << mail.text;
    EXPECT_TRUE(has(mail.html, ">at its sixty-fifth session</b>, a summary report;</blockquote>"))
        << mail.html;
}

TEST(ReminderMail, SaysWhatToDoAndHowToAnswer) {
    auto item = full_item();
    for (const auto* words : {"Submit it by that day", "mandatectl task start A/HRC/RES/59/3:33.2",
                              "mandatectl task submit A/HRC/RES/59/3:33.2",
                              "mandatectl task done A/HRC/RES/59/3:33.2 --symbol SYMBOL"}) {
        EXPECT_TRUE(has(mail_of(reminder_of(item)).text, words)) << words;
        EXPECT_TRUE(has(mail_of(reminder_of(item)).html, words)) << words;
    }
    EXPECT_FALSE(has(mail_of(reminder_of(item)).html, "<a "));
    item.links = {{"Acknowledge", "https://mandates.example.org/a?b=1&c=2"}};
    EXPECT_TRUE(has(mail_of(reminder_of(item)).text,
                    "Acknowledge: https://mandates.example.org/a?b=1&c=2"));
    EXPECT_TRUE(has(mail_of(reminder_of(item)).html,
                    "href=\"https://mandates.example.org/a?b=1&amp;c=2\""));
}

TEST(ReminderMail, NeedsNothingFromElsewhere) {
    const auto html = mail_of(reminder_of(full_item())).html;
    for (const auto* remote : {"<img", "src=", "@import", "url(", "<script", "<link", "http"})
        EXPECT_FALSE(has(html, remote)) << remote;
    EXPECT_TRUE(has(html, "<html lang=\"en\">"));
    EXPECT_TRUE(has(mail_of(reminder_of(full_item()), "fr").html, "<html lang=\"fr\">"));
}

TEST(ReminderMail, LeavesOutWhatIsNotKnown) {
    const auto mail = mail_of(reminder_of(bare_item()));
    EXPECT_EQ(mail.subject, "oral update — A/HRC/RES/59/3 para. 12a");
    for (const auto* label : {"By whom", "For ", "Submit by", "Due", "Deadline", "Why then",
                              "The text", "Also told", "In doubt"})
        EXPECT_FALSE(has(mail.text, label)) << mail.text;
    EXPECT_TRUE(mail.text.starts_with(
        "Oral update\n  What         Oral update, paragraph 12a of A/HRC/RES/59/3\n\n"))
        << mail.text;
}

TEST(ReminderMail, SaysADeadlineThatIsTheDayOnce) {
    auto item = full_item();
    item.milestone = "deadline";
    item.day = item.deadline;
    const auto text = mail_of(reminder_of(item)).text;
    EXPECT_TRUE(has(text, "Due          Monday 14 June 2027")) << text;
    EXPECT_FALSE(has(text, "  Deadline")) << text;
}

TEST(ReminderMail, NamesWhoSetsTheDate) {
    auto item = full_item();
    item.recipient = "GA";
    EXPECT_TRUE(has(mail_of(reminder_of(item)).text, "the General Assembly has not set this date"));
    item.recipient = "";
    EXPECT_TRUE(has(mail_of(reminder_of(item)).text, "the Council has not set this date"));
    item.recipient = "GA, HRC";
    EXPECT_TRUE(has(mail_of(reminder_of(item)).text, "its organ has not set this date"));
}

TEST(ReminderMail, TakesNoMarkupAndNoLineFromADocument) {
    auto item = full_item();
    item.summary = "report on <script>alert(1)</script> & \"more\"\r\nBcc: them@evil.test";
    item.passages = {{"at its\n\nWHAT TO DO\n  Pay   now", true}};
    item.basis = "\xE2\x80\xAE"
                 "gnihton\xE2\x81\xA6"; // an override and an isolate
    const auto mail = mail_of(reminder_of(item));
    EXPECT_FALSE(has(mail.html, "<script>"));
    EXPECT_TRUE(has(mail.html, "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"));
    EXPECT_TRUE(has(mail.text, "<script>alert(1)</script> & \"more\""));
    EXPECT_FALSE(has(mail.text, "\nBcc:"));
    EXPECT_FALSE(has(mail.text, "\n  Pay"));
    EXPECT_EQ(mail.subject.find_first_of("\r\n"), std::string::npos);
    for (const auto& part : {mail.text, mail.html})
        EXPECT_EQ(part.find("\xE2\x80\xAE"), std::string::npos);
    EXPECT_TRUE(has(mail.text, "Why then     gnihton\n"));
}

TEST(ReminderMail, SaysThatItIsLate) {
    const auto mail = mail_of(ReminderNotice{{full_item()}, true, "2027-03-30"});
    EXPECT_TRUE(has(mail.text, "Sent late: the service was not running since 30 March 2027."));
    EXPECT_TRUE(has(mail.html, "Sent late"));
}

TEST(Digest, ListsTheMostUrgentFirstInGroups) {
    const ReminderNotice notice{
        {item_on("2027-04-09", 8, "fifth"), item_on("July 2027", 91, "sixth"),
         item_on("2027-03-30", -2, "second"), item_on("2027-04-02", 1, "fourth"),
         item_on("2027-04-01", 0, "third"), item_on("2027-03-01", -31, "first"), bare_item()},
        true,
        "2027-03-01"};
    const auto mail = mail_of(notice);
    EXPECT_EQ(mail.subject, "7 reminders, late: 2 overdue, 1 today, next tomorrow (2 April 2027, "
                            "projected)");
    EXPECT_TRUE(mail.text.starts_with("7 reminders: 2 overdue, 1 today, 1 within a week, 2 later, "
                                      "1 without a date\n"))
        << mail.text;
    for (const auto& body : {mail.text, mail.html}) {
        std::size_t at = 0;
        for (const auto* words :
             {"First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Oral update"}) {
            const auto found = body.find(words, at);
            ASSERT_NE(found, std::string::npos) << words << "\n" << body;
            at = found;
        }
    }
    for (const auto& [heading, first] :
         std::vector<std::pair<const char*, const char*>>{{"\nOVERDUE\n\n", "First"},
                                                          {"\nTODAY\n\n", "Third"},
                                                          {"\nWITHIN A WEEK\n\n", "Fourth"},
                                                          {"\nLATER\n\n", "Fifth"},
                                                          {"\nWITHOUT A DATE\n\n", "Oral"}})
        EXPECT_TRUE(has(mail.text, std::string(heading) + first)) << heading << mail.text;
}

TEST(DroppedMail, SaysWhatNoLongerCountsAndWhy) {
    const auto one = mail_of(DroppedNotice{{full_item()}, {"discontinued"}});
    EXPECT_TRUE(one.subject.starts_with("No longer due: summary report on the discussions"))
        << one.subject;
    EXPECT_TRUE(has(one.text, "  Why          discontinued\n")) << one.text;
    const auto two = mail_of(DroppedNotice{{full_item(), full_item()}, {"withdrawn", "gone"}});
    EXPECT_EQ(two.subject, "No longer due: 2 dates");
    EXPECT_TRUE(has(two.text, "no longer asked for by the text"));
}

TEST(FrenchMail, HasFrenchDatesWordsAndSentences) {
    auto item = full_item();
    item.summary = "rapport de synthèse";
    item.deadline = "2027-06-01";
    const auto mail = mail_of(reminder_of(item), "fr");
    EXPECT_EQ(mail.subject, "Dans 4 jours (5 avril 2027, projetée) : rapport de synthèse pour "
                            "HRC/65 (non confirmé) — A/HRC/RES/59/3 par. 33");
    for (const auto* words : {"À soumettre le lundi 5 avril 2027, dans 4 jours",
                              "projetée : le Conseil n’a pas fixé cette date",
                              "mardi 1er juin 2027", "Rapport, paragraphe 33 de A/HRC/RES/59/3",
                              "Haut-Commissaire (HC)", "QUE FAIRE", "Prévenus     registry"})
        EXPECT_TRUE(has(mail.text, words)) << words << "\n" << mail.text;
    item.day = "July 2027";
    EXPECT_TRUE(mail_of(reminder_of(item), "fr").subject.starts_with("En juillet 2027"));
    item.day = "2027-03-31";
    item.days_left = -1;
    EXPECT_TRUE(mail_of(reminder_of(item), "fr").subject.starts_with("1 jour de retard (31 mars"));
    EXPECT_EQ(mail_of(ReminderNotice{{item, item}, false, ""}, "fr").subject,
              "2 rappels : 2 en retard");
}

} // namespace
} // namespace mandated::notify
