#pragma once

#include "daemon/api/board/words.h"
#include "schema/model/milestone.h"

#include <string>

namespace mandated::daemon {

/// How far a day is, as people say it: "today", "in 5 days", "in 3 weeks", "in 7 months", "2 years
/// ago".
[[nodiscard]] std::string distance_in_words(const Words& words, Date today, Date day);

/// "14 December 2026", or "December 2026" where only the month is known.
[[nodiscard]] std::string day_in_words(const Words& words, const Milestone& milestone);
/// How far it is and how sure: "in 3 weeks, projected"; of a month that runs "this month".
[[nodiscard]] std::string sure_in_words(const Words& words, const Milestone& milestone, Date today);
/// Both: "14 December 2026 (in 3 weeks, projected)".
[[nodiscard]] std::string in_words(const Words& words, const Milestone& milestone, Date today);
/// A remark of the program's with each "2027-04-05" in it as a date in words.
[[nodiscard]] std::string remark_in_words(const Words& words, const std::string& remark);

} // namespace mandated::daemon
