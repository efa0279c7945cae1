#include "daemon/calendar/projection_rules.h"

#include "daemon/calendar/csv.h"
#include "embedded/projection_data.h"

#include <array>
#include <charconv>
#include <stdexcept>

namespace mandated::daemon {
namespace {

constexpr int no_last = 9999;

enum Column {
    organ,
    first,
    last,
    a_year,
    year_of_first,
    month,
    weekday,
    on_or_after,
    closes,
    certainty,
    source,
    columns
};

[[noreturn]] void refuse(const CsvRow& row) {
    throw std::runtime_error("projection_rules.csv: no rule in line " + std::to_string(row.line));
}

std::optional<int> number_in(const CsvRow& row, Column column) {
    const auto& text = row.fields[column];
    if (text.empty())
        return std::nullopt;
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc{} || end != text.data() + text.size())
        refuse(row);
    return value;
}

std::optional<date::weekday> weekday_in(const CsvRow& row) {
    constexpr std::array<std::string_view, 7> words = {"Sun", "Mon", "Tue", "Wed",
                                                       "Thu", "Fri", "Sat"};
    const auto& text = row.fields[weekday];
    if (text.empty())
        return std::nullopt;
    const auto found = std::find(words.begin(), words.end(), text);
    if (found == words.end())
        refuse(row);
    return date::weekday{static_cast<unsigned>(found - words.begin())};
}

ProjectionRule rule_in(const CsvRow& row) {
    if (row.fields.size() != columns)
        refuse(row);
    const auto number = [&](Column column) {
        const auto value = number_in(row, column);
        return value ? *value : (refuse(row), 0);
    };
    ProjectionRule rule;
    rule.organ = row.fields[organ];
    rule.first = number(first);
    rule.last = number_in(row, last).value_or(no_last);
    rule.a_year = number(a_year);
    rule.year_of_first = number(year_of_first);
    rule.opens = {date::month{static_cast<unsigned>(number(month))}, weekday_in(row),
                  static_cast<unsigned>(number_in(row, on_or_after).value_or(1))};
    rule.days_to_closing = number_in(row, closes);
    rule.source = "projected: " + row.fields[source];
    return rule;
}

const std::vector<ProjectionRule>& all_rules() {
    static const auto rules = [] {
        std::vector<ProjectionRule> read;
        const auto rows = read_csv(embedded::projection_data.front().text);
        for (auto row = rows->begin() + 1; row != rows->end(); ++row)
            read.push_back(rule_in(*row));
        return read;
    }();
    return rules;
}

const ProjectionRule* rule_for(std::string_view code, int number) {
    for (const auto& rule : all_rules())
        if (rule.organ == code && number >= rule.first && number <= rule.last &&
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
    return all_rules();
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
                         rule->source};
}

std::optional<int> sessions_a_year(std::string_view code) {
    for (const auto& rule : all_rules())
        if (rule.organ == code)
            return rule.a_year;
    return std::nullopt;
}

} // namespace mandated::daemon
