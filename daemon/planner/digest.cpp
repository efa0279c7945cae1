#include "daemon/planner/digest.h"

#include "daemon/planner/timetable.h"

#include <algorithm>
#include <map>

namespace mandated::daemon {
namespace {

bool carries(const Addressed& each) {
    return each.reminder.sending != Sending::along;
}

int last_day(const Reminder& reminder) {
    return since_1970(latest_day(reminder.milestone));
}

/// Whether a parcel leaves now; where not, from when on it can.
struct Leave {
    bool now = false;
    std::optional<Instant> later;
};

Leave leave(const Parcel& parcel, Timetable& timetable, const LastTold& last_told, Instant now) {
    const auto any = [&](const auto& condition) {
        return std::any_of(parcel.reminders.begin(), parcel.reminders.end(), condition);
    };
    if (!any(carries))
        return {};
    const auto place = parcel.reminders.front().reminder.place;
    if (!timetable.once_a_day(place, now))
        return {true, std::nullopt};
    const auto late_then = [&](Instant then) {
        const int today = timetable.local_day(place, now), day = timetable.local_day(place, then);
        return any([&](const Addressed& each) {
            const int last = last_day(each.reminder);
            return carries(each) && !each.reminder.undated && today <= last && last < day;
        });
    };
    if (const auto reached = timetable.reached(place, now); reached > now)
        return {late_then(reached), reached};
    const auto told = last_told(parcel.recipient, parcel.channel);
    if (!told || timetable.local_day(place, *told) != timetable.local_day(place, now))
        return {true, std::nullopt};
    const auto next = timetable.reached_next_day(place, now);
    const bool urgent =
        any([](const Addressed& each) { return each.reminder.sending == Sending::at_once; });
    return {urgent || late_then(next), next};
}

} // namespace

Gathered gather(std::vector<Reminder> due, Timetable& timetable, const LastTold& last_told,
                Instant now) {
    Gathered gathered;
    std::map<std::pair<std::string, Channel>, Parcel> parcels;
    for (auto& reminder : due) {
        const int today = timetable.local_day(reminder.place, now);
        if (reminder.sending == Sending::along && last_day(reminder) < today) {
            reminder.why = ReminderReason::no_digest;
            gathered.dropped.push_back(
                {std::move(reminder), "no message went that it could go along with"});
            continue;
        }
        auto stand_in = timetable.recipient(reminder.place, date_of(today));
        const auto& to = stand_in.contact ? stand_in.contact->name : reminder.contact;
        auto& parcel = parcels[{to, reminder.channel}];
        parcel.recipient = to;
        parcel.channel = reminder.channel;
        parcel.reminders.push_back({std::move(reminder), std::move(stand_in.in_place_of)});
    }
    for (auto& [to, parcel] : parcels) {
        const auto when = leave(parcel, timetable, last_told, now);
        if (when.now)
            gathered.parcels.push_back(std::move(parcel));
        else if (when.later)
            gathered.next = std::min(gathered.next.value_or(*when.later), *when.later);
    }
    return gathered;
}

} // namespace mandated::daemon
