#pragma once

#include <string>

namespace mandated::ctl {

/// "14 Dec 2026" for "2026-12-14"; any other text ("June 2027") as it is.
[[nodiscard]] std::string day_words(const std::string& iso);

/// "14 Dec 2026 09:00" for "2026-12-14T08:00:00Z", in this machine's zone; any other text as it
/// is.
[[nodiscard]] std::string instant_words(const std::string& iso);

/// "today", "tomorrow", "in 3 weeks", "5 days ago": a day so many days ahead of today. Weeks from
/// 14 days on, months from 60, years from 730.
[[nodiscard]] std::string distance_words(int days);

/// "2027-06" for "June 2027"; any other text, as "2026-12-14", as it is.
[[nodiscard]] std::string iso_words(const std::string& shown);

/// Every "2026-12-14" in a sentence of the daemon's as "14 Dec 2026".
[[nodiscard]] std::string with_day_words(std::string sentence);

} // namespace mandated::ctl
