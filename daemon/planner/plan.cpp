#include "daemon/planner/plan.h"

#include "daemon/planner/stages.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace mandated::daemon {
namespace {

Reminder reminder(const Obligation& obligation, const Obligation::Addressee& addressee, int lead,
                  Instant planned, const std::string& key) {
    return {obligation.task,
            obligation.milestone,
            lead,
            addressee.contact,
            addressee.channel,
            planned,
            key};
}

std::string replaced_by(int lead) {
    if (lead == 0)
        return "replaced by the reminder on the day";
    return fmt::format("replaced by the reminder {} day{} before", lead, lead == 1 ? "" : "s");
}

bool earlier(const Reminder& a, const Reminder& b) {
    return std::tie(a.planned, a.key) < std::tie(b.planned, b.key);
}

/// One call of plan(): what it is asked and what it has found.
class Planning {
  public:
    Planning(const ReminderPolicy& policy, const std::unordered_set<std::string>& recorded,
             Instant now)
        : stages_(policy), recorded_(recorded), now_(now), last_left_(stages_.last_day_left(now)) {}

    void add(const Obligation& obligation) {
        const auto open = open_stages(obligation, stages_);
        if (!open || obligation.addressees.empty())
            return;
        std::size_t coming = open->first;
        while (coming < stages_.leads().size() && has_left(obligation, *open, coming))
            ++coming;
        if (coming > open->first)
            add_left(obligation, *open, coming - 1);
        if (coming < stages_.leads().size())
            add_coming(obligation, *open, coming);
    }

    Plan result() && {
        std::sort(plan_.due.begin(), plan_.due.end(), earlier);
        std::sort(
            plan_.dropped.begin(), plan_.dropped.end(),
            [](const Dropped& a, const Dropped& b) { return earlier(a.reminder, b.reminder); });
        return std::move(plan_);
    }

  private:
    bool has_left(const Obligation& obligation, const OpenStages& open, std::size_t index) {
        // A task registered later than now: the clock was set back since.
        if (open.first_left && index == open.first)
            return obligation.registered <= now_;
        return open.day - stages_.leads()[index] <= last_left_;
    }

    void add_left(const Obligation& obligation, const OpenStages& open, std::size_t latest) {
        keys_.milestone(obligation);
        const auto& leads = stages_.leads();
        const auto instant = [&](std::size_t index) {
            return leaves(obligation, open, index, stages_);
        };
        // What had left at registration and is replaced since was never planned.
        const std::size_t first = open.first_left ? open.first + 1 : open.first;
        for (const auto& addressee : obligation.addressees) {
            for (std::size_t i = first; i < latest; ++i)
                if (const auto& key = keys_.key(leads[i], addressee); !recorded_.contains(key))
                    plan_.dropped.push_back(
                        {reminder(obligation, addressee, leads[i], instant(i), key),
                         replaced_by(leads[latest])});
            if (const auto& key = keys_.key(leads[latest], addressee); !recorded_.contains(key))
                plan_.due.push_back(
                    reminder(obligation, addressee, leads[latest], instant(latest), key));
        }
    }

    /// Moves `next` to the obligation's first stage to come that is not recorded (it is after a
    /// clock set back).
    void add_coming(const Obligation& obligation, const OpenStages& open, std::size_t coming) {
        bool keys_ready = false;
        for (; coming < stages_.leads().size(); ++coming) {
            const auto instant = leaves(obligation, open, coming, stages_);
            if (plan_.next && instant >= *plan_.next)
                return;
            if (!keys_ready)
                keys_.milestone(obligation);
            keys_ready = true;
            for (const auto& addressee : obligation.addressees)
                if (!recorded_.contains(keys_.key(stages_.leads()[coming], addressee))) {
                    plan_.next = instant;
                    return;
                }
        }
    }

    Stages stages_;
    const std::unordered_set<std::string>& recorded_;
    Instant now_;
    int last_left_;
    KeyWriter keys_;
    Plan plan_;
};

} // namespace

Plan plan(const std::vector<Obligation>& obligations, const ReminderPolicy& policy,
          const std::unordered_set<std::string>& recorded, Instant now) {
    Planning planning(policy, recorded, now);
    for (const auto& obligation : obligations)
        planning.add(obligation);
    return std::move(planning).result();
}

std::vector<Reminder> upcoming(const std::vector<Obligation>& obligations,
                               const ReminderPolicy& policy,
                               const std::unordered_set<std::string>& recorded, Instant now,
                               std::size_t most) {
    struct Candidate {
        Instant planned;
        std::size_t obligation, lead;
        bool operator>(const Candidate& other) const {
            return std::tie(planned, obligation, lead) >
                   std::tie(other.planned, other.obligation, other.lead);
        }
    };
    Stages stages(policy);
    std::vector<Candidate> heap;
    for (std::size_t i = 0; i < obligations.size(); ++i) {
        const auto open = open_stages(obligations[i], stages);
        if (!open)
            continue;
        for (std::size_t lead = open->first; lead < stages.leads().size(); ++lead)
            if (const auto planned = leaves(obligations[i], *open, lead, stages); planned > now)
                heap.push_back({planned, i, lead});
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
        const int lead = stages.leads()[next.lead];
        keys.milestone(obligation);
        for (const auto& addressee : obligation.addressees)
            if (const auto& key = keys.key(lead, addressee);
                !recorded.contains(key) && found.size() < most)
                found.push_back(reminder(obligation, addressee, lead, next.planned, key));
    }
    return found;
}

} // namespace mandated::daemon
