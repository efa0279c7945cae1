#include "notify/compose/compose.h"
#include "tests/notify/support/samples.h"

#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

TEST(RegisteredMail, CountsTasksAndNamesTheNextDate) {
    EXPECT_EQ(mail_of(full_registration()).subject,
              "Registered: A/HRC/RES/59/3 — 3 tasks, next 5 April 2027 (projected)");
}

TEST(RegisteredMail, TellsDatesDoubtsAndWhatIsPast) {
    const auto mail = mail_of(full_registration());
    for (const auto* words :
         {"A/HRC/RES/59/3", "Accès à l’information", "3 tasks in 57 paragraphs", "4 July 2025",
          "HRC/59", "G2511001.docx", "the session is not printed", "Monday 5 April 2027",
          "ever reminded of", "What was past already", "Oral update"}) {
        EXPECT_TRUE(has(mail.text, words)) << words << "\n" << mail.text;
        EXPECT_TRUE(has(mail.html, words)) << words << "\n" << mail.html;
    }
    EXPECT_LT(mail.text.find("DATES TO COME"), mail.text.find("Monday 5 April 2027"));
    EXPECT_LT(mail.text.find("YOU WILL NOT BE REMINDED"), mail.text.find("What was past already"));
    EXPECT_LT(mail.text.find("WITHOUT A DATE"), mail.text.find("Oral update"));
}

TEST(RegisteredMail, CountsATaskWithTwoDatesOnce) {
    auto notice = full_registration();
    notice.items = {full_item(), full_item()};
    EXPECT_TRUE(has(mail_of(notice).subject, "1 task, next"));
    EXPECT_TRUE(has(mail_of(notice).text, "1 task in 57 paragraphs"));
}

TEST(RegisteredMail, DoesNotHideThatNothingWasFound) {
    RegisteredNotice notice;
    notice.file = "scan.pdf";
    notice.paragraphs = 12;
    const auto mail = mail_of(notice);
    EXPECT_EQ(mail.subject, "Registered: scan.pdf — no task found");
    EXPECT_TRUE(mail.text.starts_with("scan.pdf\n")) << mail.text;
    EXPECT_FALSE(has(mail.text, "mandatectl")) << mail.text;
    EXPECT_TRUE(has(mail.text, "No task was found"));
    EXPECT_TRUE(has(mail.text, "0 tasks in 12 paragraphs"));
}

} // namespace
} // namespace mandated::notify
