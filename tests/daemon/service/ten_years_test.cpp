#include "daemon/config/read_plans.h"
#include "daemon/service/dates.h"
#include "daemon/service/deliver.h"
#include "daemon/service/people.h"
#include "daemon/service/remind.h"
#include "daemon/service/review.h"
#include "daemon/service/status.h"
#include "schema/store/outbox.h"
#include "schema/store/reminders.h"
#include "tests/daemon/tracker.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace mandated::daemon {
namespace {

constexpr int years = 10;

/// A tracker with a desk that lives through years: each wake is when the plan says, everything due
/// is queued in the database and delivered into a maildir.
struct Years : Tracker {
    Years() {
        context.config.reminders.plans = std::make_shared<const ReminderPlans>(shipped_plans());
        const auto rows = read_person_table("name,email,unit,role,hours\n"
                                            "Ada Example,ada@example.org,desk,owner,09:00-17:00\n"
                                            "Dora Example,dora@example.org,desk,supervisor,\n",
                                            "desk.csv");
        EXPECT_TRUE(import_people(context, *rows, "desk.csv", "uid 1000"));
        TaskRoute route;
        route.unit = "desk";
        EXPECT_TRUE(add_route(context, route, std::nullopt, "uid 1000"));
    }
    /// A report to each June session of ten years, submitted two weeks late.
    void reports() {
        const auto report = ingest(resolution_text(std::vector<std::string>(years, snow_report)));
        EXPECT_TRUE(report);
        for (int year = 0; year < years; ++year) {
            const auto id = task(fmt::format("A/HRC/RES/63/98:{}.1", year + 1)).id;
            const auto session = fmt::format("HRC/{}", 68 + 3 * year);
            EXPECT_TRUE(correct_task(context, *store::find_task(database, id),
                                     due_at(session.c_str()), {"uid 1000", ""}));
            for (const auto& milestone : store::milestones_of(database, id))
                if (milestone.kind == MilestoneKind::submission)
                    submitted_on.emplace(plus_days(milestone.day, 15), id);
        }
        EXPECT_EQ(submitted_on.size(), years);
    }
    void submit_what_is_ready() {
        while (!submitted_on.empty() && submitted_on.begin()->first <= context.today()) {
            const auto task = store::find_task(database, submitted_on.begin()->second).value();
            submitted_on.erase(submitted_on.begin());
            EXPECT_TRUE(change_status(context, task, TaskStatus::submitted, "", "uid 1000"));
        }
    }
    /// Plans and delivers at `clock.time`; until when that holds.
    Instant wake() {
        submit_what_is_ready();
        const auto done = remind(context);
        store::DeliveryWriter deliveries(database);
        for (const auto& message :
             store::messages_due(database, Channel::email, store::Turn::fresh, clock.time, 1000)) {
            const auto delivery = deliveries.begin(message, clock.time);
            const auto attempt =
                deliver(context.config, message, {}, clock.time, carrier, std::stop_token());
            EXPECT_EQ(attempt.delivery.outcome, notify::Outcome::sent) << attempt.delivery.detail;
            deliveries.end(delivery, message, MessageState::sent, "", std::nullopt, clock.time);
        }
        const Instant tomorrow = date::sys_days{context.today()} + std::chrono::hours{30};
        const auto next = std::min(done.next.value_or(tomorrow), tomorrow);
        return std::max(next, clock.time + std::chrono::seconds{1});
    }
    [[nodiscard]] std::size_t mails() const {
        std::size_t count = 0;
        for (const auto& entry :
             std::filesystem::directory_iterator(context.config.mail.maildir / "new"))
            count += entry.is_regular_file() ? 1 : 0;
        return count;
    }

    std::multimap<Date, std::int64_t> submitted_on;
    Carrier carrier;
};

TEST(TenYearsInOneRun, SendEachReminderExactlyOnce) {
    Years tracker;
    tracker.reports();
    int wakes = 0;
    const auto end = parse_instant("2038-12-31T12:00:00Z").value();
    while (tracker.clock.time < end) {
        tracker.clock.time = tracker.wake();
        ++wakes;
    }
    std::map<std::int64_t, std::map<std::string, std::set<std::int64_t>>>
        told; // messages by task and recipient
    std::set<std::string> keys;
    const auto rows = store::list_reminders(tracker.database, 100000, 0);
    for (const auto& row : rows) {
        EXPECT_TRUE(keys.insert(row.key).second) << row.key;
        EXPECT_TRUE(row.why) << row.key << " has a reason";
        if (row.message) {
            EXPECT_EQ(row.message_state, MessageState::sent) << row.key;
            told[row.task][row.recipient].insert(*row.message);
        } else {
            EXPECT_EQ(row.outcome, ReminderOutcome::dropped) << row.key;
        }
    }
    ASSERT_EQ(told.size(), years);
    for (const auto& [task, by] : told) {
        // Forecast 30 and 7 days before; submission 90, 30, 14, 7, 1 and 0, overdue 7 and 14.
        EXPECT_EQ(by.at("Ada Example").size(), 10);
        EXPECT_EQ(by.at("Dora Example").size(), 2) << "3 days before, and a week after";
    }
    const auto messages = store::list_messages(tracker.database, 100000, 0);
    EXPECT_EQ(tracker.mails(), messages.size()) << "each message lies in the maildir once";
    std::cout << wakes << " wakes, " << rows.size() << " reminders, " << messages.size()
              << " mails\n";
}

} // namespace
} // namespace mandated::daemon
