#pragma once

#include "notify/compose/notice.h"

#include <cstddef>
#include <string_view>

namespace mandated::notify {

/// The text where it has at most so many code points, else its beginning, cut at a word if one ends
/// near, and "…".
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most);
/// The same counted in bytes; never cuts within a code point.
[[nodiscard]] std::string shortened_bytes(const std::string& text, std::size_t most);
/// How many code points a text has.
[[nodiscard]] std::size_t code_points(const std::string& text);

/// "5 April 2027" for "2027-04-05"; anything else as it is ("July 2026").
[[nodiscard]] std::string day_in_words(const std::string& day);
/// "Monday 5 April 2027" likewise.
[[nodiscard]] std::string weekday_in_words(const std::string& day);
/// "in 4 days", "tomorrow", "today", "1 day past", "4 days past".
[[nodiscard]] std::string distance_in_words(int days);
/// "projected: the Council has not set this date"; "" for a status that needs no words. Which organ
/// sets it follows from the recipient, or else the address.
[[nodiscard]] std::string status_in_words(const std::string& status, const NoticeItem& item);
/// "High Commissioner (HC), Secretary-General (SG)" for "HC, SG".
[[nodiscard]] std::string actors_in_words(const std::string& actors);
/// "oral update" for "oral_update".
[[nodiscard]] std::string kind_in_words(std::string kind);

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

/// "in 4 days (5 April 2027)", "in July 2026", "4 days past (1 April 2027)", "" where there is no
/// day.
[[nodiscard]] std::string when_in_words(const NoticeItem& item);
/// "1 task", "3 tasks".
[[nodiscard]] std::string counted(std::size_t count, std::string_view one,
                                  std::string_view several);
/// The text with a capital.
[[nodiscard]] std::string capitalized(std::string text);

} // namespace mandated::notify
