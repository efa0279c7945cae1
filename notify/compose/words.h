#pragma once

#include "notify/compose/languages/speech.h"
#include "notify/compose/notice.h"

#include <cstddef>
#include <string_view>

namespace mandated::notify {

/// "5 April 2027" for "2027-04-05", "juillet 2026" for "July 2026" in French; a text with months in
/// it ("14 June–9 July 2027") likewise, anything else as it is.
[[nodiscard]] std::string day_in_words(const Speech& speech, const std::string& day);
/// "Monday 5 April 2027" for a day; the rest likewise.
[[nodiscard]] std::string weekday_in_words(const Speech& speech, const std::string& day);
/// "projected: the Council has not set this date"; "" where there is nothing to explain. Which
/// organ sets it follows from the recipient, or else the address.
[[nodiscard]] std::string status_in_words(const Speech& speech, const std::string& status,
                                          const NoticeItem& item);
/// "High Commissioner (HC), Secretary-General (SG)" for "HC, SG".
[[nodiscard]] std::string actors_in_words(const Speech& speech, const std::string& actors);
/// "in 4 days (5 April 2027)", "in July 2026", "4 days past (1 April 2027)", "" where there is no
/// day.
[[nodiscard]] std::string when_in_words(const Speech& speech, const NoticeItem& item);
/// The same with how sure it is, where it is not confirmed: "in 4 days (5 April 2027, projected)".
[[nodiscard]] std::string sure_in_words(const Speech& speech, const NoticeItem& item);

/// The parts of an address: "A/HRC/RES/59/3:33.2" is of symbol "A/HRC/RES/59/3" and paragraph "33".
struct AddressParts {
    std::string symbol, paragraph;
};
[[nodiscard]] AddressParts address_parts(const std::string& address);

/// By which an item is sorted: its day as "2027-04-05"; for a month that month's first day; without
/// a day last.
[[nodiscard]] std::string sort_key(const NoticeItem& item);
/// Whether an item's day is known to be past. For a month, only when all of it is.
[[nodiscard]] bool is_past(const NoticeItem& item);
/// The group of a digest it belongs to.
[[nodiscard]] Urgency urgency_of(const NoticeItem& item);

} // namespace mandated::notify
