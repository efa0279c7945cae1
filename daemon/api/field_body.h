#pragma once

#include "schema/model/review.h"

#include <boost/json.hpp>

#include <string>
#include <vector>

namespace mandated::daemon {

/// The members that say a task's fields: "due", "kind", "actors", "count", "recipients", "summary".
[[nodiscard]] std::vector<std::string> field_members();

/// The fields that a body gives; a null one is not given. ApiError 400 names the member that is
/// wrong and what was expected.
[[nodiscard]] FieldValues fields_in(const boost::json::object& body);

} // namespace mandated::daemon
