#include "daemon/planner/plan.h"

#include "daemon/planner/stages.h"
#include "daemon/planner/timetable.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace mandated::daemon {
namespace {

using Addressee = Obligation::Addressee;

std::string replaced_by(int lead) {
    if (lead == 0)
        return "replaced by the reminder on the day";
    const int days = std::abs(lead);
    return fmt::format("replaced by the reminder {} day{} {}", days, days == 1 ? "" : "s",
                       lead > 0 ? "before" : "after");
}

bool earlier(const Reminder& a, const Reminder& b) {
    return std::tie(a.planned, a.key) < std::tie(b.planned, b.key);
}

/// One call of plan(): what it is asked and what it has found.
class Planning {
  public:
    Planning(const ReminderPolicy& policy, Timetable& timetable,
             const std::unordered_set<std::string>& recorded, Instant now)
        : stages_(*policy.plans), timetable_(timetable), recorded_(recorded), now_(now) {}

    void add(const Obligation& obligation) {
        if (past_at_entry(obligation, timetable_))
            return;
        const auto found = plan_.due.size();
        for (const auto& addressee : obligation.addressees) {
            const Course course(obligation, addressee, stages_, timetable_);
            const auto left = course.left(now_);
            if (left > course.first())
                add_left(obligation, addressee, course, left, found);
            add_coming(obligation, addressee, course, obligation.quiet ? course.first() : left);
        }
    }

    Plan result() && {
        std::sort(plan_.due.begin(), plan_.due.end(), earlier);
        std::sort(
            plan_.dropped.begin(), plan_.dropped.end(),
            [](const Dropped& a, const Dropped& b) { return earlier(a.reminder, b.reminder); });
        return std::move(plan_);
    }

  private:
    /// `found` is where the reminders of this obligation begin among those due: a webhook that two
    /// of those who are told share is called once.
    void add_left(const Obligation& obligation, const Addressee& addressee, const Course& course,
                  std::size_t left, std::size_t found) {
        keys_.milestone(obligation);
        for (auto i = course.first(); i < left; ++i) {
            const auto& key = keys_.key(course.stages()[i].days, addressee);
            const auto reason = course.judge(i, left, recorded_.contains(key), now_);
            const bool shared =
                std::any_of(plan_.due.begin() + static_cast<std::ptrdiff_t>(found), plan_.due.end(),
                            [&](const Reminder& other) { return other.key == key; });
            if (shared)
                continue;
            auto reminder = course.reminder(i, key);
            reminder.why = reason;
            const auto later =
                goes(reason) ? later_told(obligation, addressee, reminder.lead_days) : std::nullopt;
            if (later) {
                reminder.why = ReminderReason::replaced;
                plan_.dropped.push_back({std::move(reminder), replaced_by(*later)});
            } else if (goes(reason))
                plan_.due.push_back(std::move(reminder));
            else if (reason == ReminderReason::replaced)
                plan_.dropped.push_back(
                    {std::move(reminder), replaced_by(course.stages()[left - 1].days)});
            else if (reason == ReminderReason::answered)
                plan_.dropped.push_back(
                    {std::move(reminder),
                     "somebody answered on " +
                         to_string(date_of(timetable_.local_day(*obligation.answered)))});
        }
    }

    /// The lead of a reminder of the same date that they had although it is a later one: by other
    /// plans, before these were changed or the program was upgraded.
    std::optional<int> later_told(const Obligation& obligation, const Addressee& addressee,
                                  int lead) {
        constexpr int early = 14; // at most, where the days before are off
        const int left = since_1970(obligation.milestone.day) - timetable_.local_day(now_);
        for (int later = lead - 1; later >= left - early; --later)
            if (recorded_.contains(keys_.key(later, addressee)))
                return later;
        return std::nullopt;
    }

