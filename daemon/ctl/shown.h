#pragma once

#include "daemon/ctl/table.h"

#include <boost/json.hpp>

#include <string>

namespace mandated::ctl {

// How members of the daemon's answers are shown in tables.

/// The text or number of a member; "–" where it is missing or null.
[[nodiscard]] std::string shown(const boost::json::object& object, const std::string& key);
/// A list's texts with commas; "–" for an empty one.
[[nodiscard]] std::string shown_list(const boost::json::object& object, const std::string& key);
/// The text or number, in csv "" where it is missing.
[[nodiscard]] Cell cell(const boost::json::object& object, const std::string& key);
/// A text of at most so many cells, whole in csv.
[[nodiscard]] Cell cut_cell(const boost::json::object& object, const std::string& key,
                            std::size_t most);
/// "14 Dec 2026", in csv the ISO date.
[[nodiscard]] Cell date_cell(const boost::json::object& object, const std::string& key);
/// "14 Dec 2026 09:00", in csv the ISO instant.
[[nodiscard]] Cell instant_cell(const boost::json::object& object, const std::string& key);

/// "14 Dec 2026 (in 3 weeks, projected)": a day with how far and how sure it is.
[[nodiscard]] std::string day_and_status(const boost::json::object& day);
/// The milestone that is the member; "–" for none.
[[nodiscard]] std::string shown_day(const boost::json::object& object, const std::string& key);
/// As shown_day, in csv the date alone, "2027-06" where only the month is known.
[[nodiscard]] Cell day_cell(const boost::json::object& object, const std::string& key);
/// "5 Apr 2027 (in 4 months, projected), submission, OVERDUE".
[[nodiscard]] Cell next_cell(const boost::json::object& task);
/// "due: HRC/65 or HRC/62 (tracked change)".
[[nodiscard]] std::string shown_doubt(const boost::json::object& doubt);

/// What a task waits for and what waits for it, a line each; "" for none.
[[nodiscard]] std::string related_text(const boost::json::object& task);
/// "probably replaced by 59/3:33.2"; "" where no later task repeats this one.
[[nodiscard]] std::string shown_replacement(const boost::json::object& task);

/// The tasks of an answer: address, kind, actors, next, deadline, doubts, what; in csv more.
[[nodiscard]] Table tasks_table(const boost::json::array& tasks);
/// The same as text for people.
[[nodiscard]] std::string task_table(const boost::json::array& tasks);
/// A resolution's heading in two lines, its versions where there are several, and its doubts.
[[nodiscard]] std::string heading_text(const boost::json::object& resolution);
/// Text for people, wrapped to standard output's terminal behind `indent`, from the second line
/// on also behind `hanging`.
[[nodiscard]] std::string paragraph_text(const std::string& text, const std::string& indent = "",
                                         const std::string& hanging = "");
/// Prints the table for people, or as csv; `none` where it has no row and is for people.
void print_table(const Table& table, const std::string& format, const std::string& none = "");
/// Prints the value as one line of JSON.
void print_json(const boost::json::value& value);

} // namespace mandated::ctl
