#include "daemon/calendar/projection_rules.h"

#include <array>

namespace mandated::daemon {
namespace {

constexpr int no_last = 9999;

constexpr OpeningRule month_only(date::month month) {
    return {month, std::nullopt, 1};
}

constexpr std::array rules = {
    ProjectionRule{"HRC",
                   4,
                   no_last,
                   3,
                   2007,
                   {date::February, date::Monday, 0},
                   39,
                   "projected: the last Monday of February, as since 2021"},
    ProjectionRule{"HRC",
                   5,
                   no_last,
                   3,
                   2007,
                   {date::June, date::Monday, 13},
                   25,
                   "projected: the Monday of 13-19 June, as since 2022"},
    ProjectionRule{"HRC",
                   6,
                   no_last,
                   3,
                   2007,
                   {date::September, date::Monday, 7},
                   30,
                   "projected: the Monday on or after 7 September, as since 2021"},
    ProjectionRule{"GA", 1, 57, 1, 1946, month_only(date::September), std::nullopt,
                   "projected: the Assembly opens in September"},
    // The Tuesday of the third week falls on 12-18 September, that of the second on 5-11 September.
    ProjectionRule{"GA",
                   58,
                   77,
                   1,
                   2003,
                   {date::September, date::Tuesday, 12},
                   std::nullopt,
                   "projected: Tuesday of the third week of September, rule 1 of the Assembly"},
    ProjectionRule{"GA",
                   78,
                   no_last,
                   1,
                   2023,
                   {date::September, date::Tuesday, 5},
                   std::nullopt,
                   "projected: Tuesday of the second week of September, as since 2023"},
    ProjectionRule{"ECOSOC", 1978, no_last, 1, 1978, month_only(date::July), std::nullopt,
                   "projected: the session closes in July of the year that names it"},
    ProjectionRule{"CSW", 1, no_last, 1, 1957, month_only(date::March), std::nullopt,
                   "projected: two weeks in March"},
    ProjectionRule{"HLPF", 2013, no_last, 1, 2013, month_only(date::July), std::nullopt,
                   "projected: every July"},
    ProjectionRule{"EMRIP", 1, no_last, 1, 2008, month_only(date::July), std::nullopt,
                   "projected: every July"},
};

const ProjectionRule* rule_for(std::string_view organ, int number) {
    for (const auto& rule : rules)
        if (rule.organ == organ && number >= rule.first && number <= rule.last &&
            (number - rule.first) % rule.a_year == 0)
            return &rule;
    return nullptr;
}

date::year year_of(const ProjectionRule& rule, int number) {
    return date::year{rule.year_of_first + (number - rule.first) / rule.a_year};
}

Date opening(const ProjectionRule& rule, date::year year) {
    const auto& opens = rule.opens;
    if (!opens.weekday)
        return year / opens.month / 1;
    if (opens.on_or_after == 0)
        return Date{date::sys_days{year / opens.month / (*opens.weekday)[date::last]}};
    const date::sys_days earliest = year / opens.month / date::day{opens.on_or_after};
    return earliest + (*opens.weekday - date::weekday{earliest});
}

Date closing(const ProjectionRule& rule, int number, Date opens) {
    if (!rule.opens.weekday)
        return opens.year() / opens.month() / date::last;
    if (rule.days_to_closing)
        return plus_days(opens, *rule.days_to_closing);
    const int next = number + rule.a_year;
    const auto* following = rule_for(rule.organ, next);
    return plus_days(opening(*following, year_of(*following, next)), -1);
}

} // namespace

std::span<const ProjectionRule> projection_rules() {
    return rules;
}

std::optional<SessionRecord> project(const SessionId& id) {
    const auto number = id.regular_number();
    if (!number || std::to_string(*number) != id.number)
        return std::nullopt;
    const auto* rule = rule_for(id.organ, *number);
    if (!rule || static_cast<int>(year_of(*rule, *number)) > last_projected_year)
        return std::nullopt;
    const Date opens = opening(*rule, year_of(*rule, *number));
    return SessionRecord{id,
                         {{opens, closing(*rule, *number, opens)}},
                         rule->opens.weekday ? Precision::day : Precision::month,
                         DateStatus::projected,
                         std::string(rule->source)};
}

std::optional<int> sessions_a_year(std::string_view organ) {
    for (const auto& rule : rules)
        if (rule.organ == organ)
            return rule.a_year;
    return std::nullopt;
}

} // namespace mandated::daemon
