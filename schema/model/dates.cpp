#include "schema/model/dates.h"

#include <fmt/format.h>

#include <charconv>

namespace mandated {
namespace {

/// Reads exactly `width` digits at `at`.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t width) {
    if (at + width > text.size())
        return std::nullopt;
    int value = 0;
    const char* begin = text.data() + at;
    auto [end, failure] = std::from_chars(begin, begin + width, value);
    if (failure != std::errc{} || end != begin + width || *begin == '-')
        return std::nullopt;
    return value;
}

} // namespace

std::string to_string(Date day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string to_string(Instant instant) {
    const auto midnight = date::floor<date::days>(instant);
    const date::hh_mm_ss<std::chrono::seconds> time{instant - midnight};
    return fmt::format("{}T{:02}:{:02}:{:02}Z", to_string(Date{midnight}), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const Date date{date::year{*year}, date::month{static_cast<unsigned>(*month)},
                    date::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
        text[19] != 'Z')
        return std::nullopt;
    const auto day = parse_date(text.substr(0, 10));
    const auto hours = digits(text, 11, 2), minutes = digits(text, 14, 2),
               seconds = digits(text, 17, 2);
    if (!day || !hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return date::sys_days{*day} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} +
           std::chrono::seconds{*seconds};
}

Date plus_days(Date day, int days) {
    return Date{date::sys_days{day} + date::days{days}};
}

Date plus_months(Date day, int months) {
    const Date moved = day + date::months{months};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / date::last};
}

int days_between(Date from, Date to) {
    return static_cast<int>((date::sys_days{to} - date::sys_days{from}).count());
}

} // namespace mandated
