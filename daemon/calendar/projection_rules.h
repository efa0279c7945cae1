#pragma once

#include "schema/model/session_record.h"

#include <date/date.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mandated::daemon {

/// The day of the year on which a session opens, as far as a rule can say it.
struct OpeningRule {
    date::month month{1};
    std::optional<date::weekday> weekday; ///< nothing where only the month is known
    unsigned on_or_after =
        1; ///< the first such weekday from this day of the month; 0: the last one
};

/// How an organ's sessions fall: the sessions first, first + a_year, first + 2 a_year … up to last
/// open one a year from `year_of_first`. The rows of daemon/calendar/projection_rules.csv, where
/// each has its certainty.
struct ProjectionRule {
    std::string organ;
    int first = 0, last = 0;
    int a_year = 1; ///< sessions the organ holds a year
    int year_of_first = 0;
    OpeningRule opens;
    std::optional<int> days_to_closing; ///< nothing: until the day before the next session opens
    std::string source;                 ///< for a person, as the dates' source
};

/// Nothing is projected beyond this year: a higher session number is a misreading.
inline constexpr int last_projected_year = 2100;

[[nodiscard]] std::span<const ProjectionRule> projection_rules();

/// The session's dates by its organ's rule; nothing for special sessions, for organs without a rule
/// and for numbers that no session can have.
[[nodiscard]] std::optional<SessionRecord> project(const SessionId& id);

/// How many regular sessions an organ with a rule holds a year; nothing for other organs.
[[nodiscard]] std::optional<int> sessions_a_year(std::string_view organ);

} // namespace mandated::daemon