    /// Moves `next` to the obligation's first stage to come that is not recorded (it is after a
    /// clock set back).
    void add_coming(const Obligation& obligation, const Addressee& addressee, const Course& course,
                    std::size_t coming) {
        for (; coming < course.stages().size(); ++coming) {
            const auto instant = course.leaves(coming);
            if (instant <= now_)
                continue;
            if (plan_.next && instant >= *plan_.next) {
                if (obligation.quiet)
                    continue;
                return;
            }
            keys_.milestone(obligation);
            if (recorded_.contains(keys_.key(course.stages()[coming].days, addressee)))
                continue;
            plan_.next = instant;
            if (!obligation.quiet)
                return;
        }
    }

    Stages stages_;
    Timetable& timetable_;
    const std::unordered_set<std::string>& recorded_;
    Instant now_;
    KeyWriter keys_;
    Plan plan_;
};

} // namespace

Plan plan(const std::vector<Obligation>& obligations, const ReminderPolicy& policy,
          Timetable& timetable, const std::unordered_set<std::string>& recorded, Instant now) {
    Planning planning(policy, timetable, recorded, now);
    for (const auto& obligation : obligations)
        planning.add(obligation);
    return std::move(planning).result();
}

std::vector<Reminder> upcoming(const std::vector<Obligation>& obligations,
                               const ReminderPolicy& policy, Timetable& timetable,
                               const std::unordered_set<std::string>& recorded, Instant now,
                               std::size_t most) {
    struct Candidate {
        Instant planned;
        std::size_t obligation, addressee, stage;
        bool operator>(const Candidate& other) const {
            return std::tie(planned, obligation, addressee, stage) >
                   std::tie(other.planned, other.obligation, other.addressee, other.stage);
        }
    };
    const Stages stages(*policy.plans);
    std::vector<Candidate> heap;
    for (std::size_t i = 0; i < obligations.size(); ++i) {
        if (past_at_entry(obligations[i], timetable))
            continue;
        for (std::size_t to = 0; to < obligations[i].addressees.size(); ++to) {
            const Course course(obligations[i], obligations[i].addressees[to], stages, timetable);
            for (auto stage = course.first(); stage < course.stages().size(); ++stage)
                if (const auto planned = course.leaves(stage); planned > now)
                    heap.push_back({planned, i, to, stage});
        }
    }
    // A heap sorts only as far as it is read.
    std::make_heap(heap.begin(), heap.end(), std::greater<>{});
    std::vector<Reminder> found;
    KeyWriter keys;
    while (!heap.empty() && found.size() < most) {
        std::pop_heap(heap.begin(), heap.end(), std::greater<>{});
        const auto next = heap.back();
        heap.pop_back();
        const auto& obligation = obligations[next.obligation];
        const auto& addressee = obligation.addressees[next.addressee];
        const Course course(obligation, addressee, stages, timetable);
        keys.milestone(obligation);
        const auto& key = keys.key(course.stages()[next.stage].days, addressee);
        if (recorded.contains(key))
            continue;
        found.push_back(course.reminder(next.stage, key));
        found.back().why = course.judge(next.stage, course.left(now), false, now);
    }
    return found;
}

std::vector<Reminder> judged(const Obligation& obligation, const ReminderPolicy& policy,
                             Timetable& timetable, const std::unordered_set<std::string>& recorded,
                             Instant now) {
    const Stages stages(*policy.plans);
    const bool past = past_at_entry(obligation, timetable);
    KeyWriter keys;
    keys.milestone(obligation);
    std::vector<Reminder> found;
    for (const auto& addressee : obligation.addressees) {
        const Course course(obligation, addressee, stages, timetable);
        const auto left = course.left(now);
        for (std::size_t i = 0; i < course.stages().size(); ++i) {
            const auto& key = keys.key(course.stages()[i].days, addressee);
            found.push_back(course.reminder(i, key));
            found.back().why = past ? ReminderReason::past_at_entry
                                    : course.judge(i, left, recorded.contains(key), now);
        }
    }
    return found;
}

} // namespace mandated::daemon
