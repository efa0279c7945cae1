#include "schema/model/due_anchor.h"

#include <fmt/format.h>

#include <charconv>

namespace mandated {
namespace {

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || failure != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

std::optional<CalendarPeriod> parse_period(std::string_view text) {
    using Part = CalendarPeriod::Part;
    if (text.size() < 4)
        return std::nullopt;
    const auto year = whole_number(text.substr(0, 4));
    if (!year)
        return std::nullopt;
    if (text.size() == 4)
        return CalendarPeriod{*year, Part::year, 0};
    if (text.size() != 7 || text[4] != '-')
        return std::nullopt;
    const bool half = text[5] == 'H', quarter = text[5] == 'Q';
    const auto number = whole_number(text.substr(half || quarter ? 6 : 5));
    const Part part = half ? Part::half : quarter ? Part::quarter : Part::month;
    const int most = half ? 2 : quarter ? 4 : 12;
    if (!number || *number < 1 || *number > most)
        return std::nullopt;
    return CalendarPeriod{*year, part, static_cast<unsigned>(*number)};
}

std::optional<Duration> parse_duration(std::string_view text) {
    if (text.size() < 3 || text.front() != 'P')
        return std::nullopt;
    const auto count = whole_number(text.substr(1, text.size() - 2));
    const auto unit = std::string_view("YMWD").find(text.back());
    if (!count || *count < 1 || unit == std::string_view::npos)
        return std::nullopt;
    return Duration{*count, static_cast<Duration::Unit>(unit)};
}

bool takes_length(Relation relation) {
    return relation == Relation::every || relation == Relation::for_ ||
           relation == Relation::within;
}

} // namespace

Date CalendarPeriod::first_day() const {
    unsigned month = 1;
    if (part == Part::half)
        month = (number - 1) * 6 + 1;
    else if (part == Part::quarter)
        month = (number - 1) * 3 + 1;
    else if (part == Part::month)
        month = number;
    return date::year{year} / date::month{month} / date::day{1};
}

Date CalendarPeriod::last_day() const {
    const int months = part == Part::year      ? 12
                       : part == Part::half    ? 6
                       : part == Part::quarter ? 3
                                               : 1;
    return plus_days(plus_months(first_day(), months), -1);
}

std::string to_string(const CalendarPeriod& period) {
    switch (period.part) {
    case CalendarPeriod::Part::year:
        break;
    case CalendarPeriod::Part::half:
        return fmt::format("{:04}-H{}", period.year, period.number);
    case CalendarPeriod::Part::quarter:
        return fmt::format("{:04}-Q{}", period.year, period.number);
    case CalendarPeriod::Part::month:
        return fmt::format("{:04}-{:02}", period.year, period.number);
    }
    return fmt::format("{:04}", period.year);
}

std::string to_string(const Duration& duration) {
    return fmt::format("P{}{}", duration.count, "YMWD"[static_cast<std::size_t>(duration.unit)]);
}

std::string to_string(const DueAnchor& anchor) {
    const auto prefix = std::string(name(anchor.relation)) + ":";
    if (const auto* session = anchor.session())
        return (anchor.relation == Relation::at ? "" : prefix) + to_string(*session) +
               (anchor.session_end ? "-end" : "");
    if (const auto* day = std::get_if<Date>(&anchor.time))
        return prefix + to_string(*day);
    if (const auto* period = std::get_if<CalendarPeriod>(&anchor.time))
        return prefix + to_string(*period);
    if (const auto* duration = std::get_if<Duration>(&anchor.time))
        return prefix + to_string(*duration);
    return prefix + "session";
}

std::optional<DueAnchor> parse_due_anchor(std::string_view text) {
    DueAnchor anchor;
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        const auto relation = from_name<Relation>(text.substr(0, colon));
        if (!relation)
            return std::nullopt;
        anchor.relation = *relation;
        text.remove_prefix(colon + 1);
    }
    if (takes_length(anchor.relation)) {
        if (anchor.relation == Relation::every && text == "session")
            return DueAnchor{anchor.relation, EachSession{}};
        const auto duration = parse_duration(text);
        return duration ? std::optional{DueAnchor{anchor.relation, *duration}} : std::nullopt;
    }
    if (text.find('/') != std::string_view::npos) {
        anchor.session_end = text.ends_with("-end");
        if (anchor.session_end)
            text.remove_suffix(4);
        const auto session = parse_session(text);
        if (!session || anchor.relation == Relation::in)
            return std::nullopt;
        anchor.time = *session;
        return anchor;
    }
    if (const auto day = parse_date(text); day && anchor.relation != Relation::in) {
        anchor.time = *day;
        return anchor;
    }
    const auto period = parse_period(text);
    if (!period || anchor.relation == Relation::at)
        return std::nullopt;
    anchor.time = *period;
    return anchor;
}

} // namespace mandated
