#pragma once

#include "schema/model/session_record.h"

#include <map>
#include <optional>
#include <vector>

namespace mandated::daemon {

/// The dates of sessions: those that are known, and for organs with a rule a projection of those
/// that are not.
class SessionCalendar {
  public:
    explicit SessionCalendar(std::vector<SessionRecord> known);

    /// The session's dates, known or projected; nothing where it is unknown and its organ has no
    /// rule.
    [[nodiscard]] std::optional<SessionRecord> find(const SessionId& id) const;
    /// All known sessions of an organ and the projected ones that open up to `until`, in order of
    /// opening.
    [[nodiscard]] std::vector<SessionRecord> list(const std::string& organ, Date until) const;
    /// The organ's latest regular session that opened on or before a day; nothing for an organ
    /// without a rule.
    [[nodiscard]] std::optional<SessionRecord> last_opened(const std::string& organ,
                                                           Date day) const;

  private:
    std::map<SessionId, SessionRecord> known_;
};

/// The Council's sessions as shipped with the program (schema of the file:
/// daemon/calendar/hrc_sessions.csv).
[[nodiscard]] std::vector<SessionRecord> shipped_sessions();

} // namespace mandated::daemon
