#include "daemon/import/holiday_table.h"
#include "daemon/import/session_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

std::string calendar(const std::string& events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events +
           "END:VCALENDAR\r\n";
}

std::string event(const std::string& summary, const std::string& lines) {
    return "BEGIN:VEVENT\r\nUID:" + summary + "\r\nSUMMARY:" + summary + "\r\n" + lines +
           "END:VEVENT\r\n";
}

TEST(ATableOfSessions, HoldsARowASitting) {
    const auto table =
        read_session_file("\xEF\xBB\xBFsession,first_day,last_day,status,source\r\n"
                          "HRC/66,2027-11-01,2027-11-05,confirmed,\"a \"\"b\"\"\"\r\n"
                          "\r\n# a comment\r\n"
                          "HRC/66, 2027-09-13 ,2027-09-24,confirmed\r\n"
                          "CSW/71,2027-03,,tentative\r\n",
                          "dates.csv");
    ASSERT_TRUE(table) << table.error();
    ASSERT_EQ(table->sessions.size(), 2);
    const auto& month = table->sessions[0];
    EXPECT_EQ(month.precision, Precision::month);
    EXPECT_EQ(month.source, "dates.csv");
    const auto& suspended = table->sessions[1];
    ASSERT_EQ(suspended.sittings.size(), 2);
    EXPECT_EQ(to_string(suspended.opens()), "2027-09-13");
    EXPECT_EQ(suspended.source, "a \"b\"");
    EXPECT_EQ(suspended.status, DateStatus::confirmed);
}

TEST(ATableOfSessions, NamesEveryFaultWithLineAndField) {
    const auto table = read_session_file("HRC/64,2027-02-29,2027-04-02,tentative\n"
                                         "HRC65,2027-06-14,2027-07-09,tentative\n"
                                         "HRC/65,2027-06-14,2027-07-09,sure\n"
                                         "HRC/66,2027-09-13\n"
                                         "HRC/67,2028-02-28,2028-03-10,tentative\n"
                                         "HRC/67,2028-03-20,2028-04-07,confirmed\n",
                                         "t.csv");
    ASSERT_FALSE(table);
    EXPECT_THAT(table.error(), HasSubstr("t.csv:1: first_day and last_day: '2027-02-29.."));
    EXPECT_THAT(table.error(), HasSubstr("t.csv:2: session is 'HRC65', expected one such as"));
    EXPECT_THAT(table.error(), HasSubstr("t.csv:3: status is 'sure', expected tentative or "));
    EXPECT_THAT(table.error(), HasSubstr("t.csv:4: 2 fields, expected session,first_day,"));
    EXPECT_THAT(table.error(),
                HasSubstr("t.csv:6: status is 'confirmed', but 'tentative' in line 5"));
    EXPECT_THAT(read_session_file("HRC/65,\"2027", "t.csv").error(),
                HasSubstr("t.csv: line 1: a quote that is never closed"));
    EXPECT_THAT(read_session_file("", "t.csv").error(), HasSubstr("holds no session"));
}

TEST(ACalendar, GivesTheDaysASessionSits) {
    const auto table = read_session_file(
        calendar(event("HRC65", "DTSTART;VALUE=DATE:20270614\r\nDTEND;VALUE=DATE:20270619\r\n") +
                 event("HRC 65", "DTSTART;VALUE=DATE:20270621\r\nDTEND;VALUE=DATE:20270626\r\n") +
                 // Midnight to midnight in Geneva, written in UTC.
                 event("HRC66", "DTSTART:20270912T220000Z\r\nDTEND:20271008T220000Z\r\n") +
                 event("CSW71", "DTSTART;VALUE=DATE:20270308\r\n")),
        "m.ics");
    ASSERT_TRUE(table) << table.error();
    ASSERT_EQ(table->sessions.size(), 3);
    EXPECT_EQ(to_string(table->sessions[0].closes()), "2027-03-08");
    ASSERT_EQ(table->sessions[1].sittings.size(), 1) << "weeks are joined over a weekend";
    EXPECT_EQ(to_string(table->sessions[1].opens()), "2027-06-14");
    EXPECT_EQ(to_string(table->sessions[1].closes()), "2027-06-25");
    EXPECT_EQ(to_string(table->sessions[2].opens()), "2027-09-13");
    EXPECT_EQ(to_string(table->sessions[2].closes()), "2027-10-08");
    EXPECT_EQ(table->sessions[2].status, DateStatus::tentative);
}

