#include "daemon/ctl/review_screen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::ctl {
namespace {

namespace json = boost::json;
using testing::HasSubstr;
using testing::Not;

json::object task() {
    return json::parse(R"({
      "address": "A/HRC/RES/63/98:1.1", "status": "planned", "draft": false, "kind": "report",
      "actors": ["HC"], "recipient": ["HRC"], "count": 1, "due": ["HRC/65"],
      "summary": "report on snow",
      "paragraphs": [{"number": "1", "text": "Requests the « Élu » to submit a report at its sixty-fifth session;"}],
      "evidence": [{"what": "due", "start": 40, "end": 66, "text": "at its sixty-fifth session"},
                   {"what": "kind", "start": 33, "end": 39, "text": "report"},
                   {"what": "count", "start": 31, "end": 32, "text": "a"},
                   {"what": "actor", "start": 13, "end": 20, "text": "another text"}],
      "milestones": [
        {"kind": "submission", "occurrence": "HRC/62", "shown": "2026-04-06", "status": "confirmed", "unconfirmed": true, "past_at_entry": true},
        {"kind": "deadline", "occurrence": "HRC/65", "shown": "2027-06-14", "status": "projected", "unconfirmed": false, "past_at_entry": false},
        {"kind": "issued", "occurrence": "HRC/65", "shown": "2027-05-03", "status": "projected", "unconfirmed": false, "past_at_entry": false}],
      "doubts": [{"what": "due", "reason": "tracked change", "reading": ["HRC/65"], "alternative": ["HRC/62"]}],
      "awaits_second": [{"field": "due", "value": ["HRC/62"], "by": "uid 1000", "at": "2026-11-28T08:00:00Z", "note": "letter"}],
      "replaced_by": null})")
        .as_object();
}

TEST(Evidence, IsMarkedByBracketsThatSayWhatItIs) {
    EXPECT_THAT(review_screen(task(), "Snow", {200, false}),
                HasSubstr("1. Requests the « Élu » to submit a [kind: report] "
                          "[due: at its sixty-fifth session];"));
}

TEST(Evidence, ThatDoesNotFitTheTextIsLeftOut) {
    auto odd = task();
    odd["evidence"].as_array().push_back(
        {{"what", "due"}, {"start", 60}, {"end", 900}, {"text", "beyond"}});
    EXPECT_THAT(review_screen(odd, "Snow", {200, false}), Not(HasSubstr("actor:")));
}

TEST(NestedEvidence, IsMarkedInside) {
    const auto nested = json::parse(R"({"doubts": [], "evidence": [
        {"what": "kind", "start": 0, "end": 11, "text": "report here"},
        {"what": "due", "start": 7, "end": 11, "text": "here"}]})");
    auto plain = marked("report here", nested.as_object());
    std::erase_if(plain, [](char byte) { return byte == '\1' || byte == '\2'; });
    EXPECT_EQ(plain, "[kind: report [due: here]]");
}

TEST(AReviewScreen, ShowsReadingsDoubtsAndWhatAwaits) {
    const auto screen = review_screen(task(), "Snow on roads", {200, false});
    EXPECT_THAT(screen, HasSubstr("    HRC/65: deadline 14 Jun 2027 (projected)\n"
                                  "    or HRC/62 (unconfirmed): submission 6 Apr 2026 "
                                  "(confirmed), past at entry\n"));
    EXPECT_THAT(screen, HasSubstr("in doubt: due: HRC/65 or HRC/62 (tracked change)"));
    EXPECT_THAT(screen, HasSubstr("awaits a second person: due HRC/62, says uid 1000 on "
                                  "28 Nov 2026: letter"));
    EXPECT_THAT(screen, Not(HasSubstr("\x1b"))) << "no style unless the terminal takes it";
    EXPECT_THAT(review_screen(task(), "Snow", {200, true}), HasSubstr("\x1b[1m[kind: report]"));
}

TEST(AReviewScreen, BreaksLinesAtTheTerminalsWidth) {
    const auto screen = review_screen(task(), "Snow on roads", {40, true});
    std::size_t at = screen.find("1. Requests");
    const auto line = screen.substr(at, screen.find('\n', at) - at);
    EXPECT_EQ(line, "1. Requests the « Élu » to submit a");
}

} // namespace
} // namespace mandated::ctl
