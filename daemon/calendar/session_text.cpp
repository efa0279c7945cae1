#include "daemon/calendar/session_text.h"

#include "daemon/calendar/projection_rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace mandated::daemon {
namespace {

constexpr int first_year = 1946;     // the Assembly's and the Council's first sessions
constexpr int longest_sitting = 371; // days: the Assembly sits from September to September

Error wrong(const std::string& text, const std::string& why) {
    return Error{fmt::format("'{}' is no sitting: {}; expected days such as "
                             "2027-06-14..2027-07-09, or a month such as 2027-03",
                             text, why)};
}

/// "2027-03" as that month's first and last day.
std::optional<Sitting> month_in(const std::string& text) {
    const auto first = text.size() == 7 ? parse_date(text + "-01") : std::nullopt;
    if (!first)
        return std::nullopt;
    return Sitting{*first, Date{first->year() / first->month() / date::last}};
}

std::optional<Sitting> days_in(const std::string& text) {
    const auto dots = text.find("..");
    const auto first = parse_date(text.substr(0, dots));
    const auto last = dots == std::string::npos ? first : parse_date(text.substr(dots + 2));
    return first && last ? std::optional{Sitting{*first, *last}} : std::nullopt;
}

std::string in_words(const Sitting& sitting) {
    constexpr std::array<const char*, 12> months = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    const auto& [from, to] = sitting;
    const auto month = [&](Date day) { return months.at(static_cast<unsigned>(day.month()) - 1); };
    const auto number = [](Date day) { return static_cast<unsigned>(day.day()); };
    const int year = static_cast<int>(to.year());
    if (from == to)
        return fmt::format("{} {} {}", number(to), month(to), year);
    if (from.year() != to.year())
        return fmt::format("{} {} {}–{} {} {}", number(from), month(from),
                           static_cast<int>(from.year()), number(to), month(to), year);
    if (from.month() != to.month())
        return fmt::format("{} {}–{} {} {}", number(from), month(from), number(to), month(to),
                           year);
    return fmt::format("{}–{} {} {}", number(from), number(to), month(to), year);
}

} // namespace

Result<SessionRecord> read_sittings(const SessionId& id, const std::vector<std::string>& texts) {
    SessionRecord record;
    record.id = id;
    for (const auto& text : texts) {
        const auto month = month_in(text);
        const auto sitting = month ? month : days_in(text);
        if (!sitting)
            return wrong(text, "not written so");
        if (sitting->last_day < sitting->first_day)
            return wrong(text, "its last day is before its first");
        if (static_cast<int>(sitting->first_day.year()) < first_year ||
            static_cast<int>(sitting->last_day.year()) > last_projected_year)
            return wrong(text, fmt::format("not from {} to {}", first_year, last_projected_year));
        if (days_between(sitting->first_day, sitting->last_day) > longest_sitting)
            return wrong(text, "longer than a year");
        if (month && texts.size() > 1)
            return wrong(text, "a month stands alone, for a session of which no day is known");
        record.precision = month ? Precision::month : Precision::day;
        record.sittings.push_back(*sitting);
    }
    if (record.sittings.empty())
        return Error{to_string(id) + ": no sitting given; expected days such as "
                                     "2027-06-14..2027-07-09, or a month such as 2027-03"};
    std::sort(record.sittings.begin(), record.sittings.end(),
              [](const auto& a, const auto& b) { return a.first_day < b.first_day; });
    for (std::size_t i = 1; i < record.sittings.size(); ++i)
        if (record.sittings[i].first_day <= record.sittings[i - 1].last_day)
            return Error{fmt::format("{}: the sittings {} and {} overlap", to_string(id),
                                     in_words(record.sittings[i - 1]),
                                     in_words(record.sittings[i]))};
    return record;
}

std::string sittings_in_words(const SessionRecord& session) {
    if (session.precision == Precision::month) {
        const auto words = in_words(session.sittings.front());
        return words.substr(words.rfind(' ', words.rfind(' ') - 1) + 1);
    }
    std::string words;
    for (const auto& sitting : session.sittings)
        words += (words.empty() ? "" : " and ") + in_words(sitting);
    return words;
}

} // namespace mandated::daemon
