#include "notify/compose/calendar.h"
#include "tests/notify/support/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

using testing::HasSubstr;
using testing::Not;

const CalendarFrame frame = {"mandated@example.org", *parse_instant("2027-04-01T06:00:00Z"), "en"};

CalendarEntry entry_of(const NoticeItem& item) {
    return {"task-12.HRC-65.submission@example.org", 2, *parse_date("2027-04-05"), item};
}

TEST(Calendar, IsADayThatLeavesTheDayFree) {
    const auto text = calendar_object({entry_of(full_item())}, publish, frame);
    for (const auto* line :
         {"BEGIN:VCALENDAR\r\n", "METHOD:PUBLISH\r\n", "VERSION:2.0\r\n",
          "UID:task-12.HRC-65.submission@example.org\r\n", "SEQUENCE:2\r\n",
          "DTSTAMP:20270401T060000Z\r\n", "DTSTART;VALUE=DATE:20270405\r\n",
          "DTEND;VALUE=DATE:20270406\r\n", "STATUS:TENTATIVE\r\n", "TRANSP:TRANSPARENT\r\n",
          "ORGANIZER;CN=mandated:mailto:mandated@example.org\r\n"})
        EXPECT_THAT(text, HasSubstr(line));
    EXPECT_EQ(text, calendar_object({entry_of(full_item())}, publish, frame));
}

TEST(Calendar, SaysConfirmedOnlyWhereItIs) {
    auto item = full_item();
    item.day_status = "confirmed";
    EXPECT_THAT(calendar_object({entry_of(item)}, publish, frame), HasSubstr("STATUS:CONFIRMED"));
}

TEST(Calendar, TakesAnEntryOut) {
    const auto text = calendar_object({entry_of(full_item())}, cancel, frame);
    EXPECT_THAT(text, HasSubstr("METHOD:CANCEL\r\n"));
    EXPECT_THAT(text, HasSubstr("STATUS:CANCELLED\r\n"));
}

TEST(Calendar, TakesNoPropertyFromADocument) {
    auto item = full_item();
    item.summary = "a, b; c\\d\r\nATTACH:https://evil.test\nEND:VEVENT " + std::string(300, 'x');
    const auto text = calendar_object({entry_of(item)}, publish, frame);
    EXPECT_THAT(text, Not(HasSubstr("\nATTACH")));
    EXPECT_THAT(text, HasSubstr("a\\, b\\; c\\\\d"));
    std::size_t at = 0;
    for (auto end = text.find("\r\n"); end != std::string::npos; end = text.find("\r\n", at)) {
        EXPECT_LE(end - at, 75U) << text.substr(at, end - at);
        at = end + 2;
    }
}

TEST(Calendar, SpeaksTheReadersLanguage) {
    auto french = frame;
    french.language = "fr";
    EXPECT_THAT(calendar_object({entry_of(full_item())}, publish, french),
                HasSubstr("SUMMARY;LANGUAGE=fr:Soumission: summary report"));
}

} // namespace
} // namespace mandated::notify
