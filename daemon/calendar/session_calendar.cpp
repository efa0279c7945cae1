#include "daemon/calendar/session_calendar.h"

#include "daemon/calendar/projection_rules.h"

#include <algorithm>
#include <limits>

namespace mandated::daemon {

SessionCalendar::SessionCalendar(std::vector<SessionRecord> known) {
    for (auto& record : known)
        known_.insert_or_assign(record.id, std::move(record));
}

std::optional<SessionRecord> SessionCalendar::find(const SessionId& id) const {
    if (const auto found = known_.find(id); found != known_.end())
        return found->second;
    return project(id);
}

std::vector<SessionRecord> SessionCalendar::list(const std::string& organ, Date until) const {
    std::vector<SessionRecord> records;
    for (auto at = known_.lower_bound({organ, ""}); at != known_.end() && at->first.organ == organ;
         ++at)
        records.push_back(at->second);
    int first = std::numeric_limits<int>::max();
    for (const auto& rule : projection_rules())
        if (rule.organ == organ)
            first = std::min(first, rule.first);
    for (int number = first;; ++number) {
        const SessionId id{organ, std::to_string(number)};
        const auto projected = project(id);
        if (!projected || projected->opens() > until)
            break;
        if (!known_.contains(id))
            records.push_back(*projected);
    }
    std::stable_sort(records.begin(), records.end(),
                     [](const auto& a, const auto& b) { return a.opens() < b.opens(); });
    return records;
}

std::optional<SessionRecord> SessionCalendar::last_opened(const std::string& organ,
                                                          Date day) const {
    std::optional<SessionRecord> latest;
    for (const auto& rule : projection_rules()) {
        if (rule.organ != organ)
            continue;
        const int years = static_cast<int>(day.year()) - rule.year_of_first;
        for (const int back : {0, 1}) {
            const int number = rule.first + (years - back) * rule.a_year;
            if (number < rule.first || number > rule.last)
                continue;
            auto record = find({organ, std::to_string(number)});
            if (record && record->opens() <= day && (!latest || latest->opens() < record->opens()))
                latest = std::move(record);
        }
    }
    return latest;
}

} // namespace mandated::daemon
