#pragma once

#include "schema/model/dates.h"
#include "schema/model/names.h"
#include "schema/model/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace mandated {

/// How a due anchor stands to its time. For sessions `at` is left out when written.
enum class Relation { at, before, by, from, until, in, every, for_, within };
template <>
inline constexpr std::array<std::string_view, 9> names_of<Relation> = {
    "at", "before", "by", "from", "until", "in", "every", "for", "within"};

/// A year or a part of one: 2026, 2026-H1, 2026-Q3, 2026-09.
struct CalendarPeriod {
    enum class Part { year, half, quarter, month };
    int year = 0;
    Part part = Part::year;
    unsigned number = 0; ///< which half (1–2), quarter (1–4) or month (1–12); 0 for the year

    friend bool operator==(const CalendarPeriod&, const CalendarPeriod&) = default;
    [[nodiscard]] Date last_day() const;
    [[nodiscard]] Date first_day() const;
};

/// A length of time: P1Y, P6M, P2W, P10D.
struct Duration {
    enum class Unit { years, months, weeks, days };
    int count = 1;
    Unit unit = Unit::years;

    friend bool operator==(const Duration&, const Duration&) = default;
};

/// "every:session".
struct EachSession {
    friend bool operator==(const EachSession&, const EachSession&) = default;
};

/// When a task is due, as the text says it: a session, a date, a period or a rhythm. Written
/// "[relation:]anchor" as in the labelling guide: HRC/65, before:HRC/65, by:HRC/65-end,
/// by:2026-12-31, in:2026-H1, every:P1Y, every:session, for:P3Y, within:P6M.
struct DueAnchor {
    Relation relation = Relation::at;
    std::variant<SessionId, Date, CalendarPeriod, Duration, EachSession> time;
    bool session_end = false; ///< "by the end of its … session"

    friend bool operator==(const DueAnchor&, const DueAnchor&) = default;
    [[nodiscard]] const SessionId* session() const { return std::get_if<SessionId>(&time); }
};

[[nodiscard]] std::string to_string(const CalendarPeriod& period);
[[nodiscard]] std::string to_string(const Duration& duration);
[[nodiscard]] std::string to_string(const DueAnchor& anchor);
/// The anchor written as to_string writes it, or nothing where it is no anchor.
[[nodiscard]] std::optional<DueAnchor> parse_due_anchor(std::string_view text);

} // namespace mandated
