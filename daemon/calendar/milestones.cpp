#include "daemon/calendar/milestones.h"

#include "daemon/calendar/anchor_dates.h"
#include "daemon/calendar/unfold.h"

#include <algorithm>
#include <tuple>

namespace mandated::daemon {
namespace {

/// A task has one milestone an occurrence and kind: of several the earliest day, then the surest.
void fold(std::vector<Milestone>& found) {
    const auto identity = [](const Milestone& each) {
        return std::tie(each.occurrence, each.kind);
    };
    std::stable_sort(found.begin(), found.end(), [&](const Milestone& a, const Milestone& b) {
        if (identity(a) != identity(b))
            return identity(a) < identity(b);
        return a.day != b.day ? a.day < b.day : a.status > b.status;
    });
    found.erase(std::unique(found.begin(), found.end(),
                            [&](const Milestone& a, const Milestone& b) {
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

} // namespace

std::vector<Milestone> milestones(const Task& task, const Adoption& adoption,
                                  const SessionCalendar& calendar, Date horizon) {
    const auto dates_of = [&](const std::vector<DueAnchor>& reading) {
        std::vector<Milestone> found;
        for (const auto& due : unfold(reading, task.recipients, adoption, calendar, horizon)) {
            if (auto date = deadline(due, calendar))
                found.push_back(std::move(*date));
            if (task.kind != TaskKind::report)
                continue;
            if (auto date = submission(due, calendar))
                found.push_back(std::move(*date));
        }
        fold(found);
        return found;
    };

    auto all = dates_of(task.due);
    const auto likely = all;
    std::vector<Milestone> others;
    for (const auto& doubt : task.doubts) {
        if (doubt.what != Aspect::due)
            continue;
        if (const auto reading = other_reading(task, doubt))
            for (auto& date : dates_of(*reading))
                others.push_back(std::move(date));
    }
    fold(others);
    for (auto& other : others) {
        const bool known = std::any_of(likely.begin(), likely.end(), [&](const Milestone& each) {
            return each.occurrence == other.occurrence && each.kind == other.kind &&
                   each.day == other.day;
        });
        other.alternative = true;
        if (!known)
            all.push_back(std::move(other));
    }
    std::stable_sort(all.begin(), all.end(), [](const Milestone& a, const Milestone& b) {
        return std::tie(a.day, a.kind, a.occurrence) < std::tie(b.day, b.kind, b.occurrence);
    });
    return all;
}

} // namespace mandated::daemon
