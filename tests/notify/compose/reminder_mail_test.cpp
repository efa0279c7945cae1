#include "notify/compose/compose.h"
#include "notify/compose/words.h"
#include "tests/notify/support/samples.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

std::string subject_of(const NoticeItem& item) {
    return compose_reminder(reminder_of(item)).subject;
}

TEST(ReminderSubject, SaysWhenWhatAndWhere) {
    auto item = full_item();
    item.summary = "report on arms";
    EXPECT_EQ(subject_of(item),
              "In 4 days (5 April 2027, projected): report on arms — A/HRC/RES/59/3 para. 33");
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
    EXPECT_FALSE(has(compose_reminder(reminder_of(item)).text, "4 days"));
}

TEST(ReminderSubject, FitsALineByShorteningTheSummary) {
    auto item = full_item();
    item.summary = "detailed written report on the rôle of States in the protection of journalists";
    EXPECT_LE(code_points(subject_of(item)), 78U) << subject_of(item);
    EXPECT_TRUE(has(subject_of(item), "detailed")) << subject_of(item);
    EXPECT_TRUE(has(subject_of(item), "… — A/HRC/RES/59/3 para. 33")) << subject_of(item);
}

TEST(ReminderMail, TellsAllThatIsKnown) {
    const auto mail = compose_reminder(reminder_of(full_item()));
    for (const auto* words :
         {"ummary report on the discussions held at the seminars",
          "High Commissioner (HC), Secretary-General (SG)", "HRC", "Monday 5 April 2027",
          ", in 4 days", "projected: the Council has not set this date", "Monday 14 June 2027",
          "tentative: announced, and may still move", "10 weeks before HRC/65 opens on 2027-06-14",
          "HRC/65 or HRC/62 (tracked change)", "no one has reviewed",
          "mandatectl show A/HRC/RES/59/3:33.2"}) {
        EXPECT_TRUE(has(mail.text, words)) << words << "\n" << mail.text;
        EXPECT_TRUE(has(mail.html, words)) << words << "\n" << mail.html;
    }
    EXPECT_TRUE(
        has(mail.html, "“to submit to the Council, at its sixty-fifth session, a summary report”"));
    EXPECT_FALSE(has(mail.text, "Sent late"));
}

TEST(ReminderMail, LeavesOutWhatIsNotKnown) {
    const auto mail = compose_reminder(reminder_of(bare_item()));
    EXPECT_EQ(mail.subject, "oral update — A/HRC/RES/59/3 para. 12a");
    for (const auto* label :
         {"By whom", "For ", "Submit by", "Due", "Deadline", "Why then", "“", "In doubt"})
        EXPECT_FALSE(has(mail.text, label)) << mail.text;
    EXPECT_EQ(mail.text, "Oral update\n"
                         "  What         Oral update, paragraph 12a of A/HRC/RES/59/3\n"
                         "  Look closer  mandatectl show A/HRC/RES/59/3:12a.1\n");
}

TEST(ReminderMail, SaysADeadlineThatIsTheDayOnce) {
    auto item = full_item();
    item.milestone = "deadline";
    item.day = item.deadline;
    const auto text = compose_reminder(reminder_of(item)).text;
    EXPECT_TRUE(has(text, "Due          Monday 14 June 2027")) << text;
    EXPECT_FALSE(has(text, "Deadline")) << text;
}

TEST(ReminderMail, NamesWhoSetsTheDate) {
    auto item = full_item();
    item.recipient = "GA";
    EXPECT_TRUE(has(compose_reminder(reminder_of(item)).text,
                    "the General Assembly has not set this date"));
    item.recipient = "";
    EXPECT_TRUE(has(compose_reminder(reminder_of(item)).text, "the Council has not set this date"));
    item.recipient = "GA, HRC";
    EXPECT_TRUE(has(compose_reminder(reminder_of(item)).text, "its organ has not set this date"));
}

TEST(ReminderMail, EscapesTheTextOfResolutionsInHtml) {
    auto item = full_item();
    item.summary = "report on <script>alert(1)</script> & \"more\"";
    const auto mail = compose_reminder(reminder_of(item));
    EXPECT_FALSE(has(mail.html, "<script>"));
    EXPECT_TRUE(has(mail.html, "&lt;script&gt;"));
    EXPECT_TRUE(has(mail.text, "<script>alert(1)</script> & \"more\""));
}

TEST(ReminderMail, SaysThatItIsLate) {
    const auto mail = compose_reminder({{full_item()}, true, "2027-03-30"});
    EXPECT_TRUE(has(mail.text, "Sent late: the service was not running since 30 March 2027."));
    EXPECT_TRUE(has(mail.html, "Sent late"));
}

TEST(FoldedMail, ListsByDayWithThosePastFirst) {
    const ReminderNotice notice{
        {item_on("2027-04-09", 8, "fourth"), item_on("July 2027", 91, "fifth"),
         item_on("2027-03-30", -2, "second"), item_on("2027-04-02", 1, "third"),
         item_on("2027-03-01", -31, "first"), bare_item()},
        true,
        "2027-03-01"};
    const auto mail = compose_reminder(notice);
    EXPECT_EQ(mail.subject, "6 reminders, late: 2 past, next tomorrow (2 April 2027, projected)");
    for (const auto& body : {mail.text, mail.html}) {
        std::size_t at = 0;
        for (const auto* words : {"First", "Second", "Third", "Fourth", "Fifth", "Oral update"}) {
            const auto found = body.find(words, at);
            ASSERT_NE(found, std::string::npos) << words << "\n" << body;
            at = found;
        }
    }
    EXPECT_LT(mail.text.find("PAST"), mail.text.find("First"));
    EXPECT_LT(mail.text.find("Second"), mail.text.find("TO COME"));
    EXPECT_LT(mail.text.find("Fifth"), mail.text.find("WITHOUT A DATE"));
}

} // namespace
} // namespace mandated::notify
