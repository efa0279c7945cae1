#pragma once

#include "schema/model/result.h"
#include "schema/model/session_record.h"

#include <string>
#include <vector>

namespace mandated::daemon {

/// When a session sits, from "2027-06-14..2027-07-09", one day ("2027-06-14"), or where only the
/// month is known "2027-03" alone; several sittings in any order. The error says which text is
/// wrong and what was expected: days and a month together, a last day before the first, sittings
/// that overlap, years outside 1946–2100, a sitting of more than a year.
[[nodiscard]] Result<SessionRecord> read_sittings(const SessionId& id,
                                                  const std::vector<std::string>& texts);

/// "14 June–9 July 2027", "24 February–13 March 2020 and 15–23 June 2020", "March 2027".
[[nodiscard]] std::string sittings_in_words(const SessionRecord& session);

} // namespace mandated::daemon
