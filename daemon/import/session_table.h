#pragma once

#include "schema/model/result.h"
#include "schema/model/session_record.h"

#include <string>
#include <string_view>
#include <vector>

namespace mandated::daemon {

/// An event of a calendar that was not taken for a session.
struct UnclearEvent {
    int line = 0;
    std::string text;   ///< its title
    std::string reason; ///< "says more than a session's number: 'consultations'"
};

/// What a file says of sessions.
struct SessionTable {
    std::vector<SessionRecord> sessions; ///< each once
    std::vector<UnclearEvent> unclear;
};

/// Reads a table session,first_day,last_day,status[,source]
/// (HRC/65,2027-06-14,2027-07-09,tentative; a month stands in first_day alone, a row a sitting), or
/// an iCalendar file of meetings, whose sessions are tentative. `name` is the file's, for errors
/// and as the source of what gives none. The error holds every fault of a table, one a line:
/// "FILE:LINE: FIELD is …, expected …".
[[nodiscard]] Result<SessionTable> read_session_file(std::string_view text,
                                                     const std::string& name);

} // namespace mandated::daemon
