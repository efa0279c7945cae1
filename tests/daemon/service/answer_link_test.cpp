#include "daemon/service/answer_link.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

struct Linked : Tracker {
    Linked() {
        context.config.web.public_url = "https://mandates.example.org";
        contact = context.config.contacts.front().name;
    }
    std::string token(const AnswerLink& link) {
        const auto url = answer_url(context, link);
        return url.substr(url.rfind('/') + 1);
    }
    std::string contact;
};

TEST(AnAnswerLink, IsReadAsItWasWritten) {
    Linked tracker;
    for (const std::int64_t task : {1, 22, 333, 4444}) { // every length of padding
        const AnswerLink link{task, tracker.contact, *parse_date("2027-06-30")};
        EXPECT_THAT(answer_url(tracker.context, link),
                    testing::MatchesRegex("https://mandates\\.example\\.org/answer/"
                                          "[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}"));
        const auto read = read_answer_link(tracker.context, tracker.token(link));
        ASSERT_TRUE(read) << read.error();
        EXPECT_EQ(*read, link);
    }
}

TEST(AnAnswerLink, OpensOnItsLastDayAndNotAfter) {
    Linked tracker;
    const auto token = tracker.token({1, tracker.contact, *parse_date("2026-11-30")});
    tracker.at("2026-11-30T22:59:00Z"); // a minute to midnight in Zurich
    EXPECT_TRUE(read_answer_link(tracker.context, token));
    tracker.at("2026-11-30T23:01:00Z");
    EXPECT_THAT(read_answer_link(tracker.context, token).error(),
                HasSubstr("good until 2026-11-30"));
}

TEST(AnAnswerLink, IsRefusedWhereAnotherWroteIt) {
    Linked tracker, other;
    const AnswerLink link{1, tracker.contact, *parse_date("2027-06-30")};
    const auto token = tracker.token(link);
    EXPECT_FALSE(read_answer_link(other.context, token)) << "each database has a key of its own";
    for (std::size_t i = 0; i < token.size(); ++i) {
        auto forged = token;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        // The last letter of 32 or of some other bytes has bits that say nothing.
        const auto read = read_answer_link(tracker.context, forged);
        EXPECT_TRUE(!read || *read == link) << forged;
    }
    for (const auto* text : {"", ".", "..", "A.A", "AA.AA", "A=B.CC", "é.é"})
        EXPECT_FALSE(read_answer_link(tracker.context, text)) << text;
}

TEST(AnAnswerLink, OfSomebodyWhoIsNoLongerKnownIsRefused) {
    Linked tracker;
    const auto token = tracker.token({1, "Ada.Example", *parse_date("2027-06-30")});
    EXPECT_EQ(read_answer_link(tracker.context, token).error(),
              "Ada.Example is no longer known here");
}

} // namespace
} // namespace mandated::daemon