TEST(ACalendar, ListsWhatIsUnclear) {
    const auto table = read_session_file(
        calendar(event("HRC65", "DTSTART;VALUE=DATE:20270614\r\nRRULE:FREQ=DAILY\r\n") +
                 event("HRC66", "") + event("Lunch", "DTSTART;VALUE=DATE:20270614\r\n")),
        "m.ics");
    ASSERT_TRUE(table) << table.error();
    EXPECT_TRUE(table->sessions.empty());
    ASSERT_EQ(table->unclear.size(), 3);
    EXPECT_EQ(table->unclear[0].reason, "repeats");
    EXPECT_EQ(table->unclear[0].line, 4);
    EXPECT_EQ(table->unclear[1].reason, "without a day");
    EXPECT_EQ(table->unclear[2].reason, "names no organ that is known");
}

TEST(ACalendar, ThatNestsWithoutEndIsRefused) {
    std::string nested;
    for (int i = 0; i < 100'000; ++i)
        nested += "BEGIN:VEVENT\r\n";
    EXPECT_THAT(read_session_file(calendar(nested), "m.ics").error(), HasSubstr("nest too deep"));
    EXPECT_FALSE(read_session_file("BEGIN:VCALENDAR", "m.ics").ok() &&
                 !read_session_file("BEGIN:VCALENDAR", "m.ics")->sessions.empty());
}

RC_GTEST_PROP(AnyCalendar, IsReadOrRefused, ()) {
    const auto line = rc::gen::element<std::string>(
        "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCALENDAR", "END:VCALENDAR", "SUMMARY:HRC65",
        "SUMMARY", "DTSTART:20270614", "DTSTART;VALUE=DATE:20271399",
        "DTSTART;TZID=Nowhere:20270614T100000", "DTEND:20270614T250000Z",
        "DTEND;VALUE=DATE:00000000", "DTEND;VALUE=PERIOD:1/2", "DURATION:P", "DURATION:-P99999999W",
        "RRULE:FREQ=", "STATUS:?", " folded", ":", "\xFF;=:", "BEGIN:VTIMEZONE", "END:VTIMEZONE",
        "LOCATION;X=\":");
    std::string text = "BEGIN:VCALENDAR\r\n";
    for (const auto& each : *rc::gen::container<std::vector<std::string>>(line))
        text += each + "\r\n";
    const auto table = read_session_file(text, "any.ics");
    if (table) {
        for (const auto& session : table->sessions)
            RC_ASSERT(session.opens() <= session.closes());
    }
    (void)read_holiday_file(text, "any.ics", "Geneva");
}

TEST(ATableOfHolidays, HoldsADayARow) {
    const auto holidays =
        read_holiday_file("station,date,name\nGeneva,2027-03-26,Good Friday\n", "h.csv", "");
    ASSERT_TRUE(holidays) << holidays.error();
    EXPECT_EQ(*holidays, (std::vector<store::HolidayRow>{
                             {"Geneva", *parse_date("2027-03-26"), "Good Friday"}}));
}

TEST(ATableOfHolidays, NamesEveryFaultWithLineAndField) {
    const auto holidays = read_holiday_file(
        ",2027-03-26,Good Friday\nGeneva,26.3.2027,Good Friday\nGeneva,2027-03-26,\nGeneva\n"
        "New York,2027-11-25,Thanksgiving\n",
        "h.csv", "Geneva");
    ASSERT_FALSE(holidays);
    for (const auto* fault :
         {"h.csv:1: station is empty", "h.csv:2: date is '26.3.2027'", "h.csv:3: name is empty",
          "h.csv:4: 1 fields", "h.csv:5: station is 'New York', but Geneva was asked for"})
        EXPECT_THAT(holidays.error(), HasSubstr(fault));
}

TEST(ACalendarOfHolidays, GivesEachDay) {
    const auto text =
        calendar(event("Eid", "DTSTART;VALUE=DATE:20270309\r\nDTEND;VALUE=DATE:20270311\r\n"));
    const auto holidays = read_holiday_file(text, "h.ics", "Geneva");
    ASSERT_TRUE(holidays) << holidays.error();
    ASSERT_EQ(holidays->size(), 2);
    EXPECT_EQ(to_string(holidays->back().day), "2027-03-10");
    EXPECT_THAT(read_holiday_file(text, "h.ics", "").error(),
                HasSubstr("h.ics:4: 'Eid' has no place, and no duty station is given"));
}

} // namespace
} // namespace mandated::daemon
