#pragma once

#include "schema/model/result.h"

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace mandated::ctl {

/// What a person types of a task's fields, as the daemon's API takes them: "due=HRC/65, HRC/66;
/// actors=HC; kind=report; count=2; recipients=HRC; summary=report on snow". "none" empties a list.
/// A summary may come without its name where it is all there is: "report on snow". The error says
/// which field is unknown or wrong. What the values mean is the daemon's to check.
[[nodiscard]] Result<boost::json::object> read_field_line(const std::string& line);

/// A list as it is typed: "HC, SG"; nothing for "none".
[[nodiscard]] boost::json::array typed_list(const std::vector<std::string>& words);

} // namespace mandated::ctl
