#pragma once

#include <boost/json.hpp>

#include <string>

namespace mandated::ctl {

// How members of the daemon's answers are shown in tables.

/// The text or number of a member; "–" where it is missing or null.
[[nodiscard]] std::string shown(const boost::json::object& object, const std::string& key);
/// A list's texts with commas; "–" for an empty one.
[[nodiscard]] std::string shown_list(const boost::json::object& object, const std::string& key);
/// A milestone with how sure it is: "2027-04-05 projected"; "–" for none.
[[nodiscard]] std::string shown_day(const boost::json::object& object, const std::string& key);
/// "2027-04-05 submission projected".
[[nodiscard]] std::string shown_next(const boost::json::object& task);
/// "due: HRC/65 or HRC/62 (tracked change)".
[[nodiscard]] std::string shown_doubt(const boost::json::object& doubt);

/// What a task waits for and what waits for it, a line each; "" for none.
[[nodiscard]] std::string related_text(const boost::json::object& task);
/// "probably replaced by 59/3:33.2"; "" where no later task repeats this one.
[[nodiscard]] std::string shown_replacement(const boost::json::object& task);

/// The tasks of an answer as a table: address, kind, actors, next, deadline, doubts, what.
[[nodiscard]] std::string task_table(const boost::json::array& tasks);
/// A resolution's heading in two lines, its versions where there are several, and its doubts.
[[nodiscard]] std::string heading_text(const boost::json::object& resolution);
/// Prints the value as one line of JSON.
void print_json(const boost::json::value& value);

} // namespace mandated::ctl
