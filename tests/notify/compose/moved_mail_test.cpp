#include "notify/compose/compose.h"
#include "tests/notify/support/samples.h"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

using testing::HasSubstr;

MovedNotice a_week_later() {
    auto item = full_item();
    item.day = "2027-04-12";
    item.was = "2027-04-05";
    item.was_status = "projected";
    return {{{"HRC/65", "14 June–9 July 2027", "projected", "21 June–16 July 2027", "tentative",
              "the bulletin"}},
            {item},
            0};
}

TEST(TheMailOfAMove, TellsTheOldAndTheNewDates) {
    const auto mail = mail_of(a_week_later());
    EXPECT_EQ(mail.subject, "Moved: HRC/65 now 21 June–16 July 2027 (tentative) — 1 date");
    for (const auto& body : {mail.text, mail.html}) {
        EXPECT_THAT(body, HasSubstr("14 June–9 July 2027"));
        EXPECT_THAT(body, HasSubstr("Monday 12 April 2027"));
        EXPECT_THAT(body, HasSubstr("Monday 5 April 2027, projected"));
        EXPECT_THAT(body, HasSubstr("the bulletin"));
    }
}

TEST(TheMailOfAMove, KeepsItsPartsApart) {
    EXPECT_THAT(mail_of(a_week_later()).text,
                HasSubstr("Says who     the bulletin\n\nReminders of the days before"));
}

TEST(TheMailOfAMove, CountsWhatItDoesNotList) {
    auto notice = a_week_later();
    notice.more = 41;
    notice.sessions.push_back(notice.sessions.front());
    const auto mail = mail_of(notice);
    EXPECT_EQ(mail.subject, "Moved: 2 sessions — 42 dates");
    EXPECT_THAT(mail.text, HasSubstr("And 41 dates more"));
}

TEST(TheWebhookOfAMove, HoldsTheSessionsAndTheDates) {
    auto notice = a_week_later();
    notice.more = 41;
    const auto body = boost::json::parse(payload(notice, "2027-03-10T07:00:00Z")).as_object();
    EXPECT_EQ(body.at("type").as_string(), "session.moved");
    const auto& told = body.at("data").as_object();
    EXPECT_EQ(told.at("dates").to_number<int>(), 42);
    EXPECT_EQ(told.at("more").to_number<int>(), 41);
    EXPECT_EQ(told.at("sessions").at(0).at("was").as_string(), "14 June–9 July 2027");
    EXPECT_EQ(told.at("items").at(0).at("day").as_string(), "2027-04-12");
    EXPECT_EQ(told.at("items").at(0).at("was").as_string(), "2027-04-05");
}

TEST(TheWebhookOfAMove, StaysBelowItsLimit) {
    auto notice = a_week_later();
    notice.items.assign(500, notice.items.front());
    notice.sessions.assign(500, notice.sessions.front());
    EXPECT_LT(payload(notice, "2027-03-10T07:00:00Z").size(), payload_limit);
}

} // namespace
} // namespace mandated::notify
