#include "daemon/service/dates.h"
#include "daemon/service/learn_session.h"
#include "schema/store/outbox.h"
#include "schema/store/sessions.h"
#include "tests/daemon/tracker.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandated::daemon {
namespace {

using testing::HasSubstr;

/// A text of the Council that prints these days for its session.
Resolution printing(const char* session, const char* first, const char* last, const char* adopted) {
    Resolution text;
    text.organ = "HRC";
    text.session = session;
    text.session_first_day = parse_date(first);
    text.session_last_day = parse_date(last);
    text.adopted = parse_date(adopted);
    return text;
}

std::string learnt(Tracker& tracker, const Resolution& text) {
    const auto doubt = learn_session(tracker.context, text, "A/HRC/RES/1/1", false);
    return doubt ? doubt->reason : "";
}

SessionRecord known(Tracker& tracker, const char* number) {
    return store::find_session(tracker.database, {"HRC", number}).value();
}

TEST(AFrontPage, ConfirmsAnAnnouncedSession) {
    Tracker tracker;
    take_in_shipped_sessions(tracker.context);
    EXPECT_EQ(learnt(tracker, printing("61", "2026-02-23", "2026-04-02", "2026-03-27")), "");
    EXPECT_EQ(known(tracker, "61").status, DateStatus::confirmed);
    EXPECT_EQ(known(tracker, "61").closes(), *parse_date("2026-04-02"));
    EXPECT_EQ(known(tracker, "61").source, "printed on A/HRC/RES/1/1");
}

TEST(AFrontPage, KeepsTheSittingsOfASuspendedSession) {
    Tracker tracker;
    take_in_shipped_sessions(tracker.context);
    EXPECT_EQ(learnt(tracker, printing("6", "2007-09-10", "2007-12-14", "2007-09-28")), "");
    EXPECT_EQ(known(tracker, "6").status, DateStatus::confirmed);
    EXPECT_EQ(known(tracker, "6").sittings.size(), 2);
}

TEST(AFrontPage, AgainstConfirmedDatesIsADoubt) {
    Tracker tracker;
    take_in_shipped_sessions(tracker.context);
    const auto before = known(tracker, "59");
    EXPECT_EQ(learnt(tracker, printing("59", "2025-06-16", "2025-07-08", "2025-07-04")), "");
    EXPECT_THAT(learnt(tracker, printing("59", "2025-06-16", "2025-07-09", "2025-07-04")),
                HasSubstr("it prints 16 June–9 July 2025 for HRC/59, which is confirmed for "
                          "16 June–8 July 2025 (as printed on the session's resolutions)"));
    EXPECT_EQ(known(tracker, "59"), before);
}

TEST(AFrontPage, ThatCannotBeRightIsADoubt) {
    Tracker tracker;
    take_in_shipped_sessions(tracker.context);
    EXPECT_THAT(learnt(tracker, printing("62", "2025-06-15", "2025-07-08", "2026-07-07")),
                HasSubstr("but was adopted on 2026-07-07"));
    EXPECT_THAT(learnt(tracker, printing("62", "2025-06-15", "2025-07-08", "2025-07-07")),
                HasSubstr("would move by -365 days"));
    EXPECT_EQ(known(tracker, "62").status, DateStatus::tentative);
}

TEST(AFrontPage, OfADraftConfirmsNothing) {
    Tracker tracker;
    auto text = printing("64", "2027-02-22", "2027-04-02", "2027-04-01");
    text.status = TextStatus::draft;
    EXPECT_EQ(learnt(tracker, text), "");
    EXPECT_FALSE(store::find_session(tracker.database, {"HRC", "64"}));
}

} // namespace
} // namespace mandated::daemon
