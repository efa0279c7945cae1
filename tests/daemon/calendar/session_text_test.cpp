#include "daemon/calendar/session_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

const SessionId id{"HRC", "65"};

std::string in_words(const std::vector<std::string>& sittings) {
    const auto session = read_sittings(id, sittings);
    return session ? sittings_in_words(*session) : session.error();
}

TEST(Sittings, AreReadAndSaidInWords) {
    EXPECT_EQ(in_words({"2027-06-14..2027-07-09"}), "14 June–9 July 2027");
    EXPECT_EQ(in_words({"2027-03-08..2027-03-19"}), "8–19 March 2027");
    EXPECT_EQ(in_words({"2027-03-08"}), "8 March 2027");
    EXPECT_EQ(in_words({"2026-09-08..2027-09-06"}), "8 September 2026–6 September 2027");
    EXPECT_EQ(in_words({"2020-06-15..2020-06-23", "2020-02-24..2020-03-13"}),
              "24 February–13 March 2020 and 15–23 June 2020");
    EXPECT_EQ(in_words({"2027-03"}), "March 2027");
}

TEST(Sittings, ThatCannotBeAreRefusedWithTheReason) {
    for (const auto* wrong : {"", "2027", "2027-13", "2027-06-31", "2027-06-14..", "..2027-06-14",
                              "2027-06-14-2027-07-09", "14 June 2027", "2027-06..2027-07"})
        EXPECT_THAT(in_words({wrong}), HasSubstr("expected days such as")) << wrong;
    EXPECT_THAT(in_words({"2027-07-09..2027-06-14"}), HasSubstr("last day is before its first"));
    EXPECT_THAT(in_words({"1027-06-14"}), HasSubstr("not from 1946 to 2100"));
    EXPECT_THAT(in_words({"2027-06-14..2029-06-14"}), HasSubstr("longer than a year"));
    EXPECT_THAT(in_words({"2027-06", "2027-09-13"}), HasSubstr("a month stands alone"));
    EXPECT_THAT(in_words({"2027-06-14..2027-06-20", "2027-06-20"}), HasSubstr("overlap"));
    EXPECT_THAT(in_words({}), HasSubstr("HRC/65: no sitting given"));
}

RC_GTEST_PROP(SittingsProperty, AnyDaysInOrderAreReadAsTheyAre, ()) {
    const Date first = plus_days(*parse_date("1950-01-01"), *rc::gen::inRange(0, 54'000));
    const Date last = plus_days(first, *rc::gen::inRange(0, 300));
    const auto session = read_sittings(id, {to_string(first) + ".." + to_string(last)});
    RC_ASSERT(session.ok());
    RC_ASSERT(session->opens() == first);
    RC_ASSERT(session->closes() == last);
    RC_ASSERT(session->precision == Precision::day);
}

} // namespace
} // namespace mandated::daemon
