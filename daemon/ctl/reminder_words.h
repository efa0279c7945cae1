#pragma once

#include <boost/json.hpp>

#include <string>

namespace mandated::ctl {

/// "30 days before submission 5 Apr 2027 projected", "Q1 2027, without a date": what a reminder is
/// of. Of an upcoming or an explained reminder of the API.
[[nodiscard]] std::string shown_stage(const boost::json::object& reminder);
/// Why it goes, waits or does not go, for a person.
[[nodiscard]] std::string shown_reason(const std::string& why);

} // namespace mandated::ctl
