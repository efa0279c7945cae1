#include "daemon/calendar/milestones.h"

#include "daemon/calendar/decided.h"
#include "daemon/calendar/unfold.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace mandated::daemon {
namespace {

using Dates = std::vector<DatedMilestone>;
using SharedDates = std::unordered_map<std::string, Dates>;

/// A task has one milestone an occurrence and kind: of several the earliest day, then the surest.
void fold(Dates& found) {
    const auto identity = [](const DatedMilestone& each) {
        return std::tie(each.milestone.occurrence, each.milestone.kind);
    };
    std::stable_sort(
        found.begin(), found.end(), [&](const DatedMilestone& a, const DatedMilestone& b) {
            if (identity(a) != identity(b))
                return identity(a) < identity(b);
            return a.milestone.day != b.milestone.day ? a.milestone.day < b.milestone.day
                                                      : a.milestone.status > b.milestone.status;
        });
    found.erase(std::unique(found.begin(), found.end(),
                            [&](const DatedMilestone& a, const DatedMilestone& b) {
                                return identity(a) == identity(b);
                            }),
                found.end());
}

/// The task's due anchors with the doubted ones replaced by what they may be instead; nothing where
/// an alternative is no anchor.
std::optional<std::vector<DueAnchor>> other_reading(const Task& task, const Doubt& doubt) {
    auto anchors = task.due;
    std::erase_if(anchors, [&](const DueAnchor& anchor) {
        return std::find(doubt.reading.begin(), doubt.reading.end(), to_string(anchor)) !=
               doubt.reading.end();
    });
    for (const auto& text : doubt.alternative) {
        const auto anchor = parse_due_anchor(text);
        if (!anchor)
            return std::nullopt;
        anchors.push_back(*anchor);
    }
    return anchors;
}

/// When it may be due: the likelier reading, then those of the doubts about it.
std::vector<std::vector<DueAnchor>> possible_times(const Task& task) {
    std::vector<std::vector<DueAnchor>> readings{task.due};
    for (const auto& doubt : task.doubts)
        if (doubt.what == Aspect::due)
            if (auto reading = other_reading(task, doubt))
                readings.push_back(*std::move(reading));
    return readings;
}

/// What it may be: the likelier reading, then those of the doubts about it.
std::vector<TaskKind> possible_kinds(const Task& task) {
    std::vector<TaskKind> kinds{task.kind};
    for (const auto& doubt : task.doubts)
        if (doubt.what == Aspect::kind)
            for (const auto& word : doubt.alternative)
                if (const auto kind = from_name<TaskKind>(word))
                    kinds.push_back(*kind);
    return kinds;
}

/// The deadline of an anchor, and what the rules have around its session.
void add_dates(const SingleAnchor& due, TaskKind kind, const std::string& organ,
               const Almanac& almanac, Dates& found) {
    if (auto date = deadline(due, organ, almanac))
        found.push_back(std::move(*date));
    const auto* session = due.anchor.session();
    const auto* rule = session ? output_rule(almanac.rules, kind, session->organ) : nullptr;
    if (!rule)
        return;
    for (const auto& milestone : rule->milestones)
        if (auto date = session_milestone(due, milestone, almanac))
            found.push_back(std::move(*date));
}

/// Of an anchor as the text has it the dates follow from it, the kind and the organ alone.
void add_shared_dates(const SingleAnchor& due, TaskKind kind, const std::string& organ,
                      const Almanac& almanac, SharedDates& shared, Dates& found) {
    if (!due.reason.empty() || due.roll || due.at_best != DateStatus::confirmed)
        return add_dates(due, kind, organ, almanac, found);
    const auto key = fmt::format("{} {} {}", to_string(due.anchor), name(kind), organ);
    const auto [known, fresh] = shared.try_emplace(key);
    if (fresh)
        add_dates(due, kind, organ, almanac, known->second);
    found.insert(found.end(), known->second.begin(), known->second.end());
}

void add_alternatives(Dates others, Dates& all) {
    if (others.empty())
        return;
    const auto likely = all;
    fold(others);
    for (auto& other : others) {
        const auto& one = other.milestone;
        const bool known = std::any_of(likely.begin(), likely.end(), [&](const auto& each) {
            return each.milestone.occurrence == one.occurrence && each.milestone.kind == one.kind &&
                   each.milestone.day == one.day;
        });
        other.milestone.alternative = true;
        if (!known)
            all.push_back(std::move(other));
    }
}

Dates dates_of_task(const Task& task, const Adoption& adoption, const Decisions& decisions,
                    const Almanac& almanac, Date horizon, SharedDates& shared) {
    const auto dates_of = [&](const std::vector<DueAnchor>& reading, TaskKind kind) {
        Dates found;
        auto anchors = unfold(reading, task.recipients, adoption, almanac, horizon);
        defer(anchors, adoption.organ, decisions.deferred, almanac);
        for (const auto& due : anchors)
            add_shared_dates(due, kind, adoption.organ, almanac, shared, found);
        fold(found);
        return found;
    };
    auto all = dates_of(task.due, task.kind);
    Dates others;
    const auto times = possible_times(task);
    const auto kinds = possible_kinds(task);
    for (std::size_t i = 0; i < times.size(); ++i)
        for (std::size_t j = i == 0 ? 1 : 0; j < kinds.size(); ++j)
            for (auto& date : dates_of(times[i], kinds[j]))
                others.push_back(std::move(date));
    add_alternatives(std::move(others), all);
    agree(all, decisions.agreed);
    complete(all, decisions.completed);
    std::stable_sort(all.begin(), all.end(), [](const DatedMilestone& a, const DatedMilestone& b) {
        const auto key = [](const Milestone& each) {
            return std::tie(each.day, each.kind, each.occurrence);
        };
        return key(a.milestone) < key(b.milestone);
    });
    return all;
}

} // namespace

Dates dated_milestones(const Task& task, const Adoption& adoption, const Decisions& decisions,
                       const Almanac& almanac, Date horizon) {
    SharedDates shared;
    return dates_of_task(task, adoption, decisions, almanac, horizon, shared);
}

std::vector<Milestone> Reckoning::milestones(const Task& task, const Adoption& adoption,
                                             const Decisions& decisions) {
    auto dates = dates_of_task(task, adoption, decisions, almanac_, horizon_, shared_);
    std::vector<Milestone> found;
    found.reserve(dates.size());
    for (auto& date : dates)
        found.push_back(std::move(date.milestone));
    return found;
}

} // namespace mandated::daemon
