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

} // namespace mandated
