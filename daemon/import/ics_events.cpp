#include "daemon/import/ics_events.h"

#include "daemon/planner/local_time.h"

#include <fmt/format.h>

#include <libical/ical.h>
#include <memory>
#include <optional>

namespace mandated::daemon {
namespace {

constexpr std::size_t largest_calendar = std::size_t{4} * 1024 * 1024; // bytes
/// Deeper nesting is no calendar; the library frees components recursively.
constexpr int deepest = 8;

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

/// The lines at which events begin; nothing where components nest too deep.
std::optional<std::vector<int>> lines_of_events(std::string_view text) {
    std::vector<int> lines;
    int line = 0, depth = 0;
    while (!text.empty()) {
        ++line;
        const auto end = std::min(text.find('\n'), text.size());
        const auto row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (row.starts_with("BEGIN:VEVENT"))
            lines.push_back(line);
        depth += row.starts_with("BEGIN:") ? 1 : row.starts_with("END:") ? -1 : 0;
        if (depth > deepest)
            return std::nullopt;
    }
    return lines;
}

std::optional<Date> day_of(const icaltimetype& time) {
    if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time))
        return std::nullopt;
    const Date day{date::year{time.year}, date::month{static_cast<unsigned>(time.month)},
                   date::day{static_cast<unsigned>(time.day)}};
    if (!day.ok() || time.year < 1900 || time.year > 2200)
        return std::nullopt;
    if (time.is_date || !icaltime_is_utc(time))
        return day;
    return local_date(date::sys_days{day} + std::chrono::hours{time.hour} +
                          std::chrono::minutes{time.minute},
                      "Europe/Zurich");
}

/// The last day an event takes part of: its end is the first moment after it.
std::optional<Date> last_day_of(icalcomponent* event, Date first) {
    auto end = icalcomponent_get_dtend(event);
    if (icaltime_is_null_time(end))
        return first;
    if (!end.is_date) {
        icaltime_adjust(&end, 0, 0, 0, -1);
        return day_of(end);
    }
    const auto after = day_of(end);
    // An end on the day of the start is against the standard, but meant as that day.
    return after ? std::optional{std::max(first, plus_days(*after, -1))} : std::nullopt;
}

std::string text_or_empty(const char* text) {
    return text ? text : "";
}

IcsEvent event_in(icalcomponent* component, int line) {
    IcsEvent event;
    event.line = line;
    event.summary = text_or_empty(icalcomponent_get_summary(component));
    event.location = text_or_empty(icalcomponent_get_location(component));
    const auto first = day_of(icalcomponent_get_dtstart(component));
    const auto last = first ? last_day_of(component, *first) : std::nullopt;
    if (icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED)
        event.odd = "cancelled";
    else if (icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY))
        event.odd = "repeats";
    else if (!first || !last || *last < *first)
        event.odd = "without a day";
    if (first && last) {
        event.first_day = *first;
        event.last_day = *last;
    }
    return event;
}

} // namespace

bool is_ics(std::string_view text) {
    const auto start = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return start != std::string_view::npos && text.substr(start).starts_with("BEGIN:VCALENDAR");
}

Result<std::vector<IcsEvent>> read_ics(std::string_view text) {
    if (text.size() > largest_calendar)
        return Error{"larger than 4 MiB; no calendar of sessions is"};
    const auto lines = lines_of_events(text);
    if (!lines)
        return Error{"its components nest too deep"};
    icalerror_set_errors_are_fatal(0); // else the library ends the process on a wrong value
    const Component calendar(icalparser_parse_string(std::string(text).c_str()));
    if (!calendar)
        return Error{"is no iCalendar file; expected BEGIN:VCALENDAR … END:VCALENDAR"};
    std::vector<IcsEvent> events;
    for (auto* each = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         each; each = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        events.push_back(
            event_in(each, events.size() < lines->size() ? (*lines)[events.size()] : 0));
    return events;
}

} // namespace mandated::daemon
