#pragma once

#include "schema/model/names.h"

#include <date/date.h>

#include <optional>
#include <string>
#include <string_view>

namespace mandated {

using Date = date::year_month_day;
using Instant = date::sys_seconds;

/// How sure a date is. An announced date may still move; a projected one nobody has set.
/// Ordered: a later value is a better one.
enum class DateStatus { projected, tentative, confirmed };
template <>
inline constexpr std::array<std::string_view, 3> names_of<DateStatus> = {"projected", "tentative",
                                                                         "confirmed"};

/// How much of a date is known: where only a month is, no day is invented.
enum class Precision { day, month };
template <> inline constexpr std::array<std::string_view, 2> names_of<Precision> = {"day", "month"};

/// "2027-06-14".
[[nodiscard]] std::string to_string(Date day);
/// "2027-06-14T07:00:00Z".
[[nodiscard]] std::string to_string(Instant instant);
/// A valid date written "2027-06-14", or nothing.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
/// An instant written "2027-06-14T07:00:00Z", or nothing.
[[nodiscard]] std::optional<Instant> parse_instant(std::string_view text);

/// The day so many days later (earlier where negative).
[[nodiscard]] Date plus_days(Date day, int days);
/// The same day of the month so many months later, or that month's last day.
[[nodiscard]] Date plus_months(Date day, int months);
/// Days from one date to another; negative where `to` is earlier.
[[nodiscard]] int days_between(Date from, Date to);

} // namespace mandated
