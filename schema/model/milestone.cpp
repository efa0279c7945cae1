#include "schema/model/milestone.h"

namespace mandated {

Date latest_day(const Milestone& milestone) {
    const auto& day = milestone.day;
    return milestone.precision == Precision::day ? day
                                                 : Date{day.year() / day.month() / date::last};
}

std::string shown_day(const Milestone& milestone) {
    if (milestone.precision == Precision::day)
        return to_string(milestone.day);
    static constexpr std::array<std::string_view, 12> months = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    return std::string(months.at(static_cast<unsigned>(milestone.day.month()) - 1)) + " " +
           std::to_string(static_cast<int>(milestone.day.year()));
}

std::optional<Milestone> next_milestone(const std::vector<Milestone>& milestones, Date today) {
    const Milestone* best = nullptr;
    for (const auto& milestone : milestones) {
        if (!is_owed(milestone.kind) || !milestone.delivered.empty())
            continue;
        if (!best) {
            best = &milestone;
            continue;
        }
        const bool ahead = latest_day(milestone) >= today, best_ahead = latest_day(*best) >= today;
        if (ahead != best_ahead ? ahead
            : ahead             ? milestone.day < best->day
                                : milestone.day > best->day)
            best = &milestone;
        else if (milestone.day == best->day && best->alternative && !milestone.alternative)
            best = &milestone;
    }
    return best ? std::optional{*best} : std::nullopt;
}

} // namespace mandated
