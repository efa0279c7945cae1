#pragma once

#include "notify/compose/notice.h"
#include "schema/model/dates.h"

#include <string>
#include <vector>

namespace mandated::notify {

/// A task's date as an entry of a calendar. A later version of it has the same uid and a higher
/// sequence.
struct CalendarEntry {
    std::string uid; ///< for ever that of this date of this task
    int sequence = 0;
    Date day;
    NoticeItem item; ///< what it says
};

/// Who publishes a calendar, when, and in whose language.
struct CalendarFrame {
    std::string organizer; ///< a bare mail address
    Instant stamp;
    std::string language = "en";
};

/// METHOD of a calendar: entries to take in or replace, or to take out.
inline constexpr const char* publish = "PUBLISH";
inline constexpr const char* cancel = "CANCEL";

/// An iCalendar object (RFC 5545, 5546): one all-day VEVENT for each entry that leaves the day
/// free. The same arguments give the same bytes; CRLF, lines folded, texts escaped.
[[nodiscard]] std::string calendar_object(const std::vector<CalendarEntry>& entries,
                                          const std::string& method, const CalendarFrame& frame);

} // namespace mandated::notify
