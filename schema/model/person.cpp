#include "schema/model/person.h"

#include <fmt/format.h>

#include <charconv>

namespace mandated {
namespace {

/// "08:30" as minutes since midnight; 24:00 is the day's end.
std::optional<std::chrono::minutes> time_of_day(std::string_view text) {
    constexpr int day_minutes = 24 * 60;
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto number = [&](std::size_t at) {
        int value = -1;
        const auto* const begin = text.data() + at;
        const auto [end, failure] = std::from_chars(begin, begin + 2, value);
        return failure == std::errc{} && end == begin + 2 ? value : -1;
    };
    const int hours = number(0), minutes = number(3);
    if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > day_minutes)
        return std::nullopt;
    return std::chrono::minutes{hours * 60 + minutes};
}

} // namespace

std::string to_string(const OfficeHours& hours) {
    const auto opens = hours.opens.count(), closes = hours.closes.count();
    return fmt::format("{:02}:{:02}-{:02}:{:02}", opens / 60, opens % 60, closes / 60, closes % 60);
}

std::optional<OfficeHours> parse_office_hours(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto opens = time_of_day(text.substr(0, dash)),
               closes = time_of_day(text.substr(dash + 1));
    if (!opens || !closes || *opens >= *closes)
        return std::nullopt;
    return OfficeHours{*opens, *closes};
}

} // namespace mandated
