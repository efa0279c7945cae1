#include "daemon/calendar/duration.h"

#include "daemon/calendar/projection_rules.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace mandated::daemon {
namespace {

constexpr std::array<std::string_view, 4> unit_names = {"year", "month", "week", "day"};

std::string_view unit_name(const Duration& duration) {
    return unit_names.at(static_cast<std::size_t>(duration.unit));
}

} // namespace

std::optional<Date> later(Date day, const Duration& duration, int times) {
    constexpr std::array<int, 4> units = {12, 1, 7, 1}; // months, months, days, days
    const auto length =
        std::int64_t{duration.count} * times * units.at(static_cast<std::size_t>(duration.unit));
    constexpr std::int64_t longest = 200 * 366; // keeps the sum of any date within its type
    if (length > longest)
        return std::nullopt;
    const bool in_months =
        duration.unit == Duration::Unit::years || duration.unit == Duration::Unit::months;
    const auto moved = in_months ? plus_months(day, static_cast<int>(length))
                                 : plus_days(day, static_cast<int>(length));
    if (static_cast<int>(moved.year()) > last_projected_year)
        return std::nullopt;
    return moved;
}

std::string words(const Duration& duration) {
    return fmt::format("{} {}{}", duration.count, unit_name(duration),
                       duration.count == 1 ? "" : "s");
}

std::string rhythm_words(const Duration& duration) {
    return duration.count == 1 ? fmt::format("every {}", unit_name(duration))
                               : fmt::format("every {}", words(duration));
}

} // namespace mandated::daemon
